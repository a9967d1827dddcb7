import type { VerdictStatus } from "../verdict/types.ts";

/** Colours that stay apart for colour-blind readers; source: Okabe and Ito (2008). The pale yellow comes last. */
const OKABE_ITO = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#f0e442"] as const;

/** The base package, against which all others are seen. */
const BASE = "#000000";

/** Packages beyond those seven: they have panels and columns with their names, colour only helps. */
const OTHER = "#7a7a7a";

/**
 * Give every package its colour.
 *
 * The place of its id among those of the model decides, short ids first, so that a package has the same colour in every
 * study; the base is black.
 */
export function packageColours(
  known: readonly string[],
  used: readonly string[],
  base: string,
): ReadonlyMap<string, string> {
  const unknown = used.filter((id) => !known.includes(id));
  const all = [...new Set([...inOrder(known), ...inOrder(unknown)])].filter((id) => id !== base);
  const colours = all.map((id, place): [string, string] => [id, OKABE_ITO[place] ?? OTHER]);
  return new Map([[base, BASE], ...colours]);
}

function inOrder(ids: readonly string[]): readonly string[] {
  return ids.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** Ink of a verdict; dark enough to be read as text on white (contrast above 4.5). */
export const verdictInk: Readonly<Record<VerdictStatus, string>> = {
  supported: "#1f6b47",
  contingent: "#855700",
  unsupported: "#a1331f",
  "more runs needed": "#4a5789",
  "not testable": "#5f5f5a",
};

/** Ink of draws that pass a comparison, and of those that do not. */
export const passInk = "#3d4a57";
export const restInk = "#b9c0c6";
