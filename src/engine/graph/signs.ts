import type { CausalLink } from "./causal-graph.ts";

/** Which way an effect goes: up, down, none at the values of the central run, or now one and now the other. */
export type Sign = "+" | "-" | "0" | "?";

/** Signs of links, worked out when first asked for. */
export type SignOf = (link: CausalLink) => Sign;

/** The sign of a whole loop: the product of its links. */
export function signOfLoop(links: readonly CausalLink[], signOf: SignOf): Sign {
  const signs = links.map(signOf);
  if (signs.includes("0")) return "0";
  if (signs.includes("?")) return "?";
  return signs.filter((sign) => sign === "-").length % 2 === 0 ? "+" : "-";
}
