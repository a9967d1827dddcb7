import type { LeverNode } from "../../../../engine/graph/graph.ts";
import type { Lab } from "../../../state/lab.svelte.ts";
import { fieldText } from "../scale.ts";
import { leverMeaning, leverScale, leverUnit } from "./lever-scale.ts";

/** A lever's value with its unit, as its slider shows it: `2.8 % of GDP`, `3.00 × today`; no line breaks inside. */
export function leverWords(
  { numbers, texts }: Pick<Lab, "numbers" | "texts">,
  lever: LeverNode,
  value: number,
): string {
  const meaning = leverMeaning(lever);
  const unit = meaning === "amount" ? numbers.unit(leverUnit(lever)) : texts.explore.means[meaning];
  return [fieldText(value, leverScale(lever)), unit].filter((part) => part !== "").join("\u00a0");
}
