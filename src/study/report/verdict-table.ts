import type { ClaimResult, StudyResult } from "../running/result.ts";
import { percent } from "../verdict/explain-verdict.ts";
import type { VerdictStatus } from "../verdict/types.ts";
import { leavesOfClaim } from "./claim-leaves.ts";
import { anchor, markup, type Markup } from "./escape.ts";
import type { Names } from "./names.ts";
import { decimalsFor, formatNumber, formatRange, withUnit } from "./numbers.ts";
import { shareStrip } from "./share-strip.ts";
import { spreadOf } from "./spread.ts";
import { verdictIcon, verdictMark } from "./verdict-mark.ts";

/** Every claim with its verdict, the share of draws behind it and the shares by lens. */
export function verdictTable({ claims }: StudyResult, names: Names): Markup {
  if (claims.length === 0) return markup`<p>This study makes no claims.</p>`;
  return markup`${tally(claims)}<table class="verdicts" role="table">
<caption>Verdicts. Share: part of the draws of uncertain inputs in which the claim's test holds under the lens named, with its 95 % interval; it is not the chance that the claim is true. By lens, 0 to 100 %: a stroke for each lens, a dot for the lens named.</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Claim</th><th scope="col" role="columnheader">In plain words</th><th scope="col" role="columnheader">Verdict</th><th scope="col" role="columnheader">Share of draws</th><th scope="col" role="columnheader">By lens<span class="under ends"><span>0</span><span>100 %</span></span></th></tr></thead>
<tbody role="rowgroup">${claims.map((claim) => row(claim, names))}</tbody></table>`;
}

const STATUSES: readonly VerdictStatus[] = [
  "supported",
  "contingent",
  "unsupported",
  "more runs needed",
  "not testable",
];

const MEANINGS: Readonly<Record<VerdictStatus, string>> = {
  supported: "the test holds in the required share of draws under every lens",
  contingent: "it depends on the lens or on uncertain inputs",
  unsupported: "the test holds in at most 20 % of draws under every lens",
  "more runs needed": "chance between runs still hides the answer",
  "not testable": "a judgement of values, read beside the record, or beyond what the model and its data hold",
};

/** Claims true by construction are counted apart: a passed test says little about them. */
function tally(claims: readonly ClaimResult[]): Markup {
  const isWired = ({ claim, verdict }: ClaimResult): boolean =>
    claim.wired !== undefined && verdict.status !== "not testable";
  const wired = claims.filter(isWired);
  const open = claims.filter((one) => !isWired(one));
  const counts = STATUSES.map((status) => ({
    status,
    count: open.filter(({ verdict }) => verdict.status === status).length,
  }));
  return markup`<ul class="tally">${counts
    .filter(({ count }) => count > 0)
    .map(
      ({ status, count }) =>
        markup`<li>${verdictIcon(status)}<b>${count}</b> ${status}<span class="meaning">: ${MEANINGS[status]}</span></li>`,
    )}${
    wired.length === 0
      ? undefined
      : markup`<li><span class="w" aria-hidden="true">W</span><b>${wired.length}</b> true by construction<span class="meaning">: built into the model, so only size and rank inform</span></li>`
  }</ul>`;
}

function row(result: ClaimResult, names: Names): Markup {
  const { claim, verdict } = result;
  const { headline } = verdict;
  return markup`<tr role="row"><th scope="row" role="rowheader"><a href="#${anchor("claim", claim.id)}">${claim.id}</a></th>
<td role="cell" class="says">${claim.says}</td>
<td role="cell">${verdictMark(verdict, claim)}${wiredSize(result)}${vacuity(result)}${blockedBy(result)}</td>
<td role="cell" class="number">${
    headline === undefined
      ? "–"
      : markup`<b>${percent(headline.share)}</b><span class="under">${Math.round(headline.interval[0] * 100)} to ${Math.round(headline.interval[1] * 100)} %</span><span class="under">${names.lens(headline.lens)}, ${headline.draws} draws</span>`
  }</td>
<td role="cell">${shareStrip(anchor("strip", claim.id), verdict.lenses, headline?.lens, claim.share, names)}</td></tr>`;
}

/** A claim true by construction shows its size: its tick would say nothing. */
function wiredSize(result: ClaimResult): Markup {
  const { claim, verdict } = result;
  if (claim.wired === undefined || verdict.status === "not testable") return markup``;
  const [leaf] = leavesOfClaim(result);
  const draws = leaf?.spread?.byLens[verdict.headline?.lens ?? ""];
  const spread = draws === undefined ? undefined : spreadOf(draws);
  const said = markup`<span class="under">test: ${verdict.status}</span>`;
  if (leaf?.spread === undefined || spread === undefined) return said;
  const decimals = decimalsFor([spread.p05, spread.p50, spread.p95], 2);
  const size = withUnit(formatNumber(spread.p50, decimals), leaf.spread.unit, leaf.of);
  return markup`<span class="under">size ${size} (${formatRange(spread.p05, spread.p95, decimals)})</span>${said}`;
}

function blockedBy({ claim }: ClaimResult): Markup {
  return claim.blocked === undefined ? markup`` : markup`<span class="under">${claim.blocked}</span>`;
}

function vacuity({ verdict }: ClaimResult): Markup {
  return verdict.vacuity === undefined
    ? markup``
    : markup`<span class="under">The test cannot fail: ${verdict.vacuity}</span>`;
}
