import type { ClaimResult } from "../running/result.ts";
import { markup, type Markup } from "./escape.ts";
import { gradeMark } from "./grade-mark.ts";
import { humanise, mechanismWords } from "./names.ts";
import { formatSigned } from "./numbers.ts";

/** Table of the sampled inputs a claim's first effect follows most, each with the grade of its evidence. */
export function driversTable({ claim, drivers, driversNote }: ClaimResult): Markup {
  if (drivers.length === 0) {
    return driversNote === undefined
      ? markup``
      : markup`<h4>What drives it</h4><p class="note">${driversNote}.</p>`;
  }
  return markup`<h4>What drives it</h4><table class="data drivers">
<caption>Sampled inputs that the first effect of ${claim.id} follows most, by rank correlation over draws (−1 to 1, pure number)</caption>
<thead><tr><th scope="col">Input</th><th scope="col" class="number">Correlation</th><th scope="col">Grade of its range</th></tr></thead>
<tbody>${drivers.map(
    (
      driver,
    ) => markup`<tr><th scope="row">${humanise(driver.name)}<span class="under">${driver.doc}</span><span class="under">${mechanismWords(driver.mechanism)}</span></th>
<td class="number">${formatSigned(driver.correlation, 2)}${correlationBar(driver.correlation)}</td><td>${gradeMark(driver.grade)}</td></tr>`,
  )}</tbody></table>${driversNote === undefined ? undefined : markup`<p class="note">${driversNote}.</p>`}`;
}

/** A bar from the middle, left for falling and right for rising; the number beside it says the same. */
function correlationBar(correlation: number): Markup {
  const width = Math.min(1, Math.abs(correlation)) * 40;
  const left = correlation < 0 ? 40 - width : 40;
  return markup`<svg class="correlation" viewBox="0 0 80 8" aria-hidden="true"><path d="M40 0v8" stroke="#8b8b84"/><rect x="${left.toFixed(1)}" y="1.5" width="${width.toFixed(1)}" height="5" fill="#3d4a57"/></svg>`;
}
