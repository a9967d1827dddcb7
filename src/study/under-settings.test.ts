import { describe, expect, it } from "vitest";
import { runStudy } from "../compute/run-study.ts";
import { thisThreadPool } from "../compute/this-thread.ts";
import { forClaimsOnly } from "./for-claims-only.ts";
import type { Study } from "./study.ts";
import { above, armOf, switchedGraph, switchedStudy } from "./testing/switched-study.ts";
import { comparesLenses, keptSettings, ownMix, underSettings, type ClaimSettings } from "./under-settings.ts";

const usual: ClaimSettings = { lens: { id: "neutral" }, levers: {}, switches: {}, parameters: {} };
const few = { draws: 4, seeds: 1 };
const study: Study = {
  ...switchedStudy,
  claims: [
    above("packages", "Y06", "P1", "P0"),
    above("levers", "Y06", "levers/more", "P0", [armOf("levers/more", { levers: { L1: 3 } })]),
    above("switched", "Y06", "P1", "switched/plain", [
      armOf("switched/plain", { switches: { S1: "plain" }, parameters: [] }),
    ]),
    above("follows", "Y06", "follows/calm", "P1", [
      armOf("follows/calm", { package: "P1", hold: [{ name: "calm" }], holdIn: "P0" }),
    ]),
  ],
};

/** Part of the metric's window in which policies act; before it all arms have the same levers. */
const acting = 0.75;

/** The effect of a claim's test in the first draw, under some settings. */
async function effect(claim: string, settings: Partial<ClaimSettings>): Promise<number> {
  const asked = underSettings(study, claim, { ...usual, ...settings }, few);
  const { claims } = await runStudy(switchedGraph, asked, {
    engineVersion: "test",
    pool: thisThreadPool(switchedGraph),
    claims: asked.claims.filter(({ id }) => id === claim),
    bands: [],
  });
  return claims[0]?.effects[0]?.byLens[asked.lenses[0] ?? ""]?.[0] ?? Number.NaN;
}

describe("a claim under a reader's settings", () => {
  it("is the study of the command line when nothing is set", () => {
    const runs = { ...study.runs, ...few };
    expect(underSettings(study, "packages", usual, few)).toEqual({
      ...forClaimsOnly(study),
      lenses: ["neutral"],
      runs,
    });
  });
  it("moves a lever in every arm, base and packages included", async () => {
    // Under both packages the lever is the reader's, so it no longer tells them apart; the other lever still does.
    expect(await effect("packages", {})).toBe(3 * acting);
    expect(await effect("packages", { levers: { L1: 4 } })).toBe(2 * acting);
    expect(await effect("packages", { levers: { L1: 4, L3: 1 } })).toBe(0);
  });
  it("leaves a lever that an arm sets as the claim sets it there", async () => {
    expect(await effect("levers", {})).toBe(2 * acting);
    expect(await effect("levers", { levers: { L1: 2 } })).toBe(acting);
    expect(keptSettings(study, "levers", { ...usual, levers: { L1: 2, L3: 1 } })).toEqual([
      { arm: "levers/more", name: "L1" },
    ]);
  });
  it("takes a switch in every arm that does not set it", async () => {
    // Rival equations: minus the lever, minus 1, before the policy as well.
    expect(await effect("packages", { switches: { S1: "rival" } })).toBe(-acting);
    expect(await effect("switched", { switches: { S1: "rival" } })).toBe(-4 * acting - 3 * (1 - acting));
    expect(keptSettings(study, "switched", { ...usual, switches: { S1: "rival" } })).toEqual([
      { arm: "switched/plain", name: "S1" },
    ]);
  });
  it("reaches an arm that is only followed", async () => {
    // The held quantity follows the base, where the lever is moved as well.
    expect(await effect("follows", {})).toBe(-acting);
    expect(await effect("follows", { levers: { L1: 4 } })).toBe(0);
  });
  it("fixes parameters in every draw, over the study's own ranges", () => {
    const wide = { ...study, uncertainties: { rate: { low: 0, central: 1, high: 2 } } };
    const asked = underSettings(
      wide,
      "packages",
      { ...usual, parameters: { rate: 1.5, "delay.JP": 3 } },
      few,
    );
    expect(asked.uncertainties).toEqual({
      rate: { low: 1.5, central: 1.5, high: 1.5 },
      "delay.JP": { low: 3, central: 3, high: 3 },
    });
    expect(asked.claims).toEqual(study.claims);
  });
  it("names a fixed parameter that an arm changes, in all its elements or in that one", () => {
    const change = { kind: "value", value: 1 } as const;
    const claims = [
      above("one", "Y06", "one/a", "one/b", [
        armOf("one/a", { parameters: [{ name: "delay", element: "JP", change }] }),
        armOf("one/b", { parameters: [{ name: "delay", change }] }),
      ]),
    ];
    const settings = { ...usual, parameters: { "delay.PH": 1 } };
    expect(keptSettings({ ...study, claims }, "one", settings)).toEqual([{ arm: "one/b", name: "delay.PH" }]);
  });
  it("runs under the lens chosen, or a mix of the reader's own", () => {
    expect(underSettings(study, "packages", { ...usual, lens: { id: "OR" } }, few).lenses).toEqual(["OR"]);
    const own = underSettings(study, "packages", { ...usual, lens: { weights: { OR: 1, DR: 2 } } }, few);
    expect([own.lenses, own.mixes]).toEqual([[ownMix], { [ownMix]: { OR: 1, DR: 2 } }]);
  });
  it("keeps the study's lenses for a claim that compares them", () => {
    const regret = { kind: "regret", among: ["P0", "P1"], oneOf: ["P1"], weights: [{ Y06: 1 }] } as const;
    const claims = [{ ...above("regret", "Y06", "P1", "P0"), test: regret }];
    const many = { ...study, lenses: ["neutral", "OR"], claims };
    expect(claims.map(comparesLenses)).toEqual([true]);
    expect(underSettings(many, "regret", { ...usual, lens: { id: "OR" } }, few).lenses).toEqual([
      "neutral",
      "OR",
    ]);
  });
  it("leaves the other claims alone and refuses one that is not there", () => {
    const asked = underSettings(study, "packages", { ...usual, levers: { L1: 4 } }, few);
    expect(asked.claims.slice(1)).toEqual(study.claims.slice(1));
    expect(() => underSettings(study, "none", usual, few)).toThrow(RangeError);
  });
});
