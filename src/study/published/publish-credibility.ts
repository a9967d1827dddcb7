import type { Arm } from "../../engine/ensemble/arm.ts";
import { modelHash, parameterHash } from "../../engine/graph/canonical.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { metricComponents } from "../../engine/graph/metric-components.ts";
import type { QuarterLabel } from "../../engine/language/calendar.ts";
import { outputOf } from "../../engine/run/run-plan.ts";
import { sampledElements } from "../../explore/input-effects.ts";
import { rangeEffects, type RangeEffects } from "../../explore/range-effects.ts";
import { publishedFormat } from "./published-result.ts";
import type {
  CampaignCheck,
  PublishedCredibility,
  SensitiveParameter,
  Sensitivity,
} from "./published-credibility.ts";
import { roundedIn } from "./rounded.ts";

/** Outcomes whose dependence on single parameters is shown. */
const outcomes = ["Y06", "Y03", "Y04", "Y01", "Y10.SCS", "Y12", "Y27.JP", "Y18"];

/** Parameters kept for each outcome. */
const kept = 15;

/** Draws in which all parameters are moved to find the candidates, and candidates an outcome has: some twice those kept. */
const screening = { draws: 12, kept: 30 } as const;

/** How to look for what the outcomes hang on. */
export interface SensitivityOptions {
  readonly draws: number;
  readonly seed: number;
  readonly base: string;
  readonly policy: string;
  readonly from: QuarterLabel;
}

/** Put together what the credibility page shows. */
export function publishCredibility(
  graph: Graph,
  campaign: readonly CampaignCheck[],
  numerics: string,
  options: SensitivityOptions,
): PublishedCredibility {
  return roundedIn({
    format: publishedFormat,
    modelHash: modelHash(graph),
    parameterHash: parameterHash(graph),
    numerics,
    campaign,
    sensitivity: sensitivityOf(graph, options),
  });
}

function sensitivityOf(graph: Graph, { draws, seed, base, policy, from }: SensitivityOptions): Sensitivity {
  const components = metricComponents(graph).filter(({ id }) => outcomes.includes(id));
  const outputs = components.map(({ metric, element }) => outputOf(metric, element));
  const names = sampledElements(graph);
  const arms = [armOf(graph, base, from), armOf(graph, policy, from)] as const;
  const search = { arms, outputs, seed };
  const screened = rangeEffects(graph, { ...search, draws: Math.min(draws, screening.draws) }, names);
  const candidates = amongFirst(screened, outputs.length, screening.kept).map(({ parameter }) => parameter);
  const effects = rangeEffects(graph, { ...search, draws }, candidates);
  const grades = new Map(
    graph.nodes.flatMap((node) => (node.kind === "parameter" ? [[node.name, node.grade] as const] : [])),
  );
  const parameters = amongFirst(effects, outputs.length, kept).map(
    ({ parameter, level, difference }): SensitiveParameter => ({
      name: parameter,
      grade: grades.get(parameter.split(".")[0] ?? "") ?? "C",
      level,
      difference,
    }),
  );
  return {
    draws,
    seed,
    base,
    policy,
    metrics: components.map(({ id }) => id),
    moved: names.length,
    parameters,
  };
}

/** Those that are among the first for some outcome, in its level or in the difference policies make. */
function amongFirst(
  effects: readonly RangeEffects[],
  outputs: number,
  most: number,
): readonly RangeEffects[] {
  const found = new Set<RangeEffects>();
  for (const kind of ["level", "difference"] as const)
    for (let output = 0; output < outputs; output += 1) {
      const size = (one: RangeEffects): number => Math.abs(one[kind][output]?.mean ?? 0);
      const ordered = effects.filter((one) => size(one) > 0).toSorted((a, b) => size(b) - size(a));
      for (const one of ordered.slice(0, most)) found.add(one);
    }
  return effects.filter((one) => found.has(one));
}

function armOf(graph: Graph, id: string, from: QuarterLabel): Arm {
  const levers = graph.packages.find((one) => one.id === id)?.levers ?? {};
  return { id, levers: { values: levers, from }, parameters: [], interventions: [], switches: {} };
}
