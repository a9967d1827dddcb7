import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel, type Model } from "../graph/build-graph.ts";
import { dotted, elementNames, type Graph, lawsOf } from "../graph/graph.ts";
import { switchesOf } from "../graph/switches.ts";
import { labelAt } from "../language/calendar.ts";
import { javascriptOf } from "../compile/javascript.ts";
import { compileProgram } from "../compile/compile.ts";
import { javascriptText } from "../compile/emit-javascript.ts";
import { makeTables } from "./run-once.ts";
import { planRun, type Output } from "./run-plan.ts";
import { simulate, type Simulation, type SimulationResult } from "./simulate.ts";
import { choicesFrom, type Choices } from "./testing/random-law.ts";
import { calendar, randomExports } from "./testing/random-model.ts";

const tape = fc.array(fc.nat(999_983), { minLength: 40, maxLength: 400 });

/** A random way to run a model: noise, events, switches, interventions of every kind, outputs, paths. */
function randomSimulation(c: Choices, graph: Graph): Simulation {
  const named = graph.nodes.filter((node) => node.kind !== "metric" && node.kind !== "parameter");
  const name = (): string => {
    const node = c.one(named);
    const element = c.one(elementNames(graph, node.over));
    return element === "" || c.chance(40) ? node.name : `${node.name}.${element}`;
  };
  const value = (): number => (c.below(9) - 4) / 4;
  const path = (): number | number[] =>
    c.chance(50) ? value() : Array.from({ length: calendar.quarters }, value);
  const equations = graph.nodes.filter((node) =>
    lawsOf(node).some((law) => Object.keys(law.inputs).length > 0),
  );
  const cut = () => {
    const node = c.one(equations);
    const inputs = lawsOf(node).flatMap((law) => Object.values(law.inputs).map((input) => input.from));
    return { equation: node.name, input: c.one(inputs), value: path() };
  };
  const some = <T>(make: () => T): T[] => Array.from({ length: c.below(3) }, make);
  const output = (): Output => {
    const node = c.one(named);
    const from = c.below(calendar.quarters);
    return {
      variable: node.name,
      element: c.below(elementNames(graph, node.over).length),
      window: [labelAt(calendar, from), labelAt(calendar, from + c.below(calendar.quarters - from))],
      reducer: c.one(["mean", "sum", "last"]),
      closing: c.one(["last", "excluded", { counts: 3 }]),
      ...(c.chance(30) ? { path: "quiet" as const } : {}),
    };
  };
  const switches = Object.entries(switchesOf(graph)).map(([key, options]) => [key, c.one(options)]);
  return {
    noise: c.chance(25) ? "central" : { seed: 3, draw: c.below(50), replicate: c.below(3) },
    events: c.one(["withheld", "happen"]),
    switches: Object.fromEntries(switches) as Record<string, string>,
    levers: { L1: value() },
    leversFrom: labelAt(calendar, c.below(calendar.quarters)),
    pins: Object.fromEntries(some(() => [name(), path()])),
    shifts: Object.fromEntries(
      some(() => [name(), { by: value(), from: labelAt(calendar, c.below(calendar.quarters)) }]),
    ),
    cuts: some(cut),
    outputs: [output(), output(), output()],
    record: named.flatMap((node) =>
      elementNames(graph, node.over).map((element) => dotted(node.name, element)),
    ),
  };
}

/** What a run gave, or the name and text of what it threw. */
function outcome(run: () => SimulationResult): unknown {
  try {
    const { outputs, series, state } = run();
    return { outputs, series: Object.fromEntries(series), state };
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : error;
  }
}

/** The same model without its functions, as workers load it: only generated code can run it. */
function withoutFunctions({ graph }: Model): Model {
  return { graph: JSON.parse(JSON.stringify(graph)) as Graph, rules: new Map() };
}

/** Whether the default switches leave a quantity out: an intervention on it is refused. */
const refused = /^UnknownNameError/;

describe("random models", () => {
  it("give the same bits from generated JavaScript as from the reference, under random interventions", () => {
    let ran = 0;
    fc.assert(
      fc.property(tape, (numbers) => {
        const c = choicesFrom(numbers);
        const model = buildModel(calendar, { random: randomExports(c) });
        const wanted = randomSimulation(c, model.graph);
        const slow = outcome(() => simulate(model, { ...wanted, backEnd: "reference" }));
        for (const backEnd of ["javascript", "interpreter"] as const)
          expect(outcome(() => simulate(withoutFunctions(model), { ...wanted, backEnd }))).toEqual(slow);
        if (typeof slow !== "string") ran += 1;
        else expect(slow).toMatch(refused);
      }),
      { numRuns: 100, seed: 20261122 },
    );
    expect(ran).toBeGreaterThan(60);
  });
  it("are run by generated functions that report finite values", () => {
    fc.assert(
      fc.property(tape, (numbers) => {
        const { graph } = buildModel(calendar, { random: randomExports(choicesFrom(numbers)) });
        const run = planRun(graph);
        const program = compileProgram(run, { stores: "all" });
        expect(javascriptText(program)).toMatch(/^function g\d+\(s, x, t, d, out\) \{\n {2}\w+ /m);
        const backEnd = javascriptOf(program);
        const state = new Float64Array(backEnd.slots);
        const bare = { ...makeTables(run), central: true };
        bare.noise.fill(0.5);
        const tables = { ...bare, fixed: backEnd.fixedTable(bare) };
        backEnd.open(state, tables);
        expect(backEnd.initialise(state, tables)).toBe(true);
        expect(backEnd.quarter(state, tables, 0)).toBe(true);
        expect(state.some((value) => value !== 0)).toBe(true);
      }),
      { numRuns: 20, seed: 7 },
    );
  });
});
