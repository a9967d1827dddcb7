import { didYouMean } from "../engine/nearest.ts";
import { readsOf, type Graph, type GraphNode } from "../engine/graph/graph.ts";
import { campaignReference } from "../model/m05-denial-campaign/reference-cases.ts";
import { refuse } from "./faults.ts";
import { figure } from "./format.ts";
import { readNumber } from "./numbers.ts";

/** One input of the denial campaign that can be set: its unit and the values it may take. */
export interface CampaignInput {
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Value in the reference case; for other parameters their central value. */
  readonly usual: number;
  readonly doc: string;
}

/** What a campaign is asked for. */
const campaignOutcomes: readonly string[] = [
  "faitAccompli",
  "landedPeak",
  "shipsLost",
  "closedDays30",
  "availability14",
  "survivingAircraft",
];
/** Days of a campaign. */
const campaignDays = 60;

/**
 * Everything `--set` can change: the inputs of the reference cases, then the other sampled parameters that reach an outcome.
 * Parameters that only feed a held input are left out, for setting them would change nothing.
 */
export function campaignInputs(graph: Graph): readonly CampaignInput[] {
  const named = Object.entries(campaignReference).flatMap(([name, usual]) => {
    const node = graph.nodes.find((candidate) => candidate.name === name);
    return node === undefined ? [] : [inputOf(node, usual, inputLimits(node, usual))];
  });
  const others = [...readByCampaign(graph).values()].flatMap((node) => {
    const own = node.kind === "parameter" && node.over.length === 0 && node.distribution !== "fixed";
    const central = own ? (node.ranges[0]?.[1] ?? 0) : 0;
    return own && campaignReference[node.name] === undefined
      ? [inputOf(node, central, parameterLimits(node, central))]
      : [];
  });
  return [...named, ...others.sort((a, b) => (a.name < b.name ? -1 : 1))];
}

/** All that the outcomes rest on once the inputs of the reference cases are held. */
function readByCampaign(graph: Graph): ReadonlyMap<string, GraphNode> {
  const byName = new Map(graph.nodes.map((node) => [node.name, node]));
  const setters = new Map(
    graph.nodes.flatMap((node) => (node.kind === "next" ? [[node.stock, node.name] as const] : [])),
  );
  const found = new Map<string, GraphNode>();
  const waiting = [...campaignOutcomes];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const node = byName.get(name);
    if (node === undefined || found.has(name) || campaignReference[name] !== undefined) continue;
    found.set(name, node);
    const setter = setters.get(name);
    waiting.push(...readsOf(node), ...(setter === undefined ? [] : [setter]));
  }
  return found;
}

type Limits = readonly [low: number, high: number];

function inputOf({ name, unit, doc }: GraphNode, usual: number, [low, high]: Limits): CampaignInput {
  return { name, unit, low, high, usual, doc };
}

/** What makes sense at all for an input, far wider than what evidence supports. */
function inputLimits({ name, unit }: GraphNode, usual: number): Limits {
  if (name === "surveillance") return [0, 2];
  if (unit === "1") return [0, 1];
  // Closed bases are repaired at a rate of one over this time, and missiles are shared between bases.
  if (name === "repairTime") return [0.1, campaignDays];
  if (name === "baseClusters") return [1, 100];
  return unit === "day" ? [0, campaignDays] : [0, 10 * usual];
}

/** Up to ten times the central value, shares up to 1. */
function parameterLimits({ unit }: GraphNode, central: number): Limits {
  return [0, unit === "1" && central <= 1 ? 1 : 10 * central];
}

/**
 * Read `name=value`, once or several times; a later value replaces an earlier one.
 *
 * @throws {InputError} for an unknown name, a value that is not a number, or one out of range.
 */
export function readSettings(
  settings: readonly string[],
  inputs: readonly CampaignInput[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(settings.map((setting) => readSetting(setting, inputs)));
}

function readSetting(setting: string, inputs: readonly CampaignInput[]): readonly [string, number] {
  const [given = "", ...rest] = setting.split("=");
  if (rest.length === 0)
    refuse("bad-setting", `--set ${setting}: expected name=value`, "for example --set civilianLift=30");
  const name = given.trim();
  const names = inputs.map((input) => input.name);
  const input = inputs.find((candidate) => candidate.name === name);
  if (input === undefined)
    return refuse("unknown-name", `the campaign has no input "${name}"`, didYouMean(name, names));
  const value = readNumber(rest.join("=").trim(), name);
  if (value < input.low || value > input.high) {
    const range = `${figure(input.low)} to ${figure(input.high)}${input.unit === "1" ? "" : ` ${input.unit}`}`;
    refuse("out-of-range", `${name}: ${value} is out of range, expected ${range}`);
  }
  return [name, value];
}
