import type { LeverNode } from "../../../../engine/graph/graph.ts";
import type { Lab } from "../../../state/lab.svelte.ts";
import { decimalsOn, shownValue } from "../scale.ts";
import { leverMeaning, leverScale, leverUnit } from "./lever-scale.ts";

/** What words of levers are made with. */
export type LeverSpeech = Pick<Lab, "numbers"> & {
  readonly texts: { readonly explore: Pick<Lab["texts"]["explore"], "means" | "options" | "index"> };
};

/** The value of a lever as the panel shows it, without its unit: `2.3` for 0.023 of GDP, `none` for a lever set in words. */
export function leverValueWords(lever: LeverNode, value: number, { numbers, texts }: LeverSpeech): string {
  const stage = texts.explore.options[lever.id]?.[value - lever.range[0]];
  if (stage !== undefined) return stage;
  const scale = leverScale(lever);
  return numbers.number(shownValue(value, scale), decimalsOn(value, scale));
}

/** What the shown value of a lever is counted in: `% of GDP`, `index, 0 to 1`; empty for a lever set in words. */
export function leverUnitWords(lever: LeverNode, { numbers, texts }: LeverSpeech): string {
  if (texts.explore.options[lever.id] !== undefined) return "";
  const meaning = leverMeaning(lever);
  if (meaning === "amount") return numbers.unit(leverUnit(lever));
  if (meaning !== "index") return texts.explore.means[meaning];
  const { low, high } = leverScale(lever);
  return texts.explore.index(numbers.number(low), numbers.number(high));
}

/** A lever's value with its unit: `2.8 % of GDP`, `3.00 × today`, `none`; no line breaks inside, and no scale after an index. */
export function leverWords(speech: LeverSpeech, lever: LeverNode, value: number): string {
  const words = leverValueWords(lever, value, speech);
  if (leverMeaning(lever) === "index") return words;
  return [words, leverUnitWords(lever, speech)].filter((part) => part !== "").join("\u00a0");
}
