import type { ClaimResult } from "../running/result.ts";
import { percent } from "../verdict/explain-verdict.ts";
import type { LensClass, LensStanding } from "../verdict/types.ts";
import { markup, type Markup } from "./escape.ts";
import type { Names } from "./names.ts";

/** The shares of a claim in every lens as numbers, folded away on screen and open in print. */
export function shareTable({ claim, verdict }: ClaimResult, names: Names): Markup {
  if (verdict.lenses.length === 0) return markup``;
  return markup`<details><summary>Shares by lens in numbers</summary><table class="data shares">
<caption>Share of draws in which the whole test of ${claim.id} holds, by lens. Noise: part of what decides that more seeds would remove.</caption>
<thead><tr><th scope="col">Lens</th><th scope="col">Stands</th><th scope="col" class="number">Share</th><th scope="col" class="number">95 % interval</th><th scope="col" class="number">Before correction</th><th scope="col" class="number">Noise</th><th scope="col" class="number">Draws × seeds</th></tr></thead>
<tbody>${verdict.lenses.map((lens) => row(lens, names))}</tbody></table></details>`;
}

const WORDS: Readonly<Record<LensClass, string>> = { pass: "holds", between: "undecided", fail: "fails" };

function row(lens: LensStanding, names: Names): Markup {
  const [low, high] = lens.interval;
  return markup`<tr><th scope="row">${names.lens(lens.lens)}</th><td>${WORDS[lens.standing]}${lens.unsettled ? ", unsettled" : ""}</td><td class="number">${percent(lens.share)}</td>
<td class="number">${Math.round(low * 100)} to ${Math.round(high * 100)} %</td><td class="number">${percent(lens.rawShare)}</td><td class="number">${percent(lens.noise)}</td><td class="number">${lens.draws} × ${lens.seeds}</td></tr>`;
}
