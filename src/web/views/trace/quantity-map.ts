import type { GraphNode } from "../../../engine/graph/graph.ts";
import type { Sign } from "../../../engine/graph/signs.ts";
import type { MapArrow, MapItem } from "./map-layout.ts";
import { boxOf, causesOf, effectsOf, weightOf, type Neighbour } from "./neighbours.ts";
import type { SignBetween } from "./signs.ts";
import type { TraceModel } from "./trace-model.ts";

/** An arrow of the causal map. */
export interface CausalArrow extends MapArrow {
  /** Absent where it is not known or has no direction. */
  readonly sign?: Sign;
  readonly late: boolean;
}

/** A thing on the causal map: the quantity it stands for, or how many are left out. */
export interface CausalItem extends MapItem {
  readonly node?: GraphNode;
  readonly leftOut?: number;
}

/** The surroundings of a quantity: columns from far causes to far effects. */
export interface CausalMap {
  readonly columns: readonly (readonly CausalItem[])[];
  readonly arrows: readonly CausalArrow[];
}

/** Most neighbours drawn on a side; the others are in the lists. */
const mostBeside = 11;
/** Few enough neighbours for a second level beyond them. */
const roomFor = 6;
const mostBeyond = 2;

/** What a map needs to know besides the model. */
export interface MapWords {
  readonly nameOf: (node: GraphNode) => string;
  readonly others: (count: number) => string;
  readonly sign: SignBetween;
  /** Whether there is room for what lies a step further. */
  readonly wide: boolean;
}

/** Draw up the map around a quantity. A second level is left out where the first is long. */
export function quantityMap(model: TraceModel, node: GraphNode, words: MapWords): CausalMap {
  const focus = boxOf(model, node);
  const arrows: CausalArrow[] = [];
  const shown = new Set([focus.name]);
  const item = (one: GraphNode): CausalItem => {
    shown.add(one.name);
    return { key: one.name, label: words.nameOf(one), node: one };
  };
  const arrow = (from: string, to: string, late: boolean): void => {
    const sign = words.sign(from, to);
    arrows.push({ from, to, late, ...(sign === undefined ? {} : { sign }) });
  };
  const side = (found: readonly Neighbour[], way: "in" | "out"): readonly CausalItem[] => {
    const free = found.filter((one) => !shown.has(one.node.name));
    const kept = mostWeighty(model, free, mostBeside);
    const items = kept.map((one) => item(one.node));
    for (const {
      node: { name },
      late,
    } of kept)
      if (way === "in") arrow(name, focus.name, late);
      else arrow(focus.name, name, late);
    // What acts both ways has its place on one side and an arrow each way.
    for (const {
      node: { name },
      late,
    } of found)
      if (!free.some((one) => one.node.name === name)) if (way === "out") arrow(focus.name, name, late);
    const rest = free.length - kept.length;
    return rest === 0
      ? items
      : [...items, { key: `${way} others`, label: words.others(rest), leftOut: rest }];
  };
  const causes = side(causesOf(model, focus), "in");
  const effects = side(effectsOf(model, focus), "out");
  const beyond = (near: readonly CausalItem[], way: "in" | "out"): readonly CausalItem[] => {
    if (!words.wide || near.length > roomFor) return [];
    return near.flatMap(({ node: at }) => {
      if (at === undefined) return [];
      const further = (way === "in" ? causesOf(model, at) : effectsOf(model, at)).filter(
        (one) => !shown.has(one.node.name),
      );
      return mostWeighty(model, further, mostBeyond).map((one) => {
        if (way === "in") arrow(one.node.name, at.name, one.late);
        else arrow(at.name, one.node.name, one.late);
        return item(one.node);
      });
    });
  };
  const farCauses = beyond(causes, "in");
  const farEffects = beyond(effects, "out");
  return { columns: [farCauses, causes, [item(focus)], effects, farEffects], arrows };
}

/** The neighbours that most others read, in the order they came. */
function mostWeighty(model: TraceModel, found: readonly Neighbour[], most: number): readonly Neighbour[] {
  if (found.length <= most) return found;
  const heaviest = new Set(
    found.toSorted((a, b) => weightOf(model, b.node) - weightOf(model, a.node)).slice(0, most),
  );
  return found.filter((one) => heaviest.has(one));
}
