import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { hashSources, type SourceHashes } from "./site-sources.ts";

let home = "";
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
};
/** What a change of a file changes. */
function changedBy(change: () => void): readonly (keyof SourceHashes)[] {
  const before = hashSources(home);
  change();
  const after = hashSources(home);
  return (["sources", "dataSources"] as const).filter((key) => before[key] !== after[key]);
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "entente-sources-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  for (const path of ["src/web/main.ts", "src/study/study.ts", "evidence/facts.csv", "studies/a/study.yaml"])
    write(path, "");
  write("build/model.json", "{}");
});

describe("what a site is made from", () => {
  it("is the page and the data", () => {
    expect(changedBy(() => write("src/web/main.ts", "page"))).toEqual(["sources"]);
    expect(changedBy(() => write("src/web/views/new.svelte", ""))).toEqual(["sources"]);
    for (const path of [
      "src/study/study.ts",
      "evidence/facts.csv",
      "studies/a/study.yaml",
      "build/model.json",
    ])
      expect(changedBy(() => write(path, "other"))).toEqual(["sources", "dataSources"]);
  });

  it("is neither tests nor times", () => {
    expect(changedBy(() => write("src/study/study.test.ts", "test"))).toEqual([]);
    expect(changedBy(() => utimesSync(join(home, "src/web/main.ts"), 1, 1))).toEqual([]);
  });

  it("changes when a file moves", () => {
    const move = (): void => {
      rmSync(join(home, "evidence/facts.csv"));
      write("evidence/other.csv", "");
    };
    expect(changedBy(move)).toEqual(["sources", "dataSources"]);
  });
});
