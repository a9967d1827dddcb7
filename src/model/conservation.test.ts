import { describe, expect, it } from "vitest";
import { namesThatSay } from "../../tests/support/says-of-itself.ts";
import type { Arm, EnsembleLens } from "../engine/ensemble/arm.ts";
import { unitRunner } from "../engine/ensemble/work-unit.ts";
import { quarterIndex } from "../engine/language.ts";
import { elementOf } from "../engine/run/run-plan.ts";
import {
  Aligner,
  calendar,
  Claimant,
  CoercionTarget,
  ForceOption,
  IndexLine,
  Level,
  MissileLine,
  Neighbour,
  Participation,
  Region,
  Theatre,
  Threshold,
} from "./axes.ts";
import { buildAllianceModel } from "./index.ts";

const { graph } = buildAllianceModel();
const { quarters } = calendar;
const gate = quarterIndex(calendar, "2026Q3");
const draws = 6;

/** A build-up on every line of production at once, far from the present policy. */
const buildUp = {
  L04: 0.7,
  L08: 4,
  L10: 4,
  L11: 5,
  L13: 2,
  L14: 40,
  L15: 1,
  L17: 40,
  L18: 3,
  L21: 0.9,
  L31: 4,
  L34: 0.035,
  L36: 3,
  L37: 4,
  L38: 5,
  L41: 1,
  L42: 8,
  L44: 1,
  L53: 1,
  L54: 0.05,
};
const designs: Readonly<Record<string, Readonly<Record<string, number>>>> = { present: {}, buildUp };

const shares = namesThatSay(graph, /^(Chance|Probability|Share) |, 0 to 1/);
const each = (name: string, elements: readonly string[]): readonly string[] =>
  elements.map((element) => `${name}.${element}`);
const stages = (line: string): readonly string[] => [`${line}Stage1`, `${line}Stage2`, `${line}Stage3`];

const everywhere = (names: readonly string[], elements: readonly string[]): readonly string[] =>
  names.flatMap((name) => each(name, elements));

const flows = ["Stock", "StockNext", "Deliveries", "Starts", "WarUse", "Stage1", "Stage2", "Stage3"];
const accounts = [
  ...everywhere(
    [...flows, "Transfer"].map((flow) => `missile${flow}`),
    MissileLine.elements,
  ),
  ...everywhere(
    flows.map((flow) => `index${flow}`),
    IndexLine.elements,
  ),
  ...everywhere(["salesBacklog", "salesBacklogNext", "newSales", "salesDeliveries"], Claimant.elements),
];
const wholes = `retirement standoffOrders standoffBacklog standoffBacklogNext standoffCapacityNext salesPlant
  homelandDefenceSpending homelandOrdered homelandDelivered homelandDeliveries`.split(/\s+/);
const record = [...new Set([...shares, ...accounts, ...wholes, ...stages("homeland"), "peaceSurvival"])];

/** One run: paths by name, and what it was a run of. */
interface Story {
  readonly title: string;
  readonly of: (name: string) => Float64Array;
}

const arms = Object.entries(designs).map(([id, values]): Arm => ({
  id,
  levers: { values, from: "2026Q3" },
  parameters: [],
  interventions: [],
  switches: {},
}));

/** Every draw under another lens, both designs under the same draw and noise. */
function stories(): readonly Story[] {
  const run = unitRunner(graph, {
    arms,
    outputs: [],
    recordings: record.map((name) => elementOf(graph, name)),
    recorded: Object.keys(designs),
    seed: 17,
    seeds: 1,
    overrides: {},
    policyStart: "2026Q3",
  });
  return Array.from({ length: draws }, (_, draw) => draw).flatMap((draw) => {
    const { id, multipliers } = graph.lenses[draw % graph.lenses.length] as (typeof graph.lenses)[number];
    const lens: EnsembleLens = { kind: "pure", id, multipliers };
    const { paths, failures } = run({ lens, firstDraw: draw, draws: 1 });
    if (failures.length > 0) throw new Error(failures[0]?.message);
    return Object.keys(designs).map((design, place): Story => {
      const from = place * record.length * quarters;
      const byName = new Map(
        record.map((name, row) => [name, paths.subarray(from + row * quarters, from + (row + 1) * quarters)]),
      );
      const of = (name: string): Float64Array => {
        const path = byName.get(name);
        if (path === undefined) throw new RangeError(`${name} is not recorded`);
        return path;
      };
      return { title: `${design}, draw ${draw}, ${id}`, of };
    });
  });
}

const told = stories();
const rounding = 1e-9;

/** Where a statement about a quarter does not hold, in the first run and quarter; none when it holds throughout. */
function broken(
  holds: (story: Story, quarter: number) => boolean,
  from = 0,
  until = quarters,
): readonly string[] {
  for (const story of told)
    for (let quarter = from; quarter < until; quarter += 1)
      if (!holds(story, quarter)) return [`${story.title}, quarter ${quarter}`];
  return [];
}

const at = ({ of }: Story, name: string, quarter: number): number => of(name)[quarter] ?? NaN;
const total = (story: Story, names: readonly string[], quarter: number): number =>
  names.reduce((sum, name) => sum + at(story, name, quarter), 0);
const same = (a: number, b: number): boolean => Math.abs(a - b) <= rounding * Math.max(1, Math.abs(a));

describe("what adds up to one", () => {
  it("are the shares of regions in United States forces", () => {
    expect(broken((story, q) => same(total(story, each("regionShare", Region.elements), q), 1))).toEqual([]);
  });

  it.each(["caseWeight", "believedCaseWeight"])("are the participation cases by %s", (name) => {
    expect(broken((story, q) => same(total(story, each(name, Participation.elements), q), 1))).toEqual([]);
  });

  it("are the levels of commitment of each state", () => {
    for (const state of Aligner.elements) {
      const levels = each(`commitmentShareNext.${state}`, Level.elements);
      expect(
        broken((story, q) => same(total(story, levels, q), 1)),
        state,
      ).toEqual([]);
    }
  });
});

describe("what is at most one together", () => {
  it("are the levels of the crisis ladder, in every theatre and for every threshold", () => {
    for (const theatre of Theatre.elements)
      for (const threshold of Threshold.elements) {
        const levels = ["crisisShare", "clashShare", "warShare"].map(
          (name) => `${name}.${theatre}.${threshold}`,
        );
        expect(broken((story, q) => total(story, levels, q) <= 1 + rounding)).toEqual([]);
      }
  });

  it("are the uses of force, the stages of an episode of coercion, and states that have not risen", () => {
    const uses = ForceOption.elements.map((option) => `forceShare.${option}`);
    expect(broken((story, q) => total(story, uses, q) <= 1 + rounding)).toEqual([]);
    for (const target of CoercionTarget.elements) {
      const episode = [`firstStageNext.${target}`, `secondStageNext.${target}`];
      expect(broken((story, q) => total(story, episode, q) <= 1 + rounding)).toEqual([]);
    }
    for (const state of Neighbour.elements) {
      const levels = each(`unrisenShareNext.${state}`, Level.elements);
      expect(broken((story, q) => total(story, levels, q) <= 1 + rounding)).toEqual([]);
    }
  });
});

describe("what lies between nothing and one", () => {
  it("is everything that calls itself a chance, a share or an index from 0 to 1", () => {
    expect(shares.length).toBeGreaterThan(300);
    const out = shares.filter(
      (name) =>
        broken((story, q) => {
          const value = at(story, name, q);
          return value >= -rounding && value <= 1 + rounding;
        }).length > 0,
    );
    expect(out).toEqual([]);
  });

  it("includes alignment, credibility, support, friction and norm", () => {
    for (const name of ["alignment.TH", "credibility.PH", "support.JP", "okinawaFriction", "pacifismNorm"])
      expect(shares).toContain(name);
  });

  it("only falls where it is the chance that something has not happened yet", () => {
    for (const name of ["peaceSurvival", "firstForce", "firstClash"])
      expect(
        broken((story, q) => at(story, name, q) <= at(story, name, q - 1) + rounding, 1),
        name,
      ).toEqual([]);
    expect(broken((story, q) => at(story, "firstClash", q) <= at(story, "firstForce", q) + rounding)).toEqual(
      [],
    );
  });
});

describe("stocks (2.5)", () => {
  it.each(MissileLine.elements)("%s change by deliveries, transfers, use and retirement only", (line) => {
    const change = (story: Story, q: number): number =>
      at(story, `missileDeliveries.${line}`, q) +
      at(story, `missileTransfer.${line}`, q) -
      at(story, `missileWarUse.${line}`, q) -
      at(story, "retirement", q) * at(story, `missileStock.${line}`, q);
    const held = (story: Story, q: number): number => at(story, `missileStock.${line}`, q);
    expect(
      broken(
        (story, q) => same(at(story, `missileStockNext.${line}`, q), held(story, q) + change(story, q)),
        gate,
      ),
    ).toEqual([]);
    expect(
      broken((story, q) => at(story, `missileStockNext.${line}`, q) === held(story, q + 1), 0, quarters - 1),
    ).toEqual([]);
    expect(broken((story, q) => held(story, q) >= 0)).toEqual([]);
  });

  it.each(IndexLine.elements)("%s change by deliveries, use and retirement only", (line) => {
    const held = (story: Story, q: number): number => at(story, `indexStock.${line}`, q);
    const change = (story: Story, q: number): number =>
      at(story, `indexDeliveries.${line}`, q) -
      at(story, `indexWarUse.${line}`, q) -
      at(story, "retirement", q) * held(story, q);
    expect(
      broken(
        (story, q) =>
          same(at(story, `indexStockNext.${line}`, q), Math.max(0, held(story, q) + change(story, q))),
        gate,
      ),
    ).toEqual([]);
    expect(broken((story, q) => held(story, q) >= 0)).toEqual([]);
  });
});

describe("pipelines (2.2)", () => {
  /** What one quarter starts is what it delivers and what it adds to the work in hand. */
  const balanced = (
    starts: (story: Story, q: number) => number,
    deliveries: string,
    inHand: readonly string[],
    from: number,
  ): readonly string[] =>
    broken(
      (story, q) =>
        same(
          starts(story, q) - at(story, deliveries, q),
          total(story, inHand, q + 1) - total(story, inHand, q),
        ) && inHand.every((stage) => at(story, stage, q) >= 0),
      from,
      quarters - 1,
    );

  it.each(MissileLine.elements)("of %s lose nothing on the way", (line) => {
    const inHand = stages("missile").map((stage) => `${stage}.${line}`);
    const starts = (story: Story, q: number): number => at(story, `missileStarts.${line}`, q);
    expect(balanced(starts, `missileDeliveries.${line}`, inHand, gate)).toEqual([]);
  });

  it.each(IndexLine.elements)("of %s lose nothing on the way", (line) => {
    const inHand = stages("index").map((stage) => `${stage}.${line}`);
    const starts = (story: Story, q: number): number => at(story, `indexStarts.${line}`, q);
    expect(balanced(starts, `indexDeliveries.${line}`, inHand, gate)).toEqual([]);
  });

  it("of homeland missile defence hold what was ordered and is not delivered, from the first quarter on", () => {
    const spent = (story: Story, q: number): number => at(story, "homelandDefenceSpending", q) / 4;
    expect(balanced(spent, "homelandDeliveries", stages("homeland"), 0)).toEqual([]);
    expect(
      broken((story, q) =>
        same(
          at(story, "homelandOrdered", q),
          at(story, "homelandDelivered", q) + total(story, stages("homeland"), q),
        ),
      ),
    ).toEqual([]);
  });
});

describe("orders (2.1, 2.4)", () => {
  it("of stand-off missiles are started or wait, within capacity", () => {
    expect(
      broken((story, q) => {
        const starts = at(story, "missileStarts.standoff", q);
        const waiting = at(story, "standoffBacklog", q) + at(story, "standoffOrders", q) - starts;
        return (
          same(at(story, "standoffBacklogNext", q), waiting) &&
          waiting >= -rounding &&
          starts <= at(story, "standoffCapacityNext", q) + rounding
        );
      }, gate),
    ).toEqual([]);
  });

  it.each(Claimant.elements)("of %s from abroad are delivered or wait", (claimant) => {
    expect(
      broken((story, q) => {
        const owed = at(story, `salesBacklog.${claimant}`, q);
        const delivered = at(story, `salesDeliveries.${claimant}`, q);
        const after = owed + at(story, `newSales.${claimant}`, q) - delivered;
        return (
          same(at(story, `salesBacklogNext.${claimant}`, q), after) &&
          delivered >= 0 &&
          delivered <= owed + rounding
        );
      }, gate),
    ).toEqual([]);
  });

  it("are delivered within the capacity of all lines together", () => {
    const all = each("salesDeliveries", Claimant.elements);
    expect(broken((story, q) => total(story, all, q) <= at(story, "salesPlant", q) + rounding)).toEqual([]);
  });
});
