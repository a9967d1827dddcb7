import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entente, ententeJson, fixture, newFolder, startEntente } from "./run-entente.ts";

const small = fixture("small");
const wholeRun = ["metrics.csv", "record.json", "report.html", "result.json"];

interface RunJson {
  readonly study: string;
  readonly record: Readonly<Record<string, unknown>> & { readonly resultHash: string };
  readonly packages: readonly { readonly id: string; readonly metrics: Readonly<Record<string, object>> }[];
  readonly claims: readonly object[];
}
const runJson = (...args: readonly string[]): RunJson => ententeJson<RunJson>(["run", small, ...args]).json;

describe("run", () => {
  it("leaves report, result, record and metrics in a new folder, and tables on the terminal", () => {
    const folder = newFolder();
    const { code, out } = entente(["run", small], folder);
    expect(readdirSync(join(folder, "results", "small-1")).sort()).toEqual(wholeRun);
    expect(out).toMatch(/Y01 denial/);
    expect(out).toMatch(/T01 \* +Harder bases/);
    expect(out).toContain("2 draws x 2 seeds in each of 1 lens");
    expect(out).toContain("not a forecast");
    expect(out).toContain("report.html");
    expect(code).toBe(0);
    const record: unknown = JSON.parse(
      readFileSync(join(folder, "results", "small-1", "record.json"), "utf8"),
    );
    expect(record).toEqual(runJson().record);
  });

  it("prints the fields scripts rely on and writes nothing with --json", () => {
    const folder = newFolder();
    const { record, packages, claims } = ententeJson<RunJson>(["run", small], folder).json;
    expect(readdirSync(folder)).toEqual([]);
    for (const hash of ["modelHash", "parameterHash", "studyHash", "claimsHash", "resultHash"])
      expect(record[hash]).toMatch(/^[0-9a-f]{64}$/);
    expect(packages.map((one) => one.id)).toEqual(["P0", "P1"]);
    expect(Object.keys(packages[1]?.metrics ?? {})).toEqual(["Y01", "Y06", "Y10.SCS"]);
    expect(packages[1]?.metrics["Y10.SCS"]).toMatchObject({ unit: "1", better: "lower" });
    expect(claims).toMatchObject([{ id: "T01" }, { id: "T02", verdict: "not testable" }]);
  });

  it("gives the same result hash whatever the number of workers, and another for another seed", () => {
    const hash = runJson("--workers", "1", "--draws", "6").record.resultHash;
    expect(runJson("--workers", "3", "--draws", "6").record.resultHash).toBe(hash);
    expect(runJson("--workers", "1", "--draws", "6", "--seed", "2").record.resultHash).not.toBe(hash);
  });

  it("runs the packages and lenses asked for, the base always among them", () => {
    const { packages, record } = runJson("--packages", "P4", "--lens", "or,neutral");
    expect(packages.map((one) => one.id)).toEqual(["P0", "P4", "P0", "P4"]);
    expect(record["lenses"]).toEqual(["OR", "neutral"]);
  });

  it("never overwrites a run without --force", () => {
    const folder = newFolder();
    expect(entente(["run", small, "--out", "mine"], folder).code).toBe(0);
    const before = readFileSync(join(folder, "mine", "result.json"), "utf8");
    const { code, err } = entente(["run", small, "--out", "mine", "--seed", "5"], folder);
    expect(err).toContain("mine already holds a run");
    expect(code).toBe(2);
    expect(readFileSync(join(folder, "mine", "result.json"), "utf8")).toBe(before);
    expect(entente(["run", small, "--out", "mine", "--seed", "5", "--force"], folder).code).toBe(0);
    expect(readFileSync(join(folder, "mine", "result.json"), "utf8")).not.toBe(before);
    expect(readdirSync(folder)).toEqual(["mine"]);
  });

  it("leaves designs.csv beside the other files when random designs are asked for", () => {
    const folder = newFolder();
    const words = ["run", small, "--draws", "1", "--seeds", "1", "--only", "T02", "--out", "mine"];
    const { code } = entente([...words, "--designs", "2"], folder);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "mine")).sort()).toEqual(["designs.csv", ...wholeRun]);
    const csv = readFileSync(join(folder, "mine", "designs.csv"), "utf8");
    expect(csv).toMatch(
      /^design,lens,L01,.*,L57,.*Y01,Y06,Y10\.SCS\r\nR01,neutral,.*\r\nR02,neutral,.*\r\n$/,
    );
    expect(entente([...words, "--force"], folder).code).toBe(0);
    expect(readdirSync(join(folder, "mine")).sort()).toEqual(wholeRun);
  });

  it("never deletes files that are not a run's", () => {
    const folder = newFolder();
    mkdirSync(join(folder, "mine"));
    writeFileSync(join(folder, "mine", "thesis.doc"), "ten years of work");
    expect(entente(["run", small, "--out", "mine", "--force"], folder).code).toBe(2);
    expect(readFileSync(join(folder, "mine", "thesis.doc"), "utf8")).toBe("ten years of work");
  });
});

describe("claims", () => {
  it("prints the fields scripts rely on", () => {
    const { code, json } = ententeJson<{ study: string; claims: Record<string, unknown>[]; record: object }>([
      "claims",
      small,
    ]);
    const { study, claims, record } = json;
    expect(study).toBe("small");
    expect(record).toHaveProperty("claimsHash");
    const fields = ["id", "kind", "verdict", "share", "interval", "runs", "byLens", "wired", "flipBox"];
    for (const claim of claims) expect(Object.keys(claim)).toEqual(expect.arrayContaining(fields));
    expect(claims[0]).toMatchObject({ id: "T01", share: 1, runs: 8, flipBox: null });
    expect(claims[1]).toMatchObject({ id: "T02", share: null, interval: null, runs: 0, wired: null });
    expect(code).toBe(0);
  });

  it("judges only the claims asked for, in the numbers of the whole study", () => {
    const only = ententeJson<{ claims: object[] }>(["claims", small, "--only", "t01"]).json;
    const all = runJson();
    expect(only.claims).toHaveLength(1);
    expect(only.claims[0]).toEqual(all.claims[0]);
  });
});

describe("a run that fails", () => {
  const failing = fixture("failing");

  it("is named with its draw and seed, left out, and calls for exit code 1; results are written all the same", () => {
    const folder = newFolder();
    const { code, out, err } = entente(["run", failing, "--out", "mine"], folder);
    expect(err).toContain("4 runs failed and were left out");
    expect(err).toContain("T01/broken under neutral, draw 0, seed 1: aircraftShare.now became NaN in 2012Q1");
    expect(out).toMatch(/T01 \* .* more runs needed +- +-/);
    expect(code).toBe(1);
    expect(readdirSync(join(folder, "mine")).sort()).toEqual(wholeRun);
  });

  it("is allowed up to --allow-failed", () => {
    expect(entente(["claims", failing, "--allow-failed", "4"]).code).toBe(0);
    const { code, json } = ententeJson<RunJson>(["claims", failing, "--allow-failed", "3"]);
    expect(json.record["failedRuns"]).toBe(4);
    expect(json.claims).toMatchObject([
      { id: "T01", share: null, interval: null, verdict: "more runs needed" },
    ]);
    expect(code).toBe(1);
  });
});

/** Wait until a long run has shown progress, then send it a signal and wait for its end. */
async function interrupted(
  folder: string,
  signal: "SIGINT" | "SIGKILL",
): Promise<{ code: number | null; err: string }> {
  const child = startEntente(["run", small, "--draws", "400", "--out", "mine", "--force"], folder);
  let err = "";
  let sent = false;
  child.stderr.on("data", (data: Buffer) => {
    err += data.toString();
    if (!sent && err.includes("10 %")) {
      sent = true;
      child.kill(signal);
    }
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  expect(sent).toBe(true);
  return { code, err };
}

describe("an interrupted run", () => {
  it("stops at Ctrl-C with exit code 130, writes nothing, and says how to repeat it", async () => {
    const folder = newFolder();
    const { code, err } = await interrupted(folder, "SIGINT");
    expect(err).toContain("stopped; nothing was written");
    expect(code).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves no folder when it is killed", async () => {
    const folder = newFolder();
    const { code } = await interrupted(folder, "SIGKILL");
    expect(code).toBe(null);
    expect(existsSync(join(folder, "mine"))).toBe(false);
  });

  it("leaves the run before it whole when it is killed", async () => {
    const folder = newFolder();
    entente(["run", small, "--out", "mine"], folder);
    const before = wholeRun.map((name) => readFileSync(join(folder, "mine", name), "utf8"));
    await interrupted(folder, "SIGKILL");
    expect(wholeRun.map((name) => readFileSync(join(folder, "mine", name), "utf8"))).toEqual(before);
  });
});
