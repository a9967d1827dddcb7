import { percent } from "../verdict/explain-verdict.ts";
import type { Bound } from "../claim-test.ts";
import type { EffectSpread } from "../running/result.ts";
import { holds } from "../verdict/leaf-effects.ts";
import type { ClaimLeaf } from "./claim-leaves.ts";
import { markup, type Markup } from "./escape.ts";
import type { Names } from "./names.ts";
import { decimalsFor, formatNumber, formatRange, unitWords, withUnit } from "./numbers.ts";
import { passInk, restInk } from "./palette.ts";
import { linearScale, px, type Scale } from "./scale.ts";
import { binsOf, domainOf, spreadOf, type Bin, type BinEdge, type Spread } from "./spread.ts";

/** What an effect picture shows: the spread, and the comparison it is held against, if any. */
export interface EffectPicture {
  /** Prefix of the identifiers in the picture; unique in the page. */
  readonly id: string;
  readonly spread: EffectSpread;
  readonly comparison?: Pick<ClaimLeaf, "bound" | "shares">;
  readonly of: "level" | "difference";
  readonly names: Names;
}

const WIDTH = 640;
const LEFT = 196;
const RIGHT = 62;
const TOP = 34;
const ROW = 40;
const BOTTOM = 46;
const PEAK = 20;
const BINS = 48;

interface Frame extends EffectPicture {
  readonly scale: Scale;
  readonly bottom: number;
  readonly outside: number;
}

/**
 * Draw an effect by lens: for each lens the distribution of draws above its 5-95 % line, 25-75 % bar and median, against
 * the deciding threshold and the zone that counts as no difference.
 */
export function effectChart(picture: EffectPicture): Markup {
  const rows = Object.entries(picture.spread.byLens);
  const frame = frameOf(
    picture,
    rows.map(([, values]) => values),
  );
  const { id } = picture;
  return markup`<div class="crop"><svg class="effect" viewBox="0 0 ${WIDTH} ${frame.bottom + BOTTOM}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${picture.spread.label}, ${unitWords(picture.spread.unit, picture.of)}</title><desc id="${id}-d">${describe(picture)}</desc>
${negligibleZone(frame)}${axis(frame)}${threshold(frame)}${rows.map(([lens, values], place) => row(frame, lens, values, place))}
</svg></div>`;
}

/** How many draws lie beyond the part of the axis shown. */
export function drawsOutside(picture: EffectPicture): number {
  return frameOf(picture, Object.values(picture.spread.byLens)).outside;
}

function frameOf(picture: EffectPicture, rows: readonly (readonly number[])[]): Frame {
  const { spread, comparison, of } = picture;
  const bound = comparison?.bound?.bound;
  const zone = showsZone(picture) ? [-spread.negligible, spread.negligible] : [];
  const zero = of === "difference" ? [0] : [];
  const { domain, outside } = domainOf(rows, [...zone, ...zero, ...(bound === undefined ? [] : [bound])]);
  const margin = (domain[1] - domain[0]) * 0.04;
  const scale = linearScale([domain[0] - margin, domain[1] + margin], [LEFT, WIDTH - RIGHT]);
  return { ...picture, scale, outside, bottom: TOP + rows.length * ROW };
}

/** The zone belongs to differences that are compared with 0, and to those reported beside. */
function showsZone({ spread, of }: EffectPicture): boolean {
  return of === "difference" && spread.negligible > 0 && (spread.value ?? 0) === 0;
}

function negligibleZone(frame: Frame): Markup {
  if (!showsZone(frame)) return markup``;
  const { scale, spread, bottom } = frame;
  const from = scale.at(-spread.negligible);
  const width = Math.max(1, scale.at(spread.negligible) - from);
  return markup`<rect class="zone" x="${px(from)}" y="${TOP}" width="${px(width)}" height="${bottom - TOP}"/>`;
}

function axis({ scale, bottom, spread, of }: Frame): Markup {
  const ticks = scale.ticks(5);
  const decimals = decimalsFor(ticks);
  return markup`<path class="axis" d="M${LEFT} ${bottom}H${WIDTH - RIGHT}"/>
${ticks.map(
  (tick) =>
    markup`<path class="grid${tick === 0 ? " zero" : ""}" d="M${px(scale.at(tick))} ${TOP}V${bottom + 4}"/><text x="${px(scale.at(tick))}" y="${bottom + 18}" text-anchor="middle">${formatNumber(tick, decimals)}</text>`,
)}
<text class="unit" x="${(LEFT + WIDTH - RIGHT) / 2}" y="${bottom + 38}" text-anchor="middle">${unitWords(spread.unit, of)}</text>`;
}

function threshold({ scale, comparison, bottom }: Frame): Markup {
  if (comparison?.bound === undefined) return markup``;
  const { operator, bound } = comparison.bound;
  const x = px(scale.at(bound));
  const upward = operator.startsWith(">");
  const roomRight = x < (LEFT + WIDTH - RIGHT) / 2;
  const words = `test: ${operator === ">=" ? "≥" : operator === "<=" ? "≤" : operator} ${formatNumber(bound)}`;
  const text = upward ? `${words} →` : `← ${words}`;
  return markup`<path class="threshold" d="M${x} ${TOP - 14}V${bottom}"/>
<text class="threshold-text" x="${roomRight ? x + 5 : x - 5}" y="${TOP - 8}" text-anchor="${roomRight ? "start" : "end"}">${text}</text>
<text class="small" x="${WIDTH}" y="${TOP - 8}" text-anchor="end">holds in</text>`;
}

function row(frame: Frame, lens: string, values: readonly number[], place: number): Markup {
  const base = TOP + place * ROW + PEAK + 6;
  const label = markup`<text class="long" x="${LEFT - 12}" y="${base + 5}" text-anchor="end">${frame.names.lens(lens)}</text><text class="short" x="${LEFT - 12}" y="${base + 5}" text-anchor="end">${lens}</text>`;
  const spread = spreadOf(values);
  if (spread === undefined) {
    return markup`<g>${label}<text class="small" x="${LEFT + 6}" y="${base + 5}">no finite draw</text></g>`;
  }
  const share = frame.comparison?.shares[lens];
  return markup`<g>${label}${density(frame, values, base)}${strip(frame.scale, spread, base + 6)}${
    share === undefined || !Number.isFinite(share)
      ? undefined
      : markup`<text class="share" x="${WIDTH}" y="${base + 5}" text-anchor="end">${percent(share)}</text>`
  }</g>`;
}

/** Draws that pass are dark, the others pale; all of one colour where nothing is compared. */
function density({ scale, comparison }: Frame, values: readonly number[], base: number): Markup {
  const bound = comparison?.bound;
  const bins = binsOf(values, scale.domain, edgeOf(bound), BINS);
  const most = bins.reduce((largest, { count }) => Math.max(largest, count), 1);
  const passes = (bin: Bin): boolean => bound === undefined || holds((bin.from + bin.to) / 2, bound);
  const bars = (some: readonly Bin[], ink: string): Markup =>
    some.length === 0
      ? markup``
      : markup`<path fill="${ink}" d="${some.map((bin) => bar(scale, bin, base, (PEAK * bin.count) / most)).join("")}"/>`;
  return markup`${bars(
    bins.filter((bin) => !passes(bin)),
    restInk,
  )}${bars(bins.filter(passes), passInk)}`;
}

/** A draw on the bound itself is counted on the side to which the comparison puts it. */
function edgeOf(bound: Bound | undefined): BinEdge {
  if (bound === undefined) return { at: 0, belongs: "above" };
  return { at: bound.bound, belongs: bound.operator === "<=" || bound.operator === ">" ? "below" : "above" };
}

function bar(scale: Scale, { from, to }: Bin, base: number, height: number): string {
  const left = px(Math.max(LEFT, scale.at(from)));
  const width = px(Math.min(WIDTH - RIGHT, scale.at(to)) - left);
  return `M${left} ${base}v${px(-height)}h${width}v${px(height)}z`;
}

/** Lines reach as far as the axis does. */
function strip({ at, domain: [low, high] }: Scale, { p05, p25, p50, p75, p95 }: Spread, y: number): Markup {
  const x = (value: number): number => px(at(Math.min(high, Math.max(low, value))));
  return markup`<path class="whole" d="M${x(p05)} ${y}H${x(p95)}"/><path class="half" d="M${x(p25)} ${y}H${x(p75)}"/><path class="median" d="M${x(p50)} ${y - 5}v10"/>`;
}

function describe({ spread, comparison, of, names }: EffectPicture): string {
  const rows = Object.entries(spread.byLens).map(([lens, values]) => {
    const summary = spreadOf(values);
    if (summary === undefined) return `${names.lens(lens)}: no finite draw`;
    const decimals = decimalsFor([summary.p05, summary.p50, summary.p95]);
    const range = formatRange(summary.p05, summary.p95, decimals);
    return `${names.lens(lens)}: median ${formatNumber(summary.p50, decimals)}, 5 to 95 % ${range}`;
  });
  const bound = comparison?.bound;
  const test =
    bound === undefined
      ? "Nothing is compared."
      : `Compared: ${bound.operator} ${withUnit(formatNumber(bound.bound), spread.unit, of)}.`;
  return `${test} ${rows.join("; ")}.`;
}
