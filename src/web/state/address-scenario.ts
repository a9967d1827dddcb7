import type { Graph, ParameterNode } from "../../engine/graph/graph.ts";
import { switchesOf } from "../../engine/graph/switches.ts";
import { didYouMean } from "../../engine/nearest.ts";
import type { AddressContext, Notice } from "./address-context.ts";
import { showMark } from "./route.ts";
import {
  leversOf,
  parameterKeys,
  scenarioOf,
  withLens,
  withLever,
  withParameter,
  withSwitch,
  type LensChoice,
  type Scenario,
} from "./scenario.ts";

/** What stands before the name of a fixed parameter, so that it cannot be taken for another word. */
const parameterMark = "x.";

/** Words an address may hold that are not levers, switches or parameters. */
const reserved: ReadonlySet<string> = new Set(["v", "m", "p", "lens", "mix", "held", "name"]);

/** Write what a scenario changes: package, levers, theory, equations, fixed parameters. */
export function writeChanges(
  { policy, assumptions }: Scenario,
  usual: Scenario,
  words: URLSearchParams,
): void {
  if (policy.package !== usual.policy.package) words.set("p", policy.package);
  const write = (record: Readonly<Record<string, number | string>>, mark = ""): void => {
    for (const name of Object.keys(record).toSorted()) words.set(mark + name, String(record[name]));
  };
  write(policy.levers);
  const { lens } = assumptions;
  if ("weights" in lens)
    words.set(
      "mix",
      Object.entries(lens.weights)
        .map(([id, weight]) => `${id}:${weight}`)
        .join(","),
    );
  else if (lens.id !== "neutral") words.set("lens", lens.id);
  write(assumptions.switches);
  write(assumptions.parameters, parameterMark);
}

/** Read what a scenario changes; what the model does not know, or does not allow, is named in `notices`. */
export function readChanges(words: URLSearchParams, context: AddressContext, notices: Notice[]): Scenario {
  const { graph, usual } = context;
  let scenario = usual;
  const wanted = words.get("p");
  if (wanted !== null) {
    const known = graph.packages.map(({ id }) => id);
    if (known.includes(wanted)) scenario = scenarioOf(wanted);
    else notices.push({ code: "unknown-name", what: wanted, used: didYouMean(wanted, known) });
  }
  scenario = readLens(words, scenario, graph, notices);
  for (const [name, text] of words)
    if (!reserved.has(name) && !name.startsWith(showMark))
      scenario = readOne(name, text, scenario, graph, notices);
  return scenario;
}

function readLens(words: URLSearchParams, scenario: Scenario, graph: Graph, notices: Notice[]): Scenario {
  const known = [...new Set(["neutral", ...graph.lenses.map(({ id }) => id), "mixes"])];
  const id = words.get("lens");
  if (id !== null && !known.includes(id))
    notices.push({ code: "unknown-name", what: id, used: didYouMean(id, known) });
  else if (id !== null) return withLens(scenario, { id });
  const mix = words.get("mix");
  if (mix === null) return scenario;
  const lens = readMix(mix, known.slice(0, -1));
  if (lens !== undefined) return withLens(scenario, lens);
  notices.push({ code: "not-a-number", what: `mix=${mix}` });
  return scenario;
}

/** Largest weight of a theory in a mix. */
const heaviest = 1000;

function readMix(text: string, known: readonly string[]): LensChoice | undefined {
  const parts = text.split(",").map((part) => part.split(":"));
  const weights = parts.map(([id = "", weight = ""]) => [id, Number(weight || Number.NaN)] as const);
  const once = new Set(weights.map(([id]) => id)).size === weights.length;
  const sound =
    once && weights.every(([id, weight]) => known.includes(id) && weight >= 0 && weight <= heaviest);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return sound && total > 0 ? { weights: Object.fromEntries(weights) } : undefined;
}

function readOne(name: string, text: string, scenario: Scenario, graph: Graph, notices: Notice[]): Scenario {
  const lever = leversOf(graph).get(name);
  if (lever !== undefined) {
    const value = readValue(name, text, lever.range, notices, lever.whole === true);
    return value === undefined ? scenario : withLever(graph, scenario, lever, value);
  }
  const switches = switchesOf(graph);
  const options = Object.hasOwn(switches, name) ? switches[name] : undefined;
  if (options !== undefined) {
    if (options.includes(text)) return withSwitch(scenario, name, text === options[0] ? undefined : text);
    notices.push({ code: "unknown-name", what: `${name}=${text}`, used: didYouMean(text, options) });
    return scenario;
  }
  if (name.startsWith(parameterMark))
    return readParameter(name.slice(parameterMark.length), text, scenario, graph, notices);
  notices.push({ code: "unknown-name", what: name });
  return scenario;
}

function readParameter(
  key: string,
  text: string,
  scenario: Scenario,
  graph: Graph,
  notices: Notice[],
): Scenario {
  const [name = ""] = key.split(".");
  const node = graph.nodes.find((one): one is ParameterNode => one.kind === "parameter" && one.name === name);
  if (node === undefined || !parameterKeys(graph, node).includes(key)) {
    notices.push({ code: "unknown-name", what: key });
    return scenario;
  }
  const [low, , high] = (node.ranges.length === 1
    ? node.ranges[0]
    : node.ranges[parameterKeys(graph, node).indexOf(key)]) ?? [0, 0, 0];
  const value = readValue(key, text, [low, high], notices);
  return value === undefined ? scenario : withParameter(scenario, key, value);
}

/** Read a number and keep it within a range. */
function readValue(
  name: string,
  text: string,
  [low, high]: readonly [number, number],
  notices: Notice[],
  whole = false,
): number | undefined {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) {
    notices.push({ code: "not-a-number", what: `${name}=${text}` });
    return undefined;
  }
  const kept = Math.min(high, Math.max(low, whole ? Math.round(value) : value));
  if (kept !== value) notices.push({ code: "out-of-range", what: `${name}=${text}`, used: String(kept) });
  return kept;
}
