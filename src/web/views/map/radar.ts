/** What radars see at a height, by the model's own equations 6.1 and 6.2. */
import type { Graph } from "../../../engine/graph/graph.ts";
import { evaluator, type Environment, type Evaluator, type Looking } from "./evaluate.ts";

/** A number with the range that uncertain parameters leave it. */
export interface Ranged {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** How far one radar sees. */
export interface RadarReach {
  readonly site: string;
  /** km, along the surface. */
  readonly reach: Ranged;
  /** Whose radar it is. */
  readonly owner: "JP" | "PH";
}

/** What radars see at one height, whoever is told; shares of the line from Taiwan to Luzon. */
export interface Sight {
  readonly reaches: readonly RadarReach[];
  /** Japan's own radars. */
  readonly alone: Ranged;
  /** Radars of both, as if all were shared. */
  readonly together: Ranged;
  /** For each point of the line, from Taiwan on: whose central reach covers it. */
  readonly line: readonly ("own" | "partner" | "none")[];
}

/** What of it is in Japan's picture under the levers of a quarter; shares of 1. */
export interface Shared {
  readonly picture: Ranged;
  /** Usable part of the partner's picture. */
  readonly share: Ranged;
  /** How complete the partner's picture is. */
  readonly completeness: number;
}

const philippineSites: ReadonlySet<string> = new Set(["batanes", "northLuzon"]);

/** The three heights of the model's metric Y23, m, by element of its axis. */
export const modelHeights = { low: 100, middle: 1000, high: 9000 } as const;

/** Any element of the axis of heights will do: its height is replaced by the one asked for. */
const anyHeight = { Altitude: "low" } as const;

type Evaluators = Readonly<Record<keyof Ranged, Evaluator>>;

function evaluators(graph: Graph, looking: (end: keyof Ranged) => Omit<Looking, "end">): Evaluators {
  const at = (end: keyof Ranged): Evaluator => evaluator(graph, { ...looking(end), end });
  return { low: at("low"), central: at("central"), high: at("high") };
}

function ranged(ends: Evaluators, name: string, environment: Environment): Ranged {
  const at = (end: keyof Ranged): number => ends[end].value(name, environment);
  return { low: at("low"), central: at("central"), high: at("high") };
}

/** Work out what radars see of a target at a height, m. */
export function sightAt(graph: Graph, altitude: number, parameter: Looking["parameter"]): Sight {
  const ends = evaluators(graph, () => ({
    lever: () => Number.NaN,
    parameter: (name, element) => (name === "altitude" ? altitude : parameter(name, element)),
  }));
  const own = ends.central.terms("pointsSeenAlone", anyHeight);
  const both = ends.central.terms("pointsSeenTogether", anyHeight);
  return {
    reaches: (graph.axes["RadarSite"]?.elements ?? []).map((site) => ({
      site,
      reach: ranged(ends, "radarRange", { ...anyHeight, RadarSite: site }),
      owner: philippineSites.has(site) ? "PH" : "JP",
    })),
    alone: ranged(ends, "coverageAlone", anyHeight),
    together: ranged(ends, "coverageTogether", anyHeight),
    line: both.map((seen, at) => (own[at] === 1 ? "own" : seen === 1 ? "partner" : "none")),
  };
}

/** Work out what of a sight is in Japan's picture under levers. */
export function sharedOf(graph: Graph, sight: Sight, looking: Pick<Looking, "lever" | "parameter">): Shared {
  const ends = evaluators(graph, (end) => ({
    ...looking,
    known: (name) => ({ coverageAlone: sight.alone[end], coverageTogether: sight.together[end] })[name],
  }));
  return {
    picture: ranged(ends, "pictureCoverage", anyHeight),
    share: ranged(ends, "pictureShare", {}),
    completeness: ends.central.value("partnerCompleteness", {}),
  };
}
