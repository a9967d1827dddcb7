import { componentsIn } from "../claim-test.ts";
import { labelOf } from "../running/labels.ts";
import type { ClaimResult, EffectSpread } from "../running/result.ts";
import { percent } from "../verdict/explain-verdict.ts";
import { armList } from "./arm-words.ts";
import { leavesOfClaim, levelOrDifference } from "./claim-leaves.ts";
import { driversTable } from "./drivers-table.ts";
import { drawsOutside, effectChart, type EffectPicture } from "./effect-chart.ts";
import { anchor, markup, type Markup } from "./escape.ts";
import { gradeCounts } from "./grade-mark.ts";
import type { Names } from "./names.ts";
import { countOf, formatNumber, formatRange, unitWords, withUnit } from "./numbers.ts";
import { shareTable } from "./share-table.ts";
import { testWords } from "./test-words.ts";
import { verdictMark } from "./verdict-mark.ts";

/** One claim: where it stands in the paper, its test, what the runs came to, what drives it, and the trace given. */
export function claimSection(result: ClaimResult, names: Names, trace: Markup): Markup {
  const { claim, verdict, explained, runs } = result;
  const id = anchor("claim", claim.id);
  return markup`<section class="claim" id="${id}" aria-labelledby="${id}-h">
<div class="together"><h3 id="${id}-h"><span class="claim-id">${claim.id}</span> ${claim.says}</h3>
<p class="passage">Section ${claim.section}, “${claim.opening} …”</p>
<p class="finding">${verdictMark(verdict, claim)} ${tidy(explained)}</p>
<p class="note">${runs === 0 ? "No run stands behind this claim." : `${countOf(runs, "run")} behind this claim; required share of draws ${percent(claim.share)}.`}${
    claim.mechanisms.length === 0 ? undefined : ` Mechanisms: ${claim.mechanisms.join(", ")}.`
  }</p>
${claim.wired === undefined || explained.includes(claim.wired) ? undefined : markup`<p class="aside"><b>W, true by construction.</b> ${claim.wired}</p>`}
${claim.caveat === undefined ? undefined : markup`<p class="aside"><b>Before you take this for a finding.</b> ${claim.caveat}</p>`}
${claim.untestable === undefined || explained.includes(claim.untestable) ? undefined : markup`<p class="aside"><b>Not testable.</b> ${claim.untestable}</p>`}
${claim.blocked === undefined || explained.includes(claim.blocked.replace(/\.$/, "")) ? undefined : markup`<p class="aside"><b>Not testable here.</b> ${claim.blocked}</p>`}
${testPart(result, names)}</div>
${statisticLines(result, names)}${effectFigures(result, names)}${shareTable(result, names)}${driversTable(result)}${trace}</section>`;
}

/** Statistics over draws: one number for each lens, with the range of the middle 90 % of resamples. */
function statisticLines({ byLens }: ClaimResult, names: Names): Markup {
  const judged = Object.entries(byLens);
  const labels = [
    ...new Set(
      judged.flatMap(([, { leaves }]) =>
        leaves.filter((leaf) => leaf.resampled === true).map(({ label }) => label),
      ),
    ),
  ];
  if (labels.length === 0) return markup``;
  const lines = labels.map((label) => {
    const said = judged.flatMap(([lens, { leaves }]) =>
      leaves
        .filter((leaf) => leaf.label === label)
        .map(
          (leaf) =>
            `${names.lens(lens)} ${formatNumber(leaf.mean, 2)} (${formatRange(leaf.p05, leaf.p95, 2)}), holds in ${percent(leaf.share)}`,
        ),
    );
    return markup`<li><b>${label}</b>: ${said.join("; ")}.</li>`;
  });
  return markup`<h4>Over all draws</h4><ul class="statistics">${lines}</ul><p class="note">Each number is made of all draws, their seeds averaged; in brackets the range of 90 % of 500 resamples of the draws, and the share of resamples in which the comparison holds.</p>`;
}

/** Components whose trace belongs to a claim: those its test measures, then those it reports. */
export function metricsOfClaim({ claim }: ClaimResult): readonly string[] {
  return componentsIn(claim.test, claim.report);
}

/** Keep a number and its per cent sign on one line, and one full stop where a text that ended in one was quoted. */
function tidy(text: string): string {
  return text.replaceAll(" %", "\u00a0%").replace(/\.\.(?= |$)/g, ".");
}

function testPart(result: ClaimResult, names: Names): Markup {
  const { claim } = result;
  if (claim.test === undefined) return markup``;
  const sizes = new Map(result.effects.map((spread) => [spread.label, spread]));
  return markup`<h4>How it is tested</h4>${testWords(claim.test, { names, sizes })}${armList(claim.arms, names)}`;
}

function effectFigures(result: ClaimResult, names: Names): Markup {
  const id = anchor("effect", result.claim.id);
  const leaves = leavesOfClaim(result).flatMap((leaf, place) =>
    leaf.spread === undefined
      ? []
      : [figure({ id: `${id}-${place}`, spread: leaf.spread, comparison: leaf, of: leaf.of, names }, result)],
  );
  const reports = result.reports.map((spread, place) =>
    figure({ id: `${id}-report-${place}`, spread, of: kindOfReport(result, spread), names }, result),
  );
  return markup`${leaves.length === 0 ? undefined : markup`<h4>What the runs show</h4>${leaves}`}${
    reports.length === 0 ? undefined : markup`<h4>Also reported; decides nothing</h4>${reports}`
  }`;
}

function kindOfReport({ claim }: ClaimResult, spread: EffectSpread): "level" | "difference" {
  const quantity = claim.report.find((one) => labelOf(one) === spread.label);
  return quantity === undefined ? "difference" : levelOrDifference(quantity);
}

function figure(picture: EffectPicture, result: ClaimResult): Markup {
  const { spread, of, names } = picture;
  return markup`<figure class="effect-figure"><figcaption class="figure-title">${names.metric(spread.metric)}<span class="under">${spread.label}, ${unitWords(spread.unit, of)}</span></figcaption>
${effectChart(picture)}
<p class="source">${keyWords(picture)} ${runsWords(picture, result)} ${
    of === "difference" && spread.negligible > 0 && (spread.value ?? 0) === 0
      ? `Grey zone: differences up to ${withUnit(formatNumber(spread.negligible), spread.unit)} count as none.`
      : undefined
  } Source: the model, runs of this study; grades of its drivers: ${gradeCounts(result.drivers.map(({ grade }) => grade))}.</p></figure>`;
}

function keyWords({ comparison }: EffectPicture): string {
  const bars =
    comparison?.bound === undefined
      ? "Bars: draws."
      : "Dark bars: draws in which the comparison holds; pale bars: the others; the share at the right is corrected for chance between seeds.";
  return `${bars} Line: 5 to 95 %, thick 25 to 75 %, stroke the median.`;
}

function runsWords(picture: EffectPicture, { byLens, verdict }: ClaimResult): string {
  const draws = Object.values(picture.spread.byLens).map((values) => values.length);
  const most = draws.reduce((largest, count) => Math.max(largest, count), 0);
  const seeds = verdict.headline?.seeds ?? Object.values(byLens)[0]?.seeds;
  const outside = drawsOutside(picture);
  const beyond = outside === 0 ? "" : ` ${countOf(outside, "draw")} far out are not shown.`;
  return `${countOf(most, "draw")}${seeds === undefined ? "" : `, ${countOf(seeds, "seed")} each`}, for each lens.${beyond}`;
}
