import type { LeverNode } from "../../../../engine/graph/graph.ts";
import { scaleOf, type Scale } from "../scale.ts";

/**
 * What the number of a lever means to a reader: per cent of GDP, a share in per cent, a multiple of today, a place in
 * a queue, an index, or an amount in the lever's own unit.
 */
export type LeverMeaning = "ofGdp" | "share" | "times" | "priority" | "index" | "amount";

const meanings: Readonly<Record<string, LeverMeaning>> = {
  ...meaning("ofGdp", ["L34", "L35", "L54"]),
  ...meaning("share", ["L04", "L06", "L09", "L21"]),
  ...meaning("times", ["L03", "L05", "L07", "L08", "L10", "L13", "L31", "L36", "L37", "L38", "L45"]),
  ...meaning("priority", ["L11", "L12"]),
  // A yearly amount that the model declares without a unit.
  ...meaning("amount", ["L47"]),
};

/** Units that are counted in whole things. */
const counted: ReadonlySet<string> = new Set(["site", "missile/quarter", "1/year"]);

/** What the number of a lever means. */
export function leverMeaning({ id, unit }: LeverNode): LeverMeaning {
  return meanings[id] ?? (unit === "1" ? "index" : "amount");
}

/** The unit of a lever's amount; `1` for what is no amount. */
export function leverUnit({ id, unit }: LeverNode): string {
  return id === "L47" ? "bnUSD/year" : unit;
}

/** How a lever is shown: spending targets and shares in per cent, sites and missiles in whole numbers. */
export function leverScale(lever: LeverNode): Scale {
  const kind = leverMeaning(lever);
  const factor = kind === "ofGdp" || kind === "share" ? 100 : 1;
  return scaleOf(lever.range, { factor, whole: lever.whole === true || counted.has(lever.unit) });
}

function meaning(kind: LeverMeaning, ids: readonly string[]): Readonly<Record<string, LeverMeaning>> {
  return Object.fromEntries(ids.map((id) => [id, kind]));
}
