import type { Graph, GraphNode } from "../../engine/graph/graph.ts";
import type { Claim, Study } from "../study.ts";

/** A claim that mentions something, and the study it stands in. */
export interface ClaimUse {
  readonly id: string;
  readonly study: string;
  readonly says: string;
}

/** Words of a claim that are not names of the model. */
const words = new Set([
  "says",
  "opening",
  "wired",
  "caveat",
  "section",
  "untestable",
  "blocked",
  "id",
  "kind",
  "mechanisms",
]);

/** Names a claim's test, arms and reports mention, elements cut off: `Y10` of `Y10.SCS`. */
export function namesInClaim(claim: Claim): ReadonlySet<string> {
  const found = new Set<string>();
  const see = (value: unknown): void => {
    if (typeof value === "string") found.add(value.split(".")[0] ?? value);
    else if (Array.isArray(value)) for (const one of value as readonly unknown[]) see(one);
    else if (typeof value === "object" && value !== null)
      for (const [key, one] of Object.entries(value)) {
        found.add(key.split(".")[0] ?? key);
        see(one);
      }
  };
  for (const [key, value] of Object.entries(claim)) if (!words.has(key)) see(value);
  return found;
}

/** Claims whose tests, arms or reports mention one of some names. */
export function claimsUsing(studies: readonly Study[], names: readonly string[]): readonly ClaimUse[] {
  return studies.flatMap((study) =>
    study.claims
      .filter((claim) => {
        const mentioned = namesInClaim(claim);
        return names.some((name) => mentioned.has(name));
      })
      .map(({ id, says }) => ({ id, study: study.id, says })),
  );
}

/** Claims that name a mechanism as theirs; a claim numbers it without leading zeros or as `M07`. */
export function claimsOfMechanism(studies: readonly Study[], id: string): readonly ClaimUse[] {
  return studies.flatMap((study) =>
    study.claims
      .filter(({ mechanisms }) => mechanisms.includes(id))
      .map((claim) => ({ id: claim.id, study: study.id, says: claim.says })),
  );
}

/** Packages that set a lever, or lenses that set a multiplier, with the value. */
export function settersOfPolicy(graph: Graph, node: GraphNode): Readonly<Record<string, number>> {
  if (node.kind === "lever") return valuesIn(graph.packages.map(({ id, levers }) => [id, levers[node.id]]));
  if (node.kind === "multiplier")
    return valuesIn(graph.lenses.map(({ id, multipliers }) => [id, multipliers[node.name]]));
  return {};
}

function valuesIn(
  rows: readonly (readonly [string, number | undefined])[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    rows.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
  );
}
