import type { AlternativeResult, ClaimResult, StudyResult } from "../running/result.ts";
import { changesStanding, sweepCounts } from "../running/sweep-counts.ts";
import { percent, standingWords } from "../verdict/explain-verdict.ts";
import { anchor, markup, type Markup } from "./escape.ts";
import { countOf, formatCount } from "./numbers.ts";

/** Where claims stand otherwise under rival equations; nothing unless these were run. */
export function rivalEquations({ claims, record }: StudyResult): Markup {
  const swept = claims.filter((one) => one.alternatives !== undefined);
  if (swept.length === 0) return markup``;
  const options = record.switchSweep?.options ?? [];
  const changed = swept.filter(({ alternatives = [] }) => alternatives.some(changesStanding));
  return markup`<section id="rivals" class="chapter" aria-labelledby="rivals-h"><h2 id="rivals-h">Under rival equations</h2>
<p>Some parts of the model have rival equations that the literature defends. Each test was run again on the same draws with one switch changed at a time, under the neutral lens: ${options.join(", ")}. ${summary(swept)}</p>
${changed.length === 0 ? undefined : changedTable(changed)}${undefinedNote(swept)}</section>`;
}

function summary(claims: readonly ClaimResult[]): string {
  const { changed, kept } = sweepCounts(claims);
  const all = `${formatCount(changed)} of ${countOf(claims.length, "claim")}`;
  const otherwise = `${changed === 1 ? "stands" : "stand"} otherwise than under the default equations`;
  return `${all} ${otherwise}, ${formatCount(kept)} ${kept === 1 ? "keeps its standing wherever it is" : "keep their standing wherever they are"} defined.`;
}

function changedTable(changed: readonly ClaimResult[]): Markup {
  return markup`<table class="data rivals"><caption>Claims whose standing changes: share of draws in which the test holds, with its 95 % interval. A test holds, fails or is undecided by that share; a question mark says that more runs could place it elsewhere.</caption>
<thead><tr><th scope="col">Claim</th><th scope="col">In plain words</th><th scope="col">Default equations</th><th scope="col">Rival equations</th></tr></thead>
<tbody>${changed.map(row)}</tbody></table>`;
}

function row({ claim, alternatives = [] }: ClaimResult): Markup {
  const [usual] = alternatives;
  return markup`<tr><th scope="row"><a href="#${anchor("claim", claim.id)}">${claim.id}</a></th><td>${claim.says}</td>
<td>${usual === undefined ? "–" : placed(usual)}</td><td>${alternatives.filter(changesStanding).map((one) => markup`<span class="cited"><b>${one.option}</b>: ${placed(one)}</span>`)}</td></tr>`;
}

function placed(one: AlternativeResult): Markup {
  if (!("share" in one)) return markup`not judged`;
  const [low, high] = one.interval.map((end) => Math.round(end * 100));
  const share = `${percent(one.share)} (${low} to ${high} %)${one.couldChange ? " ?" : ""}`;
  return markup`${standingWords[one.standing]}, <span class="nowrap">${share}</span>`;
}

/** Claims without a standing under some equations, with the reason. */
function undefinedNote(swept: readonly ClaimResult[]): Markup {
  const found = swept.flatMap(({ claim, alternatives = [] }) =>
    alternatives.flatMap((one) => ("reason" in one ? [`${claim.id}: ${one.reason}`] : [])),
  );
  return found.length === 0 ? markup`` : markup`<p class="note">Not defined: ${found.join("; ")}.</p>`;
}
