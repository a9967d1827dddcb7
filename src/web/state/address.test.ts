import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../model/index.ts";
import type { AddressContext } from "./address-context.ts";
import { readAddress, writeAddress, type LinkState } from "./address.ts";
import {
  leversOf,
  parameterKeys,
  scenarioKey,
  scenarioOf,
  withLens,
  withLever,
  withParameter,
  withSwitch,
} from "./scenario.ts";

const { graph } = buildAllianceModel();
const context: AddressContext = { graph, modelHash: "1a2b3c4d5e6f", usual: scenarioOf("P1") };
const levers = [...leversOf(graph).values()];
const read = (hash: string) => readAddress(hash, context);

describe("the address", () => {
  it("is bare for the usual state", () => {
    const state: LinkState = { route: { view: "answer" }, scenario: context.usual, held: [] };
    expect(writeAddress(state, context)).toBe("/");
    expect(read("#/")).toEqual({ state, notices: [] });
    expect(read("")).toEqual({ state, notices: [] });
  });
  it("carries whatever can be set, and gives it back", () => {
    const lever = fc.constantFrom(...levers);
    const moves = fc.array(fc.tuple(lever, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 8 });
    const names = fc.string({ unit: "grapheme", maxLength: 20 });
    fc.assert(
      fc.property(
        fc.constantFrom(...graph.packages),
        moves,
        fc.constantFrom("neutral", "OR", "mixes"),
        names,
        (one, moved, lens, name) => {
          let scenario = withLens(scenarioOf(one.id), { id: lens });
          for (const [node, share] of moved) {
            const [low, high] = node.range;
            const value = low + share * (high - low);
            scenario = withLever(
              graph,
              scenario,
              node,
              node.whole === true ? Math.round(value) : Math.min(high, value),
            );
          }
          scenario = withSwitch(scenario, "S1", "olson");
          scenario = withParameter(scenario, "autonomyCapabilityWeight", 1.25);
          const state: LinkState = {
            route: { view: "claims", item: "dichoso-2026/D05" },
            scenario,
            held: [{ name, scenario }],
          };
          const { state: back, notices } = read(`#${writeAddress(state, context)}`);
          expect(notices).toEqual([]);
          expect(scenarioKey(back.scenario)).toBe(scenarioKey(scenario));
          expect(back.route).toEqual(state.route);
          expect(back.held.map((held) => held.name)).toEqual([name]);
          expect(scenarioKey(back.held[0]?.scenario ?? scenarioOf("P0"))).toBe(scenarioKey(scenario));
        },
      ),
      { numRuns: 60 },
    );
  });
  it("carries a mix of theories", () => {
    const scenario = withLens(context.usual, { weights: { OR: 2, DR: 1 } });
    const text = writeAddress({ route: { view: "explore" }, scenario, held: [] }, context);
    expect(text).toBe("/explore?v=1&m=1a2b3c4d&mix=OR%3A2%2CDR%3A1");
    expect(read(text).state.scenario).toEqual(scenario);
  });
  it("takes a mix whose weights lie on the ends of their range", () => {
    const { state, notices } = read("#/?mix=OR:1000,LI:0");
    expect(notices).toEqual([]);
    expect(state.scenario.assumptions.lens).toEqual({ weights: { OR: 1000, LI: 0 } });
  });
  it("holds six scenarios put aside, under names of sixty characters, and no more", () => {
    const names = Array.from({ length: 8 }, (_, place) => `${place}${"x".repeat(70)}`);
    const words = new URLSearchParams(names.map((name) => ["held", `name=${name}&p=P3`]));
    const { held } = read(`#/?${String(words)}`).state;
    expect(held).toEqual(
      names.slice(0, 6).map((name) => ({ name: name.slice(0, 60), scenario: scenarioOf("P3") })),
    );
  });
  it("carries how a view is set, beside or without a scenario", () => {
    const route = { view: "claims", show: { verdict: "contingent", text: "arms & race?" } } as const;
    const bare: LinkState = { route, scenario: context.usual, held: [] };
    expect(writeAddress(bare, context)).toBe("/claims?show.text=arms+%26+race%3F&show.verdict=contingent");
    for (const scenario of [context.usual, scenarioOf("P3")]) {
      const state: LinkState = { ...bare, scenario };
      expect(read(writeAddress(state, context))).toEqual({ state, notices: [] });
    }
  });
  it("leaves out a setting that is as usual", () => {
    const route = { view: "claims", show: { verdict: "" } } as const;
    expect(writeAddress({ route, scenario: context.usual, held: [] }, context)).toBe("/claims");
    expect(read("/claims?show.verdict=").state.route).toEqual({ view: "claims" });
  });
  it("of another model or version is read as far as it goes, and says so", () => {
    const { state, notices } = read("#/explore?v=2&m=ffffffff&p=P3&L999=1&L18=0.5");
    expect(state.scenario).toEqual({ ...scenarioOf("P3"), policy: { package: "P3", levers: { L18: 0.5 } } });
    expect(notices.map(({ code }) => code)).toEqual(["newer-version", "other-model", "unknown-name"]);
  });
  it.each([
    ["#/nowhere", "unknown-view"],
    ["#/?p=P99", "unknown-name"],
    ["#/?L18=much", "not-a-number"],
    ["#/?L18=", "not-a-number"],
    ["#/?L18=Infinity", "not-a-number"],
    ["#/?lens=zzz", "unknown-name"],
    ["#/?mix=OR:-1", "not-a-number"],
    ["#/?mix=OR:0", "not-a-number"],
    ["#/?mix=OR:1,OR:0", "not-a-number"],
    ["#/?mix=OR:1,OR:1", "not-a-number"],
    ["#/?mix=OR:1000.1", "not-a-number"],
    ["#/?mix=OR:1,LI:1001", "not-a-number"],
    ["#/?mix=OR", "not-a-number"],
    ["#/?mix=mixes:1", "not-a-number"],
    ["#/?mix=OR:1,zzz:1", "not-a-number"],
    ["#/?S1=nothing", "unknown-name"],
    ["#/?x.__proto__=1", "unknown-name"],
    ["#/?__proto__=1", "unknown-name"],
    ["#/?constructor=1", "unknown-name"],
    [`#/?L18=${"9".repeat(30_000)}`, "too-long"],
  ])("says what is wrong with %.40s", (hash, code) => {
    const { state, notices } = read(hash);
    expect(notices.map((notice) => notice.code)).toEqual([code]);
    expect(state.scenario).toEqual(context.usual);
  });
  it("brings a value back into its range, and says so", () => {
    const { state, notices } = read("#/?L18=99&L02=0.6");
    expect(state.scenario.policy.levers).toEqual({ L18: 3 });
    expect(notices).toEqual([
      { code: "out-of-range", what: "L18=99", used: "3" },
      { code: "out-of-range", what: "L02=0.6", used: "1" },
    ]);
  });
  it("keeps an element of a parameter within its own range", () => {
    const node = graph.nodes.find((one) => one.kind === "parameter" && one.ranges.length > 1);
    if (node?.kind !== "parameter") throw new Error("the model has a parameter with ranges by element");
    parameterKeys(graph, node).forEach((key, element) => {
      const { state } = read(`#/?x.${key}=1e99`);
      expect(state.scenario.assumptions.parameters).toEqual({ [key]: node.ranges[element]?.[2] });
    });
  });
  it("never fails, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        expect(() => read(`#/${text}`)).not.toThrow();
        expect(() => read(`#/?${text}`)).not.toThrow();
      }),
    );
  });
});
