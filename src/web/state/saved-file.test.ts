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
const read = (text: string) => readSavedFile(text, "mine.json", context);

describe("a saved file", () => {
  it("gives back what was saved, names as they were written", () => {
    expect(read(writeSavedFile(held, context))).toEqual({ held, notices: [], diagnostics: [] });
  });
  it("of another model says so", () => {
    const text = writeSavedFile(held, { ...context, modelHash: "ffffffffffff" });
    expect(read(text).notices).toEqual([{ code: "other-model", what: "ffffffff" }]);
    expect(read(text).held).toEqual(held);
  });
  it.each([
    ["", "the file is not JSON"],
    ["{}", "the file holds no scenarios"],
    ["[1]", "the file holds no scenarios"],
    ['{"file":"entente-scenarios","version":9}', "the file has version 9"],
    ['{"file":"entente-scenarios","version":1,"scenarios":[]}', "the file has no list of scenarios"],
    ["x".repeat(1_000_001), "the file has 1000001 characters"],
  ])("that is none is refused in words: %.60s", (text, message) => {
    const { held: none, diagnostics } = read(text);
    expect(none).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: "error", file: "mine.json", message }]);
    expect(diagnostics[0]?.hint).toBeDefined();
  });
  it("with unknown or wild settings keeps what can be kept and names the rest", () => {
    const scenarios = [{ name: 7, settings: { L18: "1e99", __proto__: 1, L999: 3, L19: {} } }, "nonsense"];
    const { held: kept, notices } = read(
      JSON.stringify({ file: "entente-scenarios", version: 1, model: "1a2b3c4d", scenarios }),
    );
    expect(kept.map(({ name }) => name)).toEqual(["1", "2"]);
    expect(kept[0]?.scenario.policy.levers).toEqual({ L18: 3 });
    expect(notices.map(({ code }) => code)).toEqual(["out-of-range", "unknown-name", "not-a-number"]);
  });
});
