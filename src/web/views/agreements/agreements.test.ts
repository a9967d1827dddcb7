import { describe, expect, it } from "vitest";
import { loadLedger } from "../../../evidence/load.ts";
import { buildAllianceModel } from "../../../model/index.ts";
import { siteEvidence } from "../../../study/published/site-evidence.ts";
import { scenarioOf } from "../../state/scenario.ts";
import { languages, type Language } from "../../texts/languages.ts";
import { agreementsIn, gradeOf, standingOn } from "./agreements.ts";
import { agreementKinds, leverTies } from "./catalogue.ts";
import { actorSpots, drawTies, tieAt } from "./network.ts";
import { scenarioTies, tieGroups } from "./scenario-ties.ts";
import { termsOf } from "./terms.ts";

const { facts } = siteEvidence(loadLedger("evidence").ledger);
const agreements = agreementsIn(facts);
const find = (id: string) => {
  const found = agreements.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe("agreements", () => {
  it("are all those of the ledger, each of a known kind", () => {
    const inLedger = facts.flatMap(
      ({ series }) => /^agreement-(.+)-(?:proposed|signed|in-force)$/.exec(series)?.slice(1, 2) ?? [],
    );
    expect(new Set(Object.keys(agreementKinds))).toEqual(new Set(inLedger));
    expect(agreements).toHaveLength(new Set(inLedger).size);
  });
  it.each(Object.keys(languages) as Language[])("all say what they permit in %s", (language) => {
    const silent = agreements.filter(({ id }) => termsOf(language, id).permits === "");
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
  it("go from signed to in force on their dates", () => {
    const raa = find("raa-jp-ph");
    const days = ["2024-07-07", "2024-07-08", "2025-09-10", "2025-09-11"];
    expect(days.map((day) => standingOn(raa, day))).toEqual(["absent", "signed", "signed", "inForce"]);
  });
  it("stay signed where entry into force was not read, and proposed where nothing was signed", () => {
    expect(standingOn(find("acsa-jp-ph"), "2035-12-31")).toBe("signed");
    expect(standingOn(find("gsomia-jp-ph"), "2026-05-27")).toBe("absent");
    expect(standingOn(find("gsomia-jp-ph"), "2035-12-31")).toBe("proposed");
  });
  it("are pledges where they bind nobody, and end where another takes their place", () => {
    expect(standingOn(find("quad"), "2020-01-01")).toBe("pledged");
    const old = find("guidelines-1997");
    expect([standingOn(old, "2015-04-26"), standingOn(old, "2015-04-27")]).toEqual(["pledged", "replaced"]);
  });
  it("have the worst grade of their dates", () => {
    expect([gradeOf(find("mdt-us-ph")), gradeOf(find("raa-jp-ph"))]).toEqual(["B", "A"]);
  });
  it("are between states that have a place in the picture", () => {
    const unplaced = agreements.flatMap(({ actors }) =>
      actors.filter((one) => actorSpots[one] === undefined),
    );
    expect(unplaced).toEqual([]);
    expect(leverTies.flatMap(({ actors }) => actors.filter((one) => actorSpots[one] === undefined))).toEqual(
      [],
    );
  });
});

describe("the picture", () => {
  const ties = [
    { id: "a", actors: ["JP", "PH"] },
    { id: "b", actors: ["PH", "JP"] },
    { id: "c", actors: ["US", "JP", "PH"] },
  ];
  const drawn = drawTies(ties, 700, 500);

  it("keeps ties of the same two states apart, so that each can be pointed at", () => {
    const [a, b] = drawn;
    if (a === undefined || b === undefined) throw new Error("not drawn");
    expect(Math.hypot(a.middle[0] - b.middle[0], a.middle[1] - b.middle[1])).toBeCloseTo(9, 6);
    expect([tieAt(drawn, a.middle, 5), tieAt(drawn, b.middle, 5)]).toEqual(["a", "b"]);
    expect(tieAt(drawn, [5, 5], 5)).toBeUndefined();
  });
  it("joins three or more in a knot", () => {
    expect(drawn.map(({ knot }) => knot !== undefined)).toEqual([false, false, true]);
  });
});

describe("what a scenario adds", () => {
  const { graph } = buildAllianceModel();
  const at = (id: string, quarter: number) => scenarioTies(graph, scenarioOf(id).policy, "2026Q3", quarter);
  const [before, after] = [57, 70];

  it("is nothing before the policy, and nothing ever on the present course", () => {
    expect(at("P1", before).filter(({ changed }) => changed)).toEqual([]);
    expect(at("P0", after).filter(({ changed }) => changed)).toEqual([]);
  });
  it("arrives with the lever's lag", () => {
    const agreement = at("P1", 60).find(({ lever }) => lever === "L41");
    expect(agreement).toMatchObject({ before: 0, now: 0.5, target: 1, complete: "2027Q3", changed: true });
  });
  it("is one line for each set of states, with the number of levers on it", () => {
    const changed = at("P1", after).filter((tie) => tie.changed);
    const groups = tieGroups(changed);
    expect(groups.find(({ id }) => id === "scenario JP PH")?.count).toBe(5);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(changed.length);
  });
});
