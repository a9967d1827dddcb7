import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../model/index.ts";
import type { AddressContext } from "./address-context.ts";
import { readSavedFile, writeSavedFile } from "./saved-file.ts";
import { scenarioOf, withLens } from "./scenario.ts";

const { graph } = buildAllianceModel();
const context: AddressContext = { graph, modelHash: "1a2b3c4d", usual: scenarioOf("P1") };
const held = [
  { name: "<b>mine</b>", scenario: { ...scenarioOf("P3"), policy: { package: "P3", levers: { L18: 0.5 } } } },
  { name: "mixed", scenario: withLens(scenarioOf("P1"), { weights: { OR: 1, LI: 3 } }) },
];
const onScreen = scenarioOf("P5");
const named = (name: string) => ({ name, scenario: scenarioOf("P1") });
const file = (content: object): string =>
  JSON.stringify({ file: "entente-scenarios", version: 1, model: "1a2b3c4d", ...content });
const read = (text: string) => readSavedFile(text, "mine.json", context);

describe("a saved file", () => {
  it("gives back what was saved, names as they were written", () => {
    expect(read(writeSavedFile({ onScreen, held }, context))).toEqual({
      onScreen,
      held,
      notices: [],
    });
  });
  it.each([0, 1, 6])("with %s scenarios put aside opens again the same", (count) => {
    const aside = Array.from({ length: count }, (_, place) => named(`number ${place + 1}`));
    expect(read(writeSavedFile({ onScreen, held: aside }, context))).toEqual({
      onScreen,
      held: aside,
      notices: [],
    });
  });
  it("with more than six opens the first six and names the others", () => {
    const scenarios = Array.from({ length: 9 }, (_, place) => ({
      name: `number ${place + 1}`,
      settings: {},
    }));
    const { held: kept, notices } = read(file({ scenarios }));
    expect(kept).toEqual(scenarios.slice(0, 6).map(({ name }) => named(name)));
    expect(notices).toEqual(
      ["number 7", "number 8", "number 9"].map((what) => ({ code: "too-many", what, used: "6" })),
    );
  });
  it("with entries that are no scenarios names them and leaves them out; they take nobody's place", () => {
    const good = Array.from({ length: 6 }, (_, place) => ({ name: `number ${place + 1}`, settings: {} }));
    const scenarios = [5, null, "nonsense", { name: "bare" }, { settings: [1] }, ...good];
    const { held: kept, notices, onScreen: none } = read(file({ scenarios, screen: 7 }));
    expect(kept.map(({ name }) => name)).toEqual(good.map(({ name }) => name));
    expect(notices.map(({ code, what }) => `${code} ${what}`)).toEqual([
      "not-a-scenario 1: 5",
      "not-a-scenario 2: null",
      'not-a-scenario 3: "nonsense"',
      'not-a-scenario 4: {"name":"bare"}',
      'not-a-scenario 5: {"settings":[1]}',
    ]);
    expect(none).toBeUndefined();
  });
  it("cuts a name to sixty characters", () => {
    const scenarios = [{ name: "x".repeat(80), settings: {} }];
    expect(read(file({ scenarios })).held).toEqual([named("x".repeat(60))]);
  });
  it("of another model says so", () => {
    const text = writeSavedFile({ onScreen, held }, { ...context, modelHash: "ffffffffffff" });
    expect(read(text).notices).toEqual([{ code: "other-model", what: "ffffffff" }]);
    expect(read(text).held).toEqual(held);
  });
  it.each([
    ["", "not-json"],
    ["{}", "no-scenarios"],
    ["[1]", "no-scenarios"],
    ['{"file":"entente-scenarios","version":9}', "other-version"],
    ['{"file":"entente-scenarios","version":1,"scenarios":[]}', "no-list"],
    ["x".repeat(1_000_001), "too-long"],
  ])("that is none is refused in words: %.60s", (text, code) => {
    const { held: none, fault } = read(text);
    expect(none).toEqual([]);
    expect(fault).toMatchObject({ file: "mine.json", code });
  });
  it("with unknown or wild settings keeps what can be kept and names the rest", () => {
    const scenarios = [{ name: 7, settings: { L18: "1e99", __proto__: 1, L999: 3, L19: {} } }];
    const { held: kept, notices } = read(
      JSON.stringify({ file: "entente-scenarios", version: 1, model: "1a2b3c4d", scenarios }),
    );
    expect(kept.map(({ name }) => name)).toEqual(["1"]);
    expect(kept[0]?.scenario.policy.levers).toEqual({ L18: 3 });
    expect(notices.map(({ code }) => code)).toEqual(["out-of-range", "unknown-name", "not-a-number"]);
  });
});
