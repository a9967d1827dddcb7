import { describe, expect, it } from "vitest";
import type { ClaimResult, StudyResult } from "../study/running/result.ts";
import type { Claim, Study } from "../study/study.ts";
import { above, armOf, switchedGraph, switchedStudy } from "../study/testing/switched-study.ts";
import { runStudy } from "./run-study.ts";
import type { Progress } from "./ensemble.ts";
import { thisThreadPool } from "./this-thread.ts";

const plain = { switches: { S1: "plain" } };
const claims: readonly Claim[] = [
  above("response", "Y06", "P1", "P0"),
  above("steady", "Y2", "P1", "P0"),
  above("fixedSwitch", "Y06", "fixedSwitch/firm", "fixedSwitch/present", [
    armOf("fixedSwitch/firm", { package: "P1", ...plain }),
    armOf("fixedSwitch/present", plain),
  ]),
  above("pinned", "Y2", "P1", "pinned/calm", [armOf("pinned/calm", { pins: [{ name: "calm", value: 0 }] })]),
  above("cut", "Y06", "P1", "cut/calm", [
    armOf("cut/calm", { cuts: [{ equation: "grows", input: "calm" }], holdIn: "P0" }),
  ]),
  above("lever", "Y2", "P1", "lever/nudge", [armOf("lever/nudge", { levers: { L3: 2 } })]),
  above("measured", "ownCalm", "P1", "P0"),
];
const study: Study = { ...switchedStudy, claims };

async function run(over: Partial<Study>, switches: boolean, progress?: (p: Progress) => void) {
  return runStudy(
    switchedGraph,
    { ...study, ...over },
    {
      engineVersion: "test",
      pool: thisThreadPool(switchedGraph),
      bands: [],
      switches,
      ...(progress === undefined ? {} : { progress }),
    },
  );
}
const found = ({ claims: all }: StudyResult, id: string): ClaimResult["alternatives"] =>
  all.find(({ claim }) => claim.id === id)?.alternatives;

describe("a study under rival equations", () => {
  it("sets each claim's standing there beside that under the default equations", async () => {
    const result = await run({}, true);
    expect(found(result, "response")).toMatchObject([
      { option: "default equations", share: 1, standing: "pass", changed: false },
      { option: "S1 rival", share: 0, standing: "fail", changed: true },
    ]);
    expect(found(result, "steady")).toMatchObject([
      { share: 1, changed: false },
      { share: 1, standing: "pass", changed: false },
    ]);
  });
  it("leaves an arm the option it sets itself", async () => {
    const result = await run({}, true);
    expect(found(result, "fixedSwitch")?.[1]).toMatchObject({ standing: "pass", changed: false });
  });
  it("calls a claim not defined where what it changes, cuts, sets or measures does not exist", async () => {
    const result = await run({}, true);
    const missing = (name: string) => ({
      option: "S1 rival",
      reason: `${name} does not exist under S1 rival`,
      missing: name,
    });
    expect(found(result, "pinned")?.[1]).toEqual(missing("calm"));
    expect(found(result, "cut")?.[1]).toEqual(missing("grows"));
    expect(found(result, "lever")?.[1]).toEqual(missing("nudge"));
    expect(found(result, "measured")?.[1]).toEqual(missing("calm"));
  });
  it("leaves every other number as it is without the sweep, and covers the sweep by record and hash", async () => {
    const [without, swept] = [await run({}, false), await run({}, true)];
    expect(without.claims.map(({ alternatives }) => alternatives)).toEqual(claims.map(() => undefined));
    expect(swept.packages).toEqual(without.packages);
    const judged = swept.claims.map((claim) => ({ ...claim, alternatives: undefined }));
    expect(judged).toEqual(without.claims);
    // Under the rival: P0, P1 and the two arms that keep the plain option, 10 draws of 2 seeds.
    expect(swept.record.switchSweep).toEqual({ options: ["S1 rival"], runs: 80 });
    expect(swept.record.totalRuns).toBe(without.record.totalRuns + 80);
    expect(without.record.switchSweep).toBeUndefined();
    expect(swept.record.resultHash).not.toBe(without.record.resultHash);
    expect((await run({}, true)).record.resultHash).toBe(swept.record.resultHash);
  });
  it("runs the default equations under neutral as well when the study's lenses lack it", async () => {
    const result = await run({ lenses: ["mixes"] }, true);
    expect(found(result, "response")).toMatchObject([{ share: 1 }, { share: 0, changed: true }]);
    expect(result.claims[0]?.byLens).toHaveProperty("mixes");
    expect(result.claims[0]?.byLens).not.toHaveProperty("neutral");
  });
  it("shows progress over the study and the sweep together", async () => {
    const seen: Progress[] = [];
    const { record } = await run({}, true, (p) => seen.push(p));
    const last = seen.at(-1);
    expect(last).toEqual({ done: record.totalRuns, total: record.totalRuns });
    expect(seen.every(({ total }) => total === record.totalRuns)).toBe(true);
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
  });
});
