import { describe, expect, it } from "vitest";
import { runStudy } from "../compute/run-study.ts";
import { thisThreadPool } from "../compute/this-thread.ts";
import { rivalEquations } from "../study/report/rival-equations.ts";
import type { Claim, Study } from "../study/study.ts";
import {
  above,
  armOf,
  plainGraph,
  switchedGraph,
  switchedStudy,
  untested,
} from "../study/testing/switched-study.ts";
import { InputError } from "./faults.ts";
import { claimJson } from "./json-of.ts";
import { sweepLines, wantsSweep } from "./switch-sweep.ts";

const flips = above("T01", "Y06", "P1", "P0");
const claims: readonly Claim[] = [
  flips,
  above("T02", "Y2", "P1", "P0"),
  above("T03", "Y2", "P1", "T03/calm", [armOf("T03/calm", { pins: [{ name: "calm", value: 0 }] })]),
];

async function run(some: readonly Claim[], switches = true) {
  const study: Study = { ...switchedStudy, claims: some };
  return runStudy(switchedGraph, study, {
    engineVersion: "test",
    pool: thisThreadPool(switchedGraph),
    bands: [],
    switches,
  });
}
const said = (flags: { readonly switches?: boolean; readonly lens?: string }) => {
  const lines: string[] = [];
  const wanted = wantsSweep({ err: (text) => lines.push(text) }, switchedGraph, claims, flags);
  return { wanted, lines: lines.join("") };
};

describe("--switches", () => {
  it("is refused for a model without switches and for claims without a test", () => {
    const io = { err: () => {} };
    const flags = { switches: true };
    expect(() => wantsSweep(io, plainGraph, claims, flags)).toThrow(InputError);
    expect(() => wantsSweep(io, plainGraph, claims, flags)).toThrow("no switches");
    expect(() => wantsSweep(io, switchedGraph, [untested("T04")], flags)).toThrow(
      "none of the claims has a test",
    );
    expect(wantsSweep(io, plainGraph, claims, {})).toBe(false);
  });
  it("says that --lens does not reach the rival equations", () => {
    expect(said({ switches: true, lens: "OR" }).lines).toContain("--lens does not apply");
    expect(said({ switches: true })).toEqual({ wanted: true, lines: "" });
    expect(said({ lens: "OR" })).toEqual({ wanted: false, lines: "" });
  });
  it("lists the claims whose standing changes and counts those that keep it", async () => {
    const text = sweepLines((await run(claims)).claims, 110).join("\n");
    expect(text).toMatch(/T01 +T01 says so +holds \(100 %\) \? +S1 rival +fails \(0 %\) \? +0 to 28/);
    expect(text).not.toMatch(/^T02/m);
    expect(text).toContain("1 of 3 claims keeps its standing wherever it is defined");
    expect(text).toContain("not defined: T03 (calm does not exist under S1 rival)");
  });
  it("prints nothing of rival equations that were not run", async () => {
    const result = await run(claims, false);
    expect(sweepLines(result.claims, 110)).toEqual([]);
    expect(result.claims.map(claimJson)[0]).not.toHaveProperty("byAlternative");
    expect(rivalEquations(result).html).toBe("");
  });
  it("gives each claim its standings by option with --json", async () => {
    const json = (await run(claims)).claims.map(claimJson);
    expect(json[0]).toMatchObject({
      byAlternative: {
        "default equations": { share: 1, standing: "pass", changed: false },
        "S1 rival": { share: 0, standing: "fail", changed: true },
      },
    });
    expect(json[2]).toMatchObject({ byAlternative: { "S1 rival": { missing: "calm" } } });
  });
  it("shows the report's readers changed standings, and why some are missing", async () => {
    const { html } = rivalEquations(await run(claims));
    expect(html).toContain("1 of 3 claims stands otherwise than under the default equations, 1 keeps");
    expect(html).toContain('<a href="#claim-T01">T01</a>');
    expect(html).not.toContain('<a href="#claim-T02">');
    expect(html.replaceAll(/<\/?(span|b)[^>]*>/g, "")).toMatch(/holds, 100 % .*S1 rival: fails, 0 %/s);
    expect(html).toContain("T03: calm does not exist under S1 rival");
    expect(rivalEquations(await run(claims.slice(1))).html).toContain(
      "0 of 2 claims stand otherwise than under the default equations, 1 keeps",
    );
  });
});
