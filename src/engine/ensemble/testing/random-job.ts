import { elementNames, lawsOf, type Graph, type GraphNode } from "../../graph/graph.ts";
import { switchesOf } from "../../graph/switches.ts";
import { labelAt, type QuarterLabel } from "../../language/calendar.ts";
import { aux, draw, endingEvent, metric, next, stock, type Calendar } from "../../language.ts";
import { elementOf, type Output } from "../../run/run-plan.ts";
import type { Choices } from "../../run/testing/random-law.ts";
import type { Arm, ArmIntervention, EnsembleLens, ParameterChange } from "../arm.ts";
import type { EnsembleJob } from "../job.ts";

/** Quantities that make some runs end, fail or split while their neighbours go on as before. */
export function troubles(c: Choices): Readonly<Record<string, unknown>> {
  const about = { unit: "1", doc: "trouble" } as const;
  const shock = draw({ ...about, each: "quarter", needs: {}, value: (_, { normal }) => normal(0, 1) });
  const seldom = endingEvent({ doc: "trouble", needs: { shock }, value: (n) => (n.shock > 2 ? 1 : 0) });
  const often = endingEvent({
    doc: "trouble",
    needs: { shock },
    value: (n) => (n.shock > 1 ? 1 : n.shock > 0 ? 1 / 2 : 0),
  });
  const doom = c.one([seldom, often]);
  const sound = aux({ ...about, needs: { shock }, value: (n) => n.shock });
  const brittle = aux({ ...about, needs: { shock }, value: (n, { ln }) => (n.shock > 2 ? ln(0) : n.shock) });
  const fragile = c.chance(40) ? brittle : sound;
  const strike = draw({
    ...about,
    each: "quarter",
    event: true,
    needs: { fragile },
    value: (n, { bernoulli }) => bernoulli(n.fragile > 1 ? 1 / 2 : n.fragile > 0 ? 1 / (2 * 2 * 2) : 0),
  });
  const hurt = stock({ ...about, initial: 0 });
  const hurtNext = next(hurt, { needs: { hurt, strike }, value: (n) => n.hurt / 2 + n.strike });
  const seen = aux({ ...about, needs: { hurtNext, shock }, value: (n) => n.hurtNext + n.shock });
  const wanted = metric(seen, {
    id: "Z1",
    doc: "trouble",
    window: ["2020Q2", "2021Q3"],
    reducer: "mean",
    better: "neither",
    closing: "last",
    negligible: 0,
  });
  return { shock, doom, fragile, strike, hurt, hurtNext, seen, wanted };
}

/** A random job for a random model: arms of every kind, outputs of both paths, some paths recorded. */
export function randomJob(c: Choices, graph: Graph, calendar: Calendar): EnsembleJob {
  const named = graph.nodes.filter((node) => !["metric", "parameter"].includes(node.kind));
  const arms: Arm[] = [];
  const count = 1 + c.below(5);
  for (let k = 0; k < count; k += 1) arms.push(randomArm(c, graph, calendar, named, arms));
  const outputs = ["seen", "hurt", "running", ...named.slice(0, 3).map((node) => node.name)];
  return {
    arms,
    outputs: outputs.map((name) => randomOutput(c, graph, calendar, name)),
    ...(c.chance(30) ? { kept: arms.map(() => [c.below(2), 2 + c.below(4)]) } : {}),
    recordings: c.chance(70) ? ["seen", "hurt", c.one(named).name].map((name) => firstOf(graph, name)) : [],
    recorded: arms.filter(() => c.chance(60)).map((arm) => arm.id),
    seed: c.below(1000),
    seeds: 1 + c.below(3),
    overrides: {},
    policyStart: labelAt(calendar, c.below(calendar.quarters)),
  };
}

/** A random lens over the multipliers of a graph. */
export function randomLens(c: Choices, graph: Graph): EnsembleLens {
  const names = graph.nodes.filter((node) => node.kind === "multiplier").map((node) => node.name);
  const vector = (): Readonly<Record<string, number>> =>
    Object.fromEntries(names.map((name) => [name, 1 / (1 + c.below(3))]));
  return c.chance(50)
    ? { kind: "pure", id: "pure", multipliers: vector() }
    : { kind: "mixes", id: "mixes", of: [vector(), vector()] };
}

function firstOf(graph: Graph, name: string) {
  const node = graph.nodes.find((one) => one.name === name) as GraphNode;
  const [first = ""] = elementNames(graph, node.over);
  return elementOf(graph, first === "" ? name : `${name}.${first}`);
}

function randomOutput(c: Choices, graph: Graph, calendar: Calendar, name: string): Output {
  const from = c.below(calendar.quarters);
  return {
    ...firstOf(graph, name),
    window: [labelAt(calendar, from), labelAt(calendar, from + c.below(calendar.quarters - from))],
    reducer: c.one(["mean", "sum", "last"]),
    closing: c.one(["last", "excluded", { counts: 3 }]),
    ...(c.chance(30) ? { path: "quiet" as const } : {}),
  };
}

function randomArm(
  c: Choices,
  graph: Graph,
  calendar: Calendar,
  named: readonly GraphNode[],
  before: readonly Arm[],
): Arm {
  const quarter = (): QuarterLabel => labelAt(calendar, c.below(calendar.quarters));
  const value = (): number => (c.below(9) - 4) / 4;
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: c.below(most) }, make);
  const switches = Object.entries(switchesOf(graph)).map(([key, options]) => [key, c.one(options)]);
  const parameters = graph.nodes.filter((node) => node.kind === "parameter").map((node) => node.name);
  const change = (): ParameterChange => ({
    name: c.one(parameters),
    change: c.one([{ to: value() }, { times: 2 }, { plus: 1 }, { quantile: 0.5 }, { to: Infinity }]),
  });
  return {
    id: `arm${before.length}`,
    levers: c.chance(60) ? { values: { L1: value() }, from: quarter() } : { values: {}, from: "2020Q3" },
    parameters: c.chance(20) ? some(3, change) : [],
    interventions: c.chance(60)
      ? some(4, () => randomIntervention(c, graph, named, before, quarter, value))
      : [],
    switches: c.chance(30) ? (Object.fromEntries(switches) as Record<string, string>) : {},
  };
}

function randomIntervention(
  c: Choices,
  graph: Graph,
  named: readonly GraphNode[],
  before: readonly Arm[],
  quarter: () => QuarterLabel,
  value: () => number,
): ArmIntervention {
  const node = c.chance(30)
    ? (named.find(({ name }) => name === c.one(["strike", "doom", "hurt"])) ?? c.one(named))
    : c.one(named);
  const names = elementNames(graph, node.over);
  const about = {
    variable: node.name,
    ...(names.length > 1 && c.chance(50) ? { element: c.one(names) } : {}),
  };
  const kind = c.one(["pin", "shift", "shift", "hold", "hold", "cut"] as const);
  if (kind === "shift") {
    const until = c.chance(50) ? { until: quarter() } : {};
    return { kind, ...about, by: value(), from: quarter(), ...until };
  }
  if (kind === "pin" || before.length === 0) return { kind: "pin", ...about, value: value() };
  const followed = { in: c.one(before).id };
  if (kind === "hold") return { kind, ...about, ...followed };
  const readers = graph.nodes.filter((one) =>
    lawsOf(one).some((law) => Object.values(law.inputs).some((input) => input.from === node.name)),
  );
  if (readers.length === 0) return { kind: "hold", ...about, ...followed };
  return { kind, equation: c.one(readers).name, ...about, ...followed };
}
