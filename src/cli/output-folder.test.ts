import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkOutputFolder, freeFolder, runFiles, writeRun, type RunFiles } from "./output-folder.ts";

let base = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "entente-"));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const files = (text: string): RunFiles => ({
  "report.html": text,
  "result.json": text,
  "record.json": text,
  "metrics.csv": text,
});
const read = (folder: string): string[] =>
  runFiles.map((name) => readFileSync(join(base, folder, name), "utf8"));

describe("output folder", () => {
  it("makes a folder and its missing parents, and leaves nothing beside it", () => {
    writeRun(checkOutputFolder("a/b/run", base, false), files("new"));
    expect(read("a/b/run")).toEqual(["new", "new", "new", "new"]);
    expect(readdirSync(join(base, "a/b"))).toEqual(["run"]);
  });

  it("checks without writing anything", () => {
    checkOutputFolder("a/run", base, false);
    expect(readdirSync(base)).toEqual([]);
  });

  it("takes an empty folder", () => {
    mkdirSync(join(base, "run"));
    writeRun(checkOutputFolder("run", base, false), files("new"));
    expect(read("run")).toEqual(["new", "new", "new", "new"]);
  });

  it("refuses a folder that holds a run unless forced, and then replaces all of it", () => {
    writeRun(checkOutputFolder("run", base, false), files("old"));
    expect(() => checkOutputFolder("run", base, false)).toThrow("already holds a run");
    expect(read("run")).toEqual(["old", "old", "old", "old"]);
    writeRun(checkOutputFolder("run", base, true), files("new"));
    expect(read("run")).toEqual(["new", "new", "new", "new"]);
    expect(readdirSync(base)).toEqual(["run"]);
  });

  it("never replaces files that no run wrote, even when forced", () => {
    writeRun(checkOutputFolder("run", base, false), files("old"));
    writeFileSync(join(base, "run", "notes.txt"), "mine");
    expect(() => checkOutputFolder("run", base, true)).toThrow("files that no run wrote: notes.txt");
  });

  it.each(["", ".", " "])("refuses '%s'", (given) => {
    expect(() => checkOutputFolder(given, base, true)).toThrow("folder");
  });

  it("refuses a path through a file and a file itself", () => {
    writeFileSync(join(base, "file"), "");
    expect(() => checkOutputFolder("file", base, true)).toThrow("cannot write to");
    expect(() => checkOutputFolder("file/run", base, true)).toThrow("cannot write to");
  });

  it("keeps a link to a folder a link", () => {
    mkdirSync(join(base, "real"));
    symlinkSync(join(base, "real"), join(base, "link"));
    writeRun(checkOutputFolder("link", base, false), files("new"));
    expect(read("real")).toEqual(["new", "new", "new", "new"]);
    expect(read("link")).toEqual(["new", "new", "new", "new"]);
  });

  it("keeps the old run when the new one cannot be written", () => {
    const path = checkOutputFolder("run", base, false);
    writeRun(path, files("old"));
    const broken = Object.defineProperty({ ...files("new") }, "metrics.csv", {
      get: () => {
        throw new Error("disk on fire");
      },
    });
    expect(() => writeRun(path, broken)).toThrow("disk on fire");
    expect(read("run")).toEqual(["old", "old", "old", "old"]);
    expect(readdirSync(base)).toEqual(["run"]);
  });

  it("numbers free folders", () => {
    expect(freeFolder(base, "study")).toBe(join(base, "study-1"));
    mkdirSync(join(base, "study-1"));
    expect(freeFolder(base, "study")).toBe(join(base, "study-2"));
    expect(existsSync(join(base, "study-2"))).toBe(false);
  });
});
