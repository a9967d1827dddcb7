import { didYouMean, nearestName } from "../../engine/nearest.ts";
import { elementNames, type Graph } from "../../engine/graph/graph.ts";
import type { Fact, Ledger, Source } from "../../evidence/ledger.ts";
import { meaningOf, modelMeanings, type ModelMeaning } from "../../study/explain/model-meanings.ts";
import type { Claim, Study } from "../../study/study.ts";
import { refuse } from "../faults.ts";

/** What a name stands for. */
export type Meaning =
  | ModelMeaning
  | { readonly kind: "package"; readonly name: string; readonly package: Graph["packages"][number] }
  | { readonly kind: "lens"; readonly name: string; readonly lens: Graph["lenses"][number] }
  | { readonly kind: "claim"; readonly name: string; readonly claim: Claim; readonly study: string }
  | { readonly kind: "source"; readonly name: string; readonly source: Source }
  | { readonly kind: "fact"; readonly name: string; readonly fact: Fact };

/**
 * Find what a user means by a name: exactly, in any case of letters, or by the start of a single name. An element after a
 * dot, as in `threat.JP` or `Y10.SCS`, must exist and is then passed over.
 *
 * @throws {InputError} with the nearest names, or with all that begin alike.
 */
export function findName(given: string, graph: Graph, studies: readonly Study[], ledger: Ledger): Meaning {
  const names = meanings(graph, studies, ledger);
  const spelled = given.trim();
  const found = meaningOf(names, spelled) ?? elementOf(spelled, names, graph);
  if (found !== undefined) return found;
  const lower = spelled.toLowerCase();
  const begin = lower === "" ? [] : [...names.keys()].filter((name) => name.toLowerCase().startsWith(lower));
  const begun = new Set(begin.map((name) => names.get(name)));
  const [only] = begun;
  if (begun.size === 1 && only !== undefined) return only;
  if (begun.size > 1) {
    const shown = begin.slice(0, 12).join(", ");
    const more = begin.length > 12 ? `, ... (${begin.length} in all)` : "";
    return refuse("ambiguous-name", `several names begin with "${given}"`, `${shown}${more}`);
  }
  const nearest = nearestName(spelled, names.keys());
  const hint = nearest === undefined ? "entente list variables shows them" : `did you mean ${nearest}?`;
  return refuse("unknown-name", `nothing is called "${given}"`, hint);
}

/** The quantity or metric before the first dot, when what follows is one of its elements. */
function elementOf(given: string, names: ReadonlyMap<string, Meaning>, graph: Graph): Meaning | undefined {
  const dot = given.indexOf(".");
  const found = dot < 0 ? undefined : meaningOf(names, given.slice(0, dot));
  if (found === undefined || found.kind !== "node") return undefined;
  const element = given.slice(dot + 1);
  const elements = elementNames(graph, found.node.over).filter((name) => name !== "");
  if (elements.some((name) => name.toLowerCase() === element.toLowerCase())) return found;
  if (elements.length === 0)
    return refuse("unknown-element", `${found.name} has no elements, got "${given}"`, `write ${found.name}`);
  return refuse(
    "unknown-element",
    `${found.name} has no element "${element}"`,
    didYouMean(element, elements),
  );
}

/** Every name with its meaning; where two share one, the model comes before claims and sources. */
function meanings(graph: Graph, studies: readonly Study[], ledger: Ledger): ReadonlyMap<string, Meaning> {
  const names = new Map<string, Meaning>(modelMeanings(graph));
  const add = (name: string, meaning: Meaning): void => void (names.has(name) || names.set(name, meaning));
  for (const found of graph.packages) {
    const meaning: Meaning = { kind: "package", name: found.id, package: found };
    add(found.id, meaning);
    add(found.name, meaning);
  }
  for (const lens of graph.lenses) {
    const meaning: Meaning = { kind: "lens", name: lens.id, lens };
    add(lens.id, meaning);
    add(lens.name, meaning);
  }
  for (const { id: study, claims } of studies)
    for (const claim of claims) {
      const meaning: Meaning = { kind: "claim", name: claim.id, claim, study };
      add(claim.id, meaning);
      add(`${study}/${claim.id}`, meaning);
    }
  for (const [key, source] of ledger.sources) add(key, { kind: "source", name: key, source });
  for (const [id, fact] of ledger.facts) add(id, { kind: "fact", name: id, fact });
  return names;
}
