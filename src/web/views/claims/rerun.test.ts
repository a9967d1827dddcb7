import { describe, expect, it } from "vitest";
import type { LensStanding, Verdict } from "../../../study/verdict/types.ts";
import { above, armOf, switchedGraph, switchedStudy } from "../../../study/testing/switched-study.ts";
import type { ClaimSettings } from "../../../study/under-settings.ts";
import { commandFor, comparedWith, missingUnder, settingsOf } from "./rerun.ts";

const usual: ClaimSettings = { lens: { id: "neutral" }, levers: {}, switches: {}, parameters: {} };
const size = { draws: 200, seeds: 1 };
const packages = above("D05", "Y06", "P1", "P0");

describe("the command line of a test on the page", () => {
  it("exists for any theory as long as nothing else is set", () => {
    expect(commandFor("dichoso-2026", packages, usual, size)).toBe(
      "entente claims dichoso-2026 --only D05 --lens neutral --draws 200 --seeds 1 --json",
    );
    expect(commandFor("s", packages, { ...usual, lens: { id: "OR" } }, size)).toContain("--lens OR");
    const beyond: readonly Partial<ClaimSettings>[] = [
      { levers: { L01: 1 } },
      { switches: { S1: "olson" } },
      { parameters: { rate: 1 } },
      { lens: { weights: { OR: 1 } } },
    ];
    for (const one of beyond) expect(commandFor("s", packages, { ...usual, ...one }, size)).toBeUndefined();
  });
  it("names no theory for a claim that compares theories", () => {
    const regret = { kind: "regret", among: ["P0", "P1"], oneOf: ["P1"], weights: [{ Y06: 1 }] } as const;
    expect(commandFor("s", { ...packages, test: regret }, usual, size)).not.toContain("--lens");
  });
});

it("what is applied of a scenario is all but its package", () => {
  const { levers: _, ...assumptions } = usual;
  const settings = settingsOf({ policy: { package: "P3", levers: { L01: 1 } }, assumptions });
  expect(settings).toEqual({ ...usual, levers: { L01: 1 } });
});

describe("a claim under rival equations", () => {
  const pinned = above("pinned", "Y06", "pinned/calm", "P0", [
    armOf("pinned/calm", { pins: [{ name: "calm", value: 0 }] }),
  ]);
  const study = { ...switchedStudy, claims: [packages, pinned] };
  const rival = { ...usual, switches: { S1: "rival" } };
  it("cannot be tested where something it changes does not exist", () => {
    expect(missingUnder(switchedGraph, study, pinned, rival)).toBe("calm");
    expect(missingUnder(switchedGraph, study, pinned, usual)).toBeUndefined();
    expect(missingUnder(switchedGraph, study, packages, rival)).toBeUndefined();
  });
  it("can be tested with a lever moved that nothing reads there", () => {
    expect(missingUnder(switchedGraph, study, packages, { ...rival, levers: { L3: 1 } })).toBeUndefined();
  });
});

const standing = (lens: string, share: number, interval: readonly [number, number]): LensStanding => ({
  lens,
  share,
  interval,
  standing: share >= 0.8 ? "pass" : "between",
  rawShare: share,
  noise: 0,
  draws: 100,
  seeds: 1,
  couldChange: false,
  unsettled: false,
});
const verdict = (...lenses: readonly LensStanding[]): { readonly verdict: Verdict } => ({
  verdict: {
    status: "contingent",
    ...(lenses[0] === undefined ? {} : { headline: lenses[0] }),
    lenses,
    passing: [],
    between: [],
    failing: [],
    flippedBy: [],
    moreRunsCouldChange: false,
    canFail: true,
    warnings: [],
  },
});

describe("a result beside the published one", () => {
  const published = verdict(standing("neutral", 0.9, [0.85, 0.93]), standing("OR", 0.6, [0.55, 0.65]));
  it("is set beside the published result of the same theory", () => {
    const compared = comparedWith(verdict(standing("OR", 0.82, [0.75, 0.88])), published);
    expect(compared).toMatchObject({ published: { lens: "OR" }, differs: true, apart: true });
  });
  it("is no different where it comes out alike and the intervals meet", () => {
    expect(comparedWith(verdict(standing("neutral", 0.86, [0.8, 0.91])), published)).toMatchObject({
      differs: false,
      apart: false,
    });
  });
  it("has nothing beside it for a mix of one's own, and is nothing where no draw was judged", () => {
    const own = comparedWith(verdict(standing("own mix", 0.5, [0.4, 0.6])), published);
    expect(own).not.toHaveProperty("published");
    expect(comparedWith(verdict(), published)).toBeUndefined();
  });
});
