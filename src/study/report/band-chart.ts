import { quarterLabel, quarterNumber, type QuarterLabel } from "../../engine/language/calendar.ts";
import type { Band, StudyResult } from "../running/result.ts";
import { anchor, markup, type Markup } from "./escape.ts";
import { decimalsFor, formatNumber, formatRange, unitWords } from "./numbers.ts";
import { packageName, type PackageLook } from "./package-look.ts";
import { bandPath, linearScale, linePath, px, type Scale } from "./scale.ts";

const WIDTH = 236;
const HEIGHT = 136;
const LEFT = 38;
const RIGHT = 8;
const TOP = 16;
const BOTTOM = 20;

interface Panel {
  readonly band: Band;
  readonly base: Band | undefined;
  readonly x: Scale;
  readonly y: Scale;
  readonly policy: QuarterLabel | undefined;
  readonly look: PackageLook;
}

/** One figure for each variable, one panel for each package in its colour, over the base package in grey. */
export function bandFigures(
  result: StudyResult,
  policy: QuarterLabel | undefined,
  look: PackageLook,
): Markup {
  const variables = [...new Set(result.bands.map(({ variable }) => variable))];
  return markup`${variables.map((variable) => {
    const bands = result.bands.filter((band) => band.variable === variable);
    return figure(bands, result, policy ?? partingOf(bands), look);
  })}`;
}

/** The first quarter in which packages differ: until then they share their past to the bit. */
function partingOf(bands: readonly Band[]): QuarterLabel | undefined {
  const [first, ...others] = bands;
  if (first === undefined) return undefined;
  const place = first.p50.findIndex((_, quarter) => others.some((band) => differs(first, band, quarter)));
  return place < 0 ? undefined : quarterLabel(quarterNumber(first.start) + place);
}

function differs(one: Band, other: Band, quarter: number): boolean {
  return one.p50[quarter] !== other.p50[quarter] || one.p95[quarter] !== other.p95[quarter];
}

function figure(
  bands: readonly Band[],
  result: StudyResult,
  policy: QuarterLabel | undefined,
  look: PackageLook,
): Markup {
  const [first] = bands;
  if (first === undefined) return markup``;
  const base = bands.find((band) => band.package === result.base);
  const scales = scalesOf(bands);
  const labels = new Map(result.packages.map(({ id, label }) => [id, label]));
  const { draws, seeds } = result.record.runs;
  return markup`<figure class="bands"><figcaption class="figure-title">${first.label}<span class="under">${unitWords(first.unit, "level")}; ${first.variable}</span></figcaption>
<div class="panels">${bands.map(
    (band) =>
      markup`<div class="panel"><p class="panel-name">${packageName({ id: band.package, label: labels.get(band.package) ?? "" }, look)}</p>${panel({ ...scales, band, base, policy, look })}</div>`,
  )}</div>
<p class="source">Pale band: 5 to 95 % of runs; strong band: 25 to 75 %; line: median.${
    base === undefined ? "" : ` Grey behind: ${base.package}, 25 to 75 % and median.`
  }${policy === undefined ? "" : ` Packages part in ${policy}; before it all share one modelled past.`} ${draws} draws of ${seeds} seeds. Source: the model, runs of this study.</p></figure>`;
}

function scalesOf(bands: readonly Band[]): { x: Scale; y: Scale } {
  const values = bands.flatMap(({ p05, p95 }) => [...p05, ...p95]).filter(Number.isFinite);
  const low = values.reduce((least, value) => Math.min(least, value), values[0] ?? 0);
  const high = values.reduce((most, value) => Math.max(most, value), values[0] ?? 1);
  const starts = bands.map(({ start }) => quarterNumber(start) / 4);
  const ends = bands.map(({ start, p50 }) => (quarterNumber(start) + p50.length - 1) / 4);
  return {
    x: linearScale([Math.min(...starts), Math.max(...ends)], [LEFT, WIDTH - RIGHT]),
    y: linearScale([low, high], [HEIGHT - BOTTOM, TOP], true),
  };
}

function panel(frame: Panel): Markup {
  const { band, base, look } = frame;
  const id = anchor("band", `${band.variable}-${band.package}`);
  const behind = base === undefined || base === band ? undefined : shapes(base, frame, "#8a8a84", false);
  return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${band.label} under ${band.package}, ${unitWords(band.unit, "level")}</title><desc id="${id}-d">${describe(frame)}</desc>
${axes(frame)}${behind}${shapes(band, frame, look.colours.get(band.package) ?? "#7a7a7a", true)}${parting(frame)}</svg>`;
}

function shapes(band: Band, { x, y }: Panel, colour: string, whole: boolean): Markup {
  const start = quarterNumber(band.start);
  const places = band.p50.map((_, quarter) => x.at((start + quarter) / 4));
  const at = (values: readonly number[]): readonly number[] => values.map((value) => y.at(value));
  const median = linePath(places.map((place, quarter) => [place, y.at(band.p50[quarter] ?? Number.NaN)]));
  const outer = whole
    ? markup`<path d="${bandPath(places, at(band.p05), at(band.p95))}" fill="${colour}" opacity=".2"/>`
    : undefined;
  return markup`${outer}<path d="${bandPath(places, at(band.p25), at(band.p75))}" fill="${colour}" opacity="${whole ? ".38" : ".28"}"/><path d="${median}" fill="none" stroke="${colour}" stroke-width="${whole ? "1.8" : "1.1"}"/>`;
}

function axes({ x, y, policy }: Panel): Markup {
  const ticks = y.ticks(4);
  const decimals = decimalsFor(ticks);
  const past = policy === undefined ? 0 : x.at(quarterNumber(policy) / 4) - LEFT;
  return markup`${past > 0 ? markup`<rect class="past" x="${LEFT}" y="${TOP}" width="${px(past)}" height="${HEIGHT - TOP - BOTTOM}"/>` : undefined}
${ticks.map((tick) => markup`<path class="grid" d="M${LEFT} ${px(y.at(tick))}H${WIDTH - RIGHT}"/><text x="${LEFT - 4}" y="${px(y.at(tick)) + 3}" text-anchor="end">${formatNumber(tick, decimals)}</text>`)}
${yearTicks(x).map((year) => markup`<path class="axis" d="M${px(x.at(year))} ${HEIGHT - BOTTOM}v3"/><text x="${px(x.at(year))}" y="${HEIGHT - 6}" text-anchor="middle">${year}</text>`)}
<path class="axis" d="M${LEFT} ${HEIGHT - BOTTOM}H${WIDTH - RIGHT}"/>`;
}

function yearTicks(x: Scale): readonly number[] {
  return x.ticks(4).filter((year) => Number.isInteger(year));
}

function parting({ x, policy }: Panel): Markup {
  if (policy === undefined) return markup``;
  const place = px(x.at(quarterNumber(policy) / 4));
  return markup`<path class="parting" d="M${place} ${TOP - 4}V${HEIGHT - BOTTOM}"/><text class="parting-text" x="${place}" y="${TOP - 6}" text-anchor="middle">${policy}</text>`;
}

function describe({ band }: Panel): string {
  const last = band.p50.length - 1;
  const end = quarterLabel(quarterNumber(band.start) + Math.max(0, last));
  const said = [0, last].map((quarter) => {
    const [low = Number.NaN, middle = Number.NaN, high = Number.NaN] = [
      band.p05[quarter],
      band.p50[quarter],
      band.p95[quarter],
    ];
    const decimals = decimalsFor([low, middle, high]);
    return `median ${formatNumber(middle, decimals)}, 5 to 95 % ${formatRange(low, high, decimals)}`;
  });
  return `In ${band.start}: ${said[0]}. In ${end}: ${said[1]}.`;
}
