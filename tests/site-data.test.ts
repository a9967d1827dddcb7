import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { evidenceFile, modelFile, studyFile, summaryFile } from "../src/study/published/read-site.ts";
import { publishedPackagesFile } from "../src/study/published/read-published.ts";
import { readData } from "../src/study/published/shape.ts";
import type { SiteSummary, StudyFile } from "../src/study/published/site-summary.ts";

/** A package of one small study whose published results are cut off and whose headline outcomes are missing. */
function homeWithout(): string {
  const home = mkdtempSync(join(tmpdir(), "entente-home-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  for (const name of ["build", "evidence", "package.json"])
    symlinkSync(join(process.cwd(), name), join(home, name));
  mkdirSync(join(home, "studies", "small"), { recursive: true });
  const study = readFileSync("tests/cli/fixtures/small/study.yaml", "utf8");
  writeFileSync(
    join(home, "studies", "small", "study.yaml"),
    study.replace("kind: testable", "kind: testable\n    central: true"),
  );
  writeFileSync(join(home, "studies", "small", "published.json"), '{"format":1,"id":"small","cla');
  return home;
}

/** Write the data of the page with the built program, whose workers need no compiler. */
function write(home: string): { readonly err: string; readonly read: (address: string) => string } {
  const script = join(home, "write.mjs");
  const program = join(process.cwd(), "dist/cli/site/write-site-data.js");
  writeFileSync(
    script,
    `import { writeSiteData } from ${JSON.stringify(program)};\nawait writeSiteData(${JSON.stringify(home)}, ${JSON.stringify(join(home, "page"))});\n`,
  );
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return { err: stderr, read: (address) => readFileSync(join(home, "page", "data", address), "utf8") };
}

describe("the page's data without published results that can be used", () => {
  it("are computed from few draws, marked as preliminary, with the reason and the remedy said", () => {
    const { err, read } = write(homeWithout());
    expect(err).toContain("the text is cut off");
    expect(err).toContain("entente run small --out FOLDER && entente publish FOLDER");
    expect(err).toContain("package-bands.json is missing");
    expect(err).toContain("entente publish --bands");
    const { data: summary } = readData<SiteSummary>(read("summary.json"), "summary.json", summaryFile);
    const [study] = summary?.studies ?? [];
    expect(study).toMatchObject({
      id: "small",
      preliminary: true,
      record: { runs: { draws: 48, seeds: 2 } },
    });
    expect(study?.claims.map((claim) => claim.id)).toEqual(["T01"]);
    expect(summary?.bands.preliminary).toBe(true);
    const file = readData<StudyFile>(read(study?.study ?? ""), "study", studyFile);
    expect(file.diagnostics).toEqual([]);
    expect(file.data?.published.preliminary).toBe(true);
    expect(readData(read(study?.packages ?? ""), "packages", publishedPackagesFile).diagnostics).toEqual([]);
    expect(readData(read("model.json"), "model.json", modelFile).diagnostics).toEqual([]);
    expect(readData(read("evidence.json"), "evidence.json", evidenceFile).diagnostics).toEqual([]);
  });
});
