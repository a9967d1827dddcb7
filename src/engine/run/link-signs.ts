import {
  elementIn,
  indexOf,
  innerEnvironments,
  readsOfLaw,
  type CausalGraph,
  type CausalLink,
  type Definition,
  type GraphIndex,
} from "../graph/causal-graph.ts";
import { dotted, type Graph, type Law, type ReductionNode } from "../graph/graph.ts";
import type { Sign, SignOf } from "../graph/signs.ts";
import { blockResponse, type BlockResponse } from "./block-response.ts";
import { centralValues, type CentralValues } from "./central-values.ts";
import { evaluateExpression } from "./evaluate-expression.ts";
import { remember } from "./remember.ts";
import { planRun } from "./run-plan.ts";

/** Quarters looked at, spread over the run. */
const mostQuarters = 6;
/** Size of the step of a central difference, as a share of the quantity. */
const stepShare = 1e-3;
/** A change smaller than this share of the value is rounding. */
const roundingShare = 1e-11;

/**
 * Find the sign of causal links by central differences of each equation along the run without noise.
 *
 * Where a small step moves nothing (a threshold, a bound that is met), a step as large as the source's range over the run is
 * tried. A link is `0` when that moves nothing either, and `?` when the direction changes over the run.
 *
 * @param levers lever values by id from 2026Q3 on.
 */
export function linkSigns(causal: CausalGraph, levers: Readonly<Record<string, number>> = {}): SignOf {
  const central = centralValues(causal.graph, levers);
  const quarters = quartersToLookAt(causal.graph);
  const index = indexOf(causal.graph);
  const known = new Map<string, Sign>();
  let blocks: BlockResponse | undefined;
  return (link) => {
    const key = `${link.from} ${link.to}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (link.through !== undefined) blocks ??= blockResponse(causal, levers, central, quarters);
    const valueAt =
      link.through === undefined ? outsideValue(causal, index, central, link) : blockValue(blocks, link);
    const sign = signAlong(quarters, link, central, valueAt);
    known.set(key, sign);
    return sign;
  };
}

/** The target's value in a quarter when its equation sees the source changed by an amount. */
type ChangedValue = (t: number, by: number) => number;

function blockValue(blocks: BlockResponse | undefined, { from, to }: CausalLink): ChangedValue {
  return (t, by) => blocks?.valueOf(to, from, t, by) ?? Number.NaN;
}

/** Which way a small step moves the target; where none does in any quarter, a step as large as the source's whole range. */
function signAlong(
  quarters: readonly number[],
  { from }: CausalLink,
  central: CentralValues,
  valueAt: ChangedValue,
): Sign {
  const [name = "", ...rest] = from.split(".");
  const element = rest.join(".");
  const spread = central.spread(name, element);
  const small = (t: number): number =>
    stepShare * Math.max(Math.abs(central.at(name, element, t)), spread, stepShare);
  const sign = together(quarters.map((t) => signOfStep(valueAt, t, small(t))));
  return sign === "0" && spread > 0 ? together(quarters.map((t) => signOfStep(valueAt, t, spread))) : sign;
}

function signOfStep(valueAt: ChangedValue, t: number, step: number): Sign {
  const [up, down] = [valueAt(t, step), valueAt(t, -step)];
  const change = up - down;
  if (!(Math.abs(change) > roundingShare * Math.max(Math.abs(up), Math.abs(down)))) return "0";
  return change > 0 ? "+" : "-";
}

function together(signs: readonly Sign[]): Sign {
  const active = new Set(signs.filter((sign) => sign !== "0"));
  const [only] = active;
  return only === undefined ? "0" : active.size === 1 ? only : "?";
}

/** Quarters in which all is computed that is computed again and again, the first one aside, evenly spread. */
function quartersToLookAt(graph: Graph): readonly number[] {
  const { due, quarters } = planRun(graph);
  const after = Array.from({ length: quarters - 1 }, (_, t) => t + 1);
  const rhythms = [...due.values()]
    .map((table) => after.filter((t) => table[t] === 1))
    .filter((times) => times.length > 0);
  const together = after.filter((t) => rhythms.every((times) => times.includes(t)));
  const all = together.length > 0 ? together : after;
  const stride = Math.max(1, Math.ceil(all.length / mostQuarters));
  return all.filter((_, place) => (all.length - 1 - place) % stride === 0);
}

function outsideValue(
  causal: CausalGraph,
  index: GraphIndex,
  central: CentralValues,
  { from, to, late }: CausalLink,
): ChangedValue {
  const definition = causal.definitionOf.get(to);
  if (definition === undefined) return () => Number.NaN;
  const evaluate = evaluator(index, definition);
  const changed = remember((dottedName: string) => {
    const [name = "", ...rest] = dottedName.split(".");
    if (causal.vertexOf(name, rest.join(".")) !== from) return false;
    // An equation that reads both a stock and its new value looks at its change: the new value is what moves.
    return definition.node.kind === "delayed" || (index.byName.get(name)?.kind === "stock") === late;
  });
  return (t, by) =>
    evaluate(t, (name, element) => central.at(name, element, t) + (changed(dotted(name, element)) ? by : 0));
}

type Read = (name: string, element: string) => number;
type Evaluate = (t: number, read: Read) => number;

/** Make a function that computes one element of a node from the values it reads. */
function evaluator(index: GraphIndex, { node, environment }: Definition): Evaluate {
  const bound = (law: Law, row: Definition["environment"]): Evaluate => {
    const places = new Map(readsOfLaw(index, law, row).map((one) => [one.key, one]));
    return (t, read) =>
      evaluateExpression(law.expression, {
        elapsed: t,
        input: (key) => {
          const place = places.get(key);
          return place === undefined ? Number.NaN : read(place.name, place.element);
        },
      });
  };
  if (node.kind === "delayed" || node.kind === "meanOver") {
    const element = elementIn(node.over, environment);
    return (_, read) => read(node.of, element);
  }
  if (node.kind === "reduction") {
    const { where, law } = node;
    const rows = innerEnvironments(index.graph, node, environment).map((row) => ({
      value: bound(law, row),
      kept: where === undefined ? () => 1 : bound(where, row),
    }));
    return (t, read) =>
      reduced(
        node.operation,
        rows.filter(({ kept }) => kept(t, read) !== 0).map(({ value }) => value(t, read)),
      );
  }
  return "law" in node ? bound(node.law, environment) : () => Number.NaN;
}

function reduced(operation: ReductionNode["operation"], values: readonly number[]): number {
  if (operation === "sum") return values.reduce((total, value) => total + value, 0);
  if (operation === "product") return values.reduce((total, value) => total * value, 1);
  return operation === "largest" ? Math.max(...values) : Math.min(...values);
}
