import { describe, expect, it } from "vitest";
import { centralRanges } from "../../../tests/support/central-ranges.ts";
import { unitRunner } from "../../engine/ensemble/work-unit.ts";
import type { LeverNode } from "../../engine/graph/graph.ts";
import { metricComponents, type MetricComponent } from "../../engine/graph/metric-components.ts";
import { buildAllianceModel } from "../index.ts";

const { graph } = buildAllianceModel();
const levers = graph.nodes.filter((node): node is LeverNode => node.kind === "lever");
const components = metricComponents(graph);

/** What a lever must do to a metric other than its cost when it goes from its lowest to its highest value. */
interface Expected {
  readonly metric: string;
  readonly is: "up" | "down";
  /** Other levers that must stand somewhere for this one to work at all. */
  readonly with?: Readonly<Record<string, number>>;
}
const up = (metric: string, others?: Expected["with"]): Expected => ({
  metric,
  is: "up",
  ...(others ? { with: others } : {}),
});
const down = (metric: string, others?: Expected["with"]): Expected => ({ ...up(metric, others), is: "down" });

/** By lever of specification 20, with the reason in the words of its mechanism where it is not plain. */
const expected: Readonly<Record<string, Expected>> = {
  L01: up("Y16.JP"),
  // A signal of retrenchment costs belief in the promise.
  L02: down("Y27.JP"),
  L03: up("Y36"),
  L04: up("Y01"),
  // Land power in Europe crowds out ships and aircraft over the years.
  L05: down("Y47"),
  L06: up("Y47"),
  L07: up("Y12"),
  L08: up("Y27.PH"),
  L09: down("Y36"),
  L10: up("Y19"),
  L11: down("Y20"),
  // Others wait.
  L12: up("Y20"),
  L13: up("Y20"),
  // Foreign lines help once orders exceed what home lines make, and only as far as the law lets them.
  L14: up("Y19", { L10: 3, L15: 1 }),
  L15: up("Y19", { L10: 3, L14: 40 }),
  L16: down("Y46.ships"),
  L17: down("Y40"),
  L18: up("Y12"),
  L19: up("Y10.SCS"),
  L20: up("Y01"),
  L21: up("Y01"),
  L22: up("Y34"),
  L23: down("Y28.JP"),
  L24: down("Y08"),
  L25: down("Y08"),
  L26: down("Y12"),
  L27: up("Y22"),
  L28: down("Y21"),
  L29: down("Y21"),
  L30: down("Y21"),
  L31: up("Y46.interceptors"),
  L32: up("Y38.relief"),
  L33: up("Y38.relief"),
  L34: up("Y16.JP"),
  L35: up("Y16.PH"),
  L36: up("Y12"),
  L37: down("Y05"),
  L38: down("Y05"),
  L39: up("Y25.probability"),
  L40: down("Y25.days"),
  L41: up("Y24"),
  L41b: up("Y24", { L41: 1 }),
  L42: up("Y23.middle", { L41: 1 }),
  L43: up("Y26.access"),
  L44: down("Y05"),
  L45: down("Y25.days"),
  L46: down("Y36"),
  L47: down("Y34.dependence"),
  L48: down("Y32.JP"),
  L49: up("Y29.Flex.JP"),
  L50: up("Y31.PH"),
  L51: down("Y32.energy"),
  L52: down("Y03"),
  L53: down("Y35"),
  // Reserves against a quarantine.
  L54: down("Y04"),
  L55: up("Y38.week"),
  L56: down("Y13.JP"),
  L57: down("Y34"),
  L58: up("Y37.PH"),
};

function component(id: string): MetricComponent {
  const found = components.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no metric ${id}`);
  return found;
}

/** Change of each lever's own metric from its lowest to its highest value, all else central, same noise. */
function changes(): ReadonlyMap<string, number> {
  const ends = levers.flatMap(({ id, range }) =>
    range.map((value) => ({ id: `${id} ${value}`, values: { ...expected[id]?.with, [id]: value } })),
  );
  const arms = [{ id: "P0", values: {} }, ...ends].map(({ id, values }) => ({
    id,
    levers: { values, from: "2026Q3" as const },
    parameters: [],
    interventions: [],
    switches: {},
  }));
  const measured = levers.map(({ id }) => component(expected[id]?.metric ?? ""));
  const outputs = measured.map(({ metric, element }) => ({ ...metric, variable: metric.of, element }));
  const job = {
    arms,
    outputs,
    recordings: [],
    recorded: [],
    seed: 1,
    seeds: 1,
    policyStart: "2026Q3" as const,
  };
  const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };
  const run = unitRunner(graph, { ...job, overrides: centralRanges(graph) });
  const { values } = run({ lens, firstDraw: 0, draws: 1 });
  const at = (arm: number, output: number): number => values[arm * outputs.length + output] ?? Number.NaN;
  return new Map(levers.map(({ id }, k) => [id, at(2 + 2 * k, k) - at(1 + 2 * k, k)]));
}

describe("every lever", () => {
  it("has an expected effect, and nothing else has", () => {
    expect(Object.keys(expected).toSorted()).toEqual(levers.map(({ id }) => id).toSorted());
  });
  const change = changes();
  it.each(levers.map(({ id, name }) => [id, name] as const))(
    "moves a metric other than its cost as expected, and by more than nothing: %s %s",
    (id) => {
      const wanted = expected[id] ?? up("");
      const signed = (change.get(id) ?? Number.NaN) * (wanted.is === "up" ? 1 : -1);
      expect(signed, wanted.metric).toBeGreaterThan(component(wanted.metric).metric.negligible);
    },
  );
});
