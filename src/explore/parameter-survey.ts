import type { Arm, ArmIntervention } from "../engine/ensemble/arm.ts";
import { unitRunner } from "../engine/ensemble/work-unit.ts";
import type { Graph, LeverNode } from "../engine/graph/graph.ts";
import { metricComponents, type MetricComponent } from "../engine/graph/metric-components.ts";
import { aliveNames, rivalOptions } from "../engine/graph/switches.ts";
import type { QuarterLabel } from "../engine/language/calendar.ts";
import type { Output } from "../engine/run/run-plan.ts";
import { inputEffects, sampledElements } from "./input-effects.ts";
import { moments, variance } from "./moments.ts";

/** The metric a parameter moves most over its range, where that shows first. */
export interface SurveyedParameter {
  /** `name`, or `name.element`. */
  readonly parameter: string;
  /** Component of a metric, such as `Y10.SCS`; absent when nothing moves anywhere. */
  readonly metric?: string;
  /** High end minus low end, in standard deviations of the metric over draws and packages; 0 when nothing moves. */
  readonly effect: number;
  /** Setting under which the effect was measured. */
  readonly setting: string;
}

/** Effects up to this many standard deviations come from the order of additions. */
const rounding = 1e-9;

/** Where a survey looks. */
export interface Survey {
  readonly from: QuarterLabel;
  readonly seed: number;
  /** Draws from which the spread of each metric is taken. */
  readonly draws: number;
  /** Further draws in which to look for parameters that moved nothing yet: some act only after rare events. */
  readonly moreDraws: number;
  /** Settings in which what the model holds at nothing is set, such as an event that only interventions bring about. */
  readonly events: readonly ArmIntervention[];
}

/**
 * Move every sampled parameter of a model over its range, one at a time, and name the metric it moves most.
 *
 * Looks first under the present course; what moves nothing there is tried under each package, with all levers at their
 * ends, under each rival equation, with the given events, and in further draws. What moves nothing anywhere has effect 0.
 */
export function surveyParameters(graph: Graph, survey: Survey): readonly SurveyedParameter[] {
  const components = metricComponents(graph);
  const outputs = components.map(({ metric, element }): Output => ({
    ...metric,
    variable: metric.of,
    element,
  }));
  const spreads = spreadsOf(graph, survey, outputs);
  const found = new Map<string, SurveyedParameter>();
  const all = sampledElements(graph).filter(behindSomeMetric(graph));
  const look = (arm: Arm, draw: number): void => {
    const wanted = all.filter((name) => !found.has(name));
    if (wanted.length === 0) return;
    const search = { arm, outputs, spreads, seed: survey.seed, draw };
    for (const { parameter, output, effect } of inputEffects(graph, search, wanted))
      if (Math.abs(effect) > rounding)
        found.set(parameter, {
          parameter,
          metric: (components[output] as MetricComponent).id,
          effect,
          setting: arm.id,
        });
  };
  const settings = settingsOf(graph, survey);
  for (const arm of settings) look(arm, 0);
  for (let draw = 1; draw <= survey.moreDraws; draw += 1)
    for (const arm of settings.slice(0, 2)) look(arm, draw);
  return all.map((name) => found.get(name) ?? { parameter: name, effect: 0, setting: "" });
}

/** Parameters that only observations read describe how records err; no metric can move with them. */
function behindSomeMetric(graph: Graph): (parameter: string) => boolean {
  const alive = aliveNames(graph.nodes.filter(({ kind }) => kind !== "observation"));
  return (parameter) => alive.has(parameter.split(".")[0] ?? "");
}

function settingsOf(graph: Graph, { from, events }: Survey): readonly Arm[] {
  const setting = (id: string, values: Arm["levers"]["values"], about: Partial<Arm> = {}): Arm => ({
    ...plainSetting(id, values, from),
    ...about,
  });
  const levers = graph.nodes.filter((node): node is LeverNode => node.kind === "lever");
  const ends = ([0, 1] as const).map((end) =>
    setting(
      end === 0 ? "all levers low" : "all levers high",
      Object.fromEntries(levers.map(({ id, range }) => [id, range[end]])),
    ),
  );
  const rivals = rivalOptions(graph).map(({ label, switches }) => setting(label, {}, { switches }));
  return [
    ...packageSettings(graph, from),
    ...ends,
    ...rivals,
    ...(events.length === 0 ? [] : [setting("events set", {}, { interventions: events })]),
  ];
}

/** Every package as a setting, the present course first. */
function packageSettings(graph: Graph, from: QuarterLabel): readonly Arm[] {
  const packages = graph.packages.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return packages.map(({ id, levers }) => plainSetting(id, levers, from));
}

function plainSetting(id: string, values: Arm["levers"]["values"], from: QuarterLabel): Arm {
  return { id, levers: { values, from }, parameters: [], interventions: [], switches: {} };
}

function spreadsOf(graph: Graph, survey: Survey, outputs: readonly Output[]): Float64Array {
  const arms = packageSettings(graph, survey.from);
  const { values } = unitRunner(graph, {
    arms,
    outputs,
    recordings: [],
    recorded: [],
    seed: survey.seed,
    seeds: 1,
    overrides: {},
    policyStart: survey.from,
  })({ lens: { kind: "pure", id: "neutral", multipliers: {} }, firstDraw: 0, draws: survey.draws });
  return Float64Array.from(outputs, (_, output) => {
    const own = values.filter((value, k) => k % outputs.length === output && Number.isFinite(value));
    return Math.sqrt(variance(moments(own)));
  });
}
