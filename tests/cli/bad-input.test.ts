import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entente, fixture, inProcess, newFolder } from "./run-entente.ts";

const small = fixture("small");

/** Words of a command, and what its message must hold: what is wrong, and what to do. */
const faults: readonly (readonly [words: string, ...parts: string[]])[] = [
  ["rnu", "unknown command 'rnu'", "did you mean run?"],
  ["run --drwas 3", "unknown option '--drwas'", "did you mean --draws?"],
  ["run --draws", "--draws <n>", "argument missing"],
  ["run one two", "too many arguments"],
  ["explain", "missing required argument 'name'"],
  [`run nostudy`, 'no study "nostudy"', "dichoso-2026"],
  [`run ${small} --packages P0,P11`, 'unknown package "P11"', "did you mean"],
  [`run ${small} --packages P0,,P1`, "expected package names with commas"],
  [`run ${small} --lens neutrl`, 'unknown lens "neutrl"', "did you mean neutral?"],
  [`claims ${small} --only T1`, 'unknown claim "T1"', "did you mean T01?"],
  [`run ${small} --draws 0`, "--draws: expected a whole number from 1", "got 0"],
  [`run ${small} --draws 1.5`, "--draws: expected a whole number", "got 1.5"],
  [`run ${small} --draws 1e400`, '"1e400" is not a finite number'],
  [`run ${small} --seeds NaN`, '"NaN" is not a finite number'],
  [`run ${small} --seeds 1_000`, "write 1000"],
  [`run ${small} --seed -1`, "--seed: expected a whole number from 0", "got -1"],
  [`run ${small} --ablate P0`, "P0 leaves every lever at its default"],
  [`run ${small} --ablate P11`, 'unknown package "P11"', "did you mean"],
  [`run ${small} --designs 0`, "--designs: expected a whole number from 1 to 1000", "got 0"],
  [`run ${small} --switches --only T02`, "none of the claims has a test"],
  [`run ${small} --workers 0`, "--workers: expected a whole number from 1"],
  [`run ${small} --allow-failed -1`, "--allow-failed: expected a whole number from 0"],
  [`run ${small} --out /dev/null/x`, "cannot write to /dev/null/x", "part of the path is a file"],
  [`run ${small} --designs 1e9`, "--designs: expected a whole number from 1 to 1000", "got 1e9"],
  [`run ${small} --ablate P1,`, "expected package names with commas", "such as P"],
  [`run ${small} --only ,`, "expected claim names with commas", "such as"],
  [`run ${small} --weights Y10=5`, "Y10 has several components", "Y10.SCS"],
  ["docs --out package.json", "package.json is a file, not a folder"],
  ["docs --out package.json/x", "package.json is a file, not a folder"],
  ["docs --out src", "holds files that entente docs did not write", "new or empty folder"],
  ["docs --check --out nowhere", "nowhere does not exist", "leave out --check"],
  ["campaign --case R33", 'unknown case "R33"', "did you mean R3?"],
  ["campaign --set civilLift=3", 'no input "civilLift"', "did you mean civilianLift?"],
  ["campaign --set civilianLift=NaN", '"NaN" is not a finite number'],
  ["campaign --set civilianLift=1e400", '"1e400" is not a finite number'],
  ["campaign --set interception=2%", "write 0.02 for a share"],
  ["campaign --set interception=1.2", "1.2 is out of range, expected 0 to 1"],
  ["campaign --set civilianLift=-1", "-1 is out of range, expected 0 to 200 kt"],
  ["campaign --set civilianLift", "expected name=value"],
  ["campaign --set salvoDecay=0", "these inputs give no result"],
  ["list lever", 'unknown kind "lever"', "did you mean levers?"],
  ["list levers --grade C", "do not apply to levers"],
  ["list parameters --mechanism M99", 'unknown mechanism "M99"'],
  ["explain forceBy2053", 'nothing is called "forceBy2053"', "did you mean forceBy2035?"],
  ["explain Y10.XXX --loops", 'has no element "XXX"', "valid names: TWS, SCS, ECS"],
  ["explain Y06.JP", "has no elements", "write forceBy2035"],
  ["explain M07 --loops", "--loops shows quantities of the model"],
  ["list effects --mechanism M07", "do not apply to effects"],
  ["list levers --study nowhere", "--study does not apply to levers"],
  ["list parameters --grade D", 'unknown grade "D"', "valid names: A, B, C"],
  ["explain m", 'several names begin with "m"'],
  ["explain OR --run", "--run shows quantities of the model"],
  ["check nowhere.yaml", "cannot read nowhere.yaml"],
  ["check package.json", "neither a study (.yaml) nor a file of facts (.csv)"],
  ["check src", "holds neither study.yaml nor sources.csv"],
];

describe("bad input", () => {
  it.each(faults)("%s", async (words, ...parts) => {
    const { code, out, err } = await inProcess(words.split(" "));
    expect(out).toBe("");
    for (const part of parts) expect(err).toContain(part);
    expect(err).toMatch(/^entente: /);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  it("gives the same faults as one JSON document with --json", () => {
    for (const words of [
      ["rnu", "--json"],
      ["campaign", "--set", "civilLift=3", "--json"],
    ]) {
      const { code, out, err } = entente(words);
      const document: { error: string; diagnostics: { hint: string }[] } = JSON.parse(out);
      const { error, diagnostics } = document;
      expect(error).toMatch(/rnu|civilLift/);
      expect(diagnostics[0]?.hint).toMatch(/did you mean (run|civilianLift)\?/);
      expect(err).toBe("");
      expect(code).toBe(2);
    }
  });
});

/** Contents of a study file, and what `check` must say about it. */
const brokenStudies: readonly (readonly [name: string, text: string, ...parts: string[]])[] = [
  ["an empty file", "", "study.yaml:1:1", "the file is empty"],
  ["something that is not YAML", "a: [1, 2\nb: }", "not YAML"],
  ["another document", "- 1\n- 2\n", "expected keys and values"],
  ["an unknown format", "format: 2\n", "format 2 is not known"],
  ["missing keys", "format: 1\nid: x\n", "paper"],
];

describe("check of a study", () => {
  it.each(brokenStudies)("places %s", async (_, text, ...parts) => {
    const folder = newFolder();
    writeFileSync(join(folder, "study.yaml"), text);
    const { code, err } = await inProcess(["check", "study.yaml"], folder);
    for (const part of parts) expect(err).toContain(part);
    expect(err).toMatch(/study\.yaml:\d+:\d+/);
    expect(code).toBe(2);
  });

  it.each([
    ["unknown lever", "arms: { x: { package: P1, levers: { L99: 1 } } }", "L99"],
    ["lever out of range", "arms: { x: { package: P1, levers: { L18: 9 } } }", "L18"],
    ["wrong unit", 'arms: { x: { package: P1, levers: { L18: { value: 1, unit: "kg" } } } }', "kg"],
    ["unknown key", "armz: {}", "armz"],
  ])("reports every fault of a %s with its place", async (_, line, part) => {
    const folder = newFolder();
    const claim = `claims:\n  - id: T01\n    section: "1"\n    opening: "x"\n    says: Y.\n    mechanisms: [M05]\n    kind: testable\n    ${line}\n    test:\n      difference: { metric: Y99, of: P1, minus: P0, is: above }\n`;
    const head = `format: 1\nid: x\npaper: { author: A, title: T, year: 2026 }\nbase: P0\npackages: [P0, P1]\nlenses: [neutral]\nhorizon: { start: 2012Q1, policy: 2026Q3, end: 2035Q4 }\nruns: { draws: 2, seeds: 2, seed: 1 }\nmetrics: [Y01]\n`;
    writeFileSync(join(folder, "study.yaml"), head + claim);
    const { code, err } = await inProcess(["check", folder]);
    expect(err).toContain(part);
    expect(code).toBe(2);
  });

  it("refuses a range with low above high and zero draws", async () => {
    const folder = newFolder();
    const text = `format: 1\nid: x\npaper: { author: A, title: T, year: 2026 }\nbase: P0\npackages: [P0]\nlenses: [neutral]\nhorizon: { start: 2012Q1, policy: 2026Q3, end: 2035Q4 }\nruns: { draws: 0, seeds: 2, seed: 1 }\nuncertainties: { requiredForce: { low: 90, central: 75, high: 60 } }\nmetrics: [Y01]\n`;
    writeFileSync(join(folder, "study.yaml"), text);
    expect((await inProcess(["check", folder])).err).toContain("draws");
    writeFileSync(join(folder, "study.yaml"), text.replace("draws: 0", "draws: 1"));
    const { code, err } = await inProcess(["check", folder]);
    expect(err).toContain("requiredForce");
    expect(code).toBe(2);
  });

  it("refuses bytes that are not text, files over 1 MB and unreadable files", async () => {
    const folder = newFolder();
    const file = join(folder, "study.yaml");
    writeFileSync(file, Uint8Array.from([0xff, 0xfe, 0x00]));
    expect((await inProcess(["check", file])).err).toContain("not UTF-8");
    writeFileSync(file, "#".repeat(1_000_001));
    expect((await inProcess(["check", file])).err).toContain("the limit is 1000000");
    mkdirSync(join(folder, "inner.yaml"));
    expect((await inProcess(["check", join(folder, "inner.yaml")])).code).toBe(2);
  });
});

describe("check of a ledger", () => {
  it("accepts the evidence of the package, whole and file by file", async () => {
    expect(await inProcess(["check", "evidence"])).toMatchObject({ code: 0, err: "" });
    expect(await inProcess(["check", "evidence/spending.csv"])).toMatchObject({ code: 0, err: "" });
  });

  it.each([
    ["an empty file", "", "empty"],
    ["a missing column", "id,series\nx,y\n", "column"],
  ])("refuses %s", async (_, text, part) => {
    const folder = newFolder();
    writeFileSync(join(folder, "facts.csv"), text);
    const { code, err } = await inProcess(["check", "facts.csv"], folder);
    expect(err).toContain(part);
    expect(err).toContain("facts.csv:1");
    expect(code).toBe(2);
  });
});

describe("output folder", () => {
  it("is refused when the user may not write there", async () => {
    const folder = newFolder();
    chmodSync(folder, 0o500);
    const { code, err } = entente(["run", small, "--out", join(folder, "sub", "x")]);
    // A superuser may write anywhere: then the run must simply succeed.
    expect([0, 2]).toContain(code);
    if (code === 2) expect(err).toContain("no permission");
    chmodSync(folder, 0o700);
  });
});
