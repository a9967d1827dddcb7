import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { siteIsCurrent } from "./site-is-current.ts";
import { hashSources } from "./site-sources.ts";
import { siteFolderOf, type SiteVersion } from "./site-version.ts";

let home = "";
const long = new Date(Date.now() - 60_000);
/** Write a file that was changed a minute ago. */
const write = (path: string, text: string): void => {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, long, long);
};
function build(): void {
  const version: SiteVersion = { format: 1, version: "1", model: "2", ...hashSources(home) };
  const site = siteFolderOf(home);
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, "index.html"), "");
  writeFileSync(join(site, "version.json"), JSON.stringify(version));
  writeFileSync(join(home, "dist", ".tsbuildinfo"), "");
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "entente-current-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  for (const path of ["src/cli/program.ts", "src/web/main.ts", "evidence/facts.csv", "studies/a/study.yaml"])
    write(path, "");
  mkdirSync(join(home, "dist"));
});

describe("a site", () => {
  it("that was not built is not up to date, one that was is", () => {
    expect(siteIsCurrent(home)).toBe(false);
    build();
    expect(siteIsCurrent(home)).toBe(true);
  });

  it("is out of date when a source has changed, or may have changed the program", () => {
    build();
    write("src/web/main.ts", "changed");
    expect(siteIsCurrent(home)).toBe(false);
    build();
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(home, "src", "cli", "program.ts"), later, later);
    expect(siteIsCurrent(home)).toBe(false);
  });

  it("is out of date when its page is gone", () => {
    build();
    rmSync(join(siteFolderOf(home), "index.html"));
    expect(siteIsCurrent(home)).toBe(false);
  });
});
