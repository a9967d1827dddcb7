import type { Graph, ParameterNode, GraphNode } from "../../../../engine/graph/graph.ts";
import { parameterKeys } from "../../../state/scenario.ts";
import type { ModelNames } from "../../../texts/names.ts";

/** A number of the model that evidence gives as a range. */
export interface UncertainNumber {
  /** Under which it can be fixed: `peaceGate`, `baseIncidents.SCS`. */
  readonly key: string;
  readonly node: ParameterNode;
  /** Lowest, most likely, highest, in its unit. */
  readonly range: readonly [low: number, central: number, high: number];
  /** Whether it varies between futures at all. */
  readonly varies: boolean;
}

/** What key numbers are about, in the order of the page. */
export const topics = ["landing", "beijing", "pressure", "allies", "coercion"] as const;

/** One of them. */
export type Topic = (typeof topics)[number];

/**
 * The numbers that move the headline outcomes most: drivers of many published verdicts, and those that the survey of all
 * parameters one at a time (`entente list effects`) puts first for pressure, crises, use of force and who takes part.
 */
export const keyNumbers: Readonly<Record<Topic, readonly string[]>> = {
  landing: [
    "civilianLift2026",
    "militaryLift2026",
    "militaryLiftPerShip",
    "shareOnLift",
    "missileStockIn2026.standoff",
    "standoffRate",
    "missilesAgainstBases2026",
    "repairTime2026",
    "coverageGain",
  ],
  beijing: [
    "peaceGate",
    "choiceNoise",
    "quarantineBase",
    "islandBase",
    "threatScaleChina",
    "postureEffect",
    "hostilityMemory",
  ],
  pressure: [
    "securityOnPressure",
    "opportunityOnPressure",
    "capabilityOnPressure",
    "provocationOnPressure",
    "grayZoneGrowth",
    "baseIncidents.SCS",
    "crisisPerIncident",
    "misperceptionOnLadder",
  ],
  allies: [
    "usEntry2026",
    "japanForce2026",
    "philippineAccess2026",
    "landPowerAtSea",
    "extendedCapability",
    "threatScale",
    "incidentEffect",
    "supportThreatWeight",
    "cohesionFromThreat",
    "alignmentFromThreat",
  ],
  coercion: ["coercionBaseHazard", "episodeLength"],
};

/** Every parameter of a model, element by element. */
export function uncertainNumbers(graph: Graph): readonly UncertainNumber[] {
  return graph.nodes.filter(isParameter).flatMap((node) =>
    parameterKeys(graph, node).map((key, at) => {
      const range = node.ranges[at] ?? node.ranges[0] ?? [0, 0, 0];
      return { key, node, range, varies: node.distribution !== "fixed" && range[0] < range[2] };
    }),
  );
}

/** The numbers whose name, description or key holds every word of a search; those that vary come first. */
export function matchingNumbers(
  numbers: readonly UncertainNumber[],
  search: string,
  names: Pick<ModelNames, "quantity">,
): readonly UncertainNumber[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return numbers
    .filter(({ key, node }) => {
      const { name, doc } = names.quantity(key);
      const text = folded([key, name, doc, node.doc].join(" "));
      return words.every((word) => text.includes(word));
    })
    .toSorted((one, other) => Number(other.varies) - Number(one.varies));
}

function isParameter(node: GraphNode): node is ParameterNode {
  return node.kind === "parameter";
}

/** Text as a search compares it: width and case do not matter. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
