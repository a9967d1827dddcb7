import type { ModelFault } from "../errors.ts";
import { quarterIndex, quarterNumber } from "../language/calendar.ts";
import type { Points } from "../language/declarations.ts";
import { didYouMean } from "../nearest.ts";
import { visit } from "./expression.ts";
import {
  clockOf,
  elementNames,
  lawsOf,
  type Graph,
  type GraphDue,
  type GraphNode,
  type Law,
  type SeriesNode,
} from "./graph.ts";
import { distributions } from "./parse-equation.ts";
import { switchesOf } from "./switches.ts";

/**
 * Check what each declaration says by itself: draws, delays, rhythms, points of series, windows, ids, switches.
 *
 * @param nodes those to look at one by one; all of the graph when absent.
 */
export function checkDeclarations(
  graph: Graph,
  nodes: readonly GraphNode[] = graph.nodes,
): readonly ModelFault[] {
  return [
    ...nodes.flatMap((node) => nodeFaults(graph, node)),
    ...clockFaults(graph),
    ...repeatedIds(graph),
    ...mechanismFaults(graph),
    ...switchFaults(graph),
    ...settingFaults(graph),
  ];
}

function nodeFaults(graph: Graph, node: GraphNode): readonly ModelFault[] {
  const range = (message: string): ModelFault => ({ code: "range", variable: node.name, message });
  const faults: ModelFault[] = [...drawFaults(node), ...unusedInputs(node)];
  if ("due" in node && node.due) faults.push(...dueFaults(node.name, node.due));
  if ("due" in node && node.due && clockOf(node) !== undefined)
    faults.push(range("has a rhythm of its own inside a nested clock; give it to the clock"));
  if ((node.kind === "delayed" || node.kind === "meanOver") && !isCount(node.quarters))
    faults.push(range(`wants a whole number of quarters above 0, got ${node.quarters}`));
  if (node.kind === "series") faults.push(...seriesFaults(graph, node));
  if (node.kind === "lever" && !ascending(node.history))
    faults.push(range("has a history out of order of time"));
  if (node.kind === "lever" && !(node.lag >= 0 && Number.isFinite(node.default)))
    faults.push(range(`wants a finite default and a lag of 0 or more, got ${node.default} and ${node.lag}`));
  if (node.kind === "metric") {
    const [from, to] = node.window.map((label) => quarterIndex(graph.calendar, label)) as [number, number];
    if (!(from >= 0 && from <= to && to < graph.calendar.quarters))
      faults.push(range(`window ${node.window.join(" to ")} is not inside the calendar`));
  }
  return faults;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

/** One number of noise makes one random value: a distribution stands once, outermost, and only in draws. */
function drawFaults(node: GraphNode): readonly ModelFault[] {
  const expression = (message: string): readonly ModelFault[] => [
    { code: "expression", variable: node.name, message },
  ];
  const named = lawsOf(node).flatMap(distributionsIn);
  if (node.kind !== "draw" && node.kind !== "observation")
    return named.length === 0 ? [] : expression(`uses ${named[0]}, which only a draw may`);
  if (node.kind === "draw" && node.each === "step" && clockOf(node) === undefined)
    return expression("is drawn in each step, but runs on no nested clock");
  if (
    node.kind === "draw" &&
    node.event === true &&
    (clockOf(node) !== undefined || named[0] !== "bernoulli")
  )
    return expression("is an event: a bernoulli draw outside nested clocks");
  const law = node.law.expression;
  const outer = law.op === "let" ? law.body : law;
  if (outer.op === "call" && distributions.has(outer.name) && named.length === 1) return [];
  if (node.kind === "observation" && named.length === 0) return [];
  return expression("is a draw: its outermost operator is one distribution, with none inside");
}

function distributionsIn(law: Law): readonly string[] {
  const found: string[] = [];
  visit(law.expression, (e) => {
    if (e.op === "call" && distributions.has(e.name)) found.push(e.name);
  });
  return found;
}

function unusedInputs(node: GraphNode): readonly ModelFault[] {
  const used = new Set<string>();
  for (const law of lawsOf(node))
    visit(law.expression, (e) => {
      if (e.op === "input") used.add(e.name);
    });
  const unused = new Set(lawsOf(node).flatMap((law) => Object.keys(law.inputs).filter((n) => !used.has(n))));
  return [...unused].map((name) => ({
    code: "dead",
    variable: node.name,
    message: `does not use its input ${name}`,
  }));
}

function dueFaults(variable: string, { every, everyBefore }: GraphDue): readonly ModelFault[] {
  if (isCount(every) && isCount(everyBefore)) return [];
  const message = `wants a rhythm in whole quarters above 0, got ${every} and ${everyBefore}`;
  return [{ code: "range", variable, message }];
}

function clockFaults(graph: Graph): readonly ModelFault[] {
  return Object.entries(graph.clocks).flatMap(([name, { steps, due }]) => [
    ...(due === undefined ? [] : dueFaults(name, due)),
    ...(isCount(steps)
      ? []
      : [{ code: "range" as const, variable: name, message: `wants a whole number of steps, got ${steps}` }]),
  ]);
}

function seriesFaults(graph: Graph, node: SeriesNode): readonly ModelFault[] {
  return elementNames(graph, node.over).flatMap((element) => {
    const points = Array.isArray(node.points)
      ? (node.points as Points)
      : (node.points as Readonly<Record<string, Points>>)[element];
    const message = pointsFault(node, points);
    if (message === undefined) return [];
    return [{ code: "incomplete" as const, variable: node.name, message: `${element} ${message}`.trim() }];
  });
}

function pointsFault(node: SeriesNode, points: Points | undefined): string | undefined {
  if (points === undefined || points.length === 0) return "has no points";
  if (!ascending(points)) return "has points out of order of time";
  const values = points.map(([, value]) => value);
  if (!values.every(Number.isFinite)) return "has a point that is not finite";
  if (node.between === "geometric" && !(values.every((v) => v > 0) || values.every((v) => v < 0)))
    return "is geometric, so that all its points must have one sign and none be 0";
  if (node.after !== "hold" && !(node.after.growthPerYear > -1)) return "shrinks by all or more a year";
  return undefined;
}

function ascending(points: Points): boolean {
  const places = points.map(([label]) => quarterNumber(label));
  return places.every((place, k) => k === 0 || place > (places[k - 1] as number));
}

/** Ids by which levers and metrics are asked for are given once each. */
function repeatedIds(graph: Graph): readonly ModelFault[] {
  const owners = new Map<string, string>();
  return graph.nodes.flatMap((node): readonly ModelFault[] => {
    if (node.kind !== "lever" && node.kind !== "metric") return [];
    const owner = owners.get(`${node.kind} ${node.id}`);
    owners.set(`${node.kind} ${node.id}`, node.name);
    if (owner === undefined) return [];
    return [{ code: "name", variable: node.name, message: `has the id ${node.id}, as ${owner} has` }];
  });
}

/** Mechanisms have ids of their own and leave nothing unsaid. */
function mechanismFaults(graph: Graph): readonly ModelFault[] {
  return graph.mechanisms.flatMap((own, place) => {
    const first = graph.mechanisms.findIndex(({ id }) => id === own.id);
    const texts = [own.title, own.cause, own.lens, ...own.criticisms, ...own.says.map(({ claim }) => claim)];
    const faults: ModelFault[] = [];
    if (first < place)
      faults.push({
        code: "name",
        variable: own.name,
        message: `has the id ${own.id}, as ${graph.mechanisms[first]?.name} has`,
      });
    if (own.says.length === 0 || own.criticisms.length === 0 || texts.some((text) => text.trim() === ""))
      faults.push({
        code: "incomplete",
        variable: own.name,
        message: "leaves its title, passages, cause, lens or criticisms empty",
      });
    return faults;
  });
}

/** All alternatives of one switch offer the same options, the same first. */
function switchFaults(graph: Graph): readonly ModelFault[] {
  const options = switchesOf(graph);
  return graph.nodes.flatMap((node): readonly ModelFault[] => {
    if (node.kind !== "alternative") return [];
    const wanted = (options[node.switch] ?? []).join(", ");
    const own = Object.keys(node.options).join(", ");
    if (own === wanted && own !== "") return [];
    const message = `offers ${own || "nothing"} under the switch ${node.switch}, another offers ${wanted}`;
    return [{ code: "name", variable: node.name, message }];
  });
}

/** Names that lenses and packages set exist: a mistyped one would pass silently as "no effect". */
function settingFaults(graph: Graph): readonly ModelFault[] {
  const multipliers = graph.nodes.flatMap((node) => (node.kind === "multiplier" ? [node.name] : []));
  const levers = graph.nodes.flatMap((node) => (node.kind === "lever" ? [node.id] : []));
  const unknown = (variable: string, set: Readonly<Record<string, number>>, names: readonly string[]) =>
    Object.keys(set)
      .filter((name) => !names.includes(name))
      .map((name): ModelFault => ({
        code: "name",
        variable,
        message: `sets ${name}, which does not exist; ${didYouMean(name, names)}`,
      }));
  return [
    ...graph.lenses.flatMap((lens) => unknown(lens.name, lens.multipliers, multipliers)),
    ...graph.packages.flatMap((own) => unknown(own.name, own.levers, levers)),
  ];
}
