import { percent } from "../verdict/explain-verdict.ts";
import type { LensStanding } from "../verdict/types.ts";
import { markup, type Markup } from "./escape.ts";
import type { Names } from "./names.ts";
import { verdictInk } from "./palette.ts";
import { linearScale, px } from "./scale.ts";

const WIDTH = 150;
const HEIGHT = 30;
const FAILING = 0.2;

/**
 * Draw the share of draws under each lens on a line from 0 to 100 %: a stroke for each lens, a dot for the headline lens
 * with its 95 % interval, the zones in which a lens fails and passes.
 */
export function shareStrip(
  id: string,
  lenses: readonly LensStanding[],
  headline: string | undefined,
  required: number,
  names: Names,
): Markup {
  if (lenses.length === 0) return markup``;
  const scale = linearScale([0, 1], [6, WIDTH - 6]);
  const said = lenses.map(({ lens, share }) => `${names.lens(lens)} ${percent(share)}`).join(", ");
  return markup`<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">Share of draws in which the test holds, by lens</title><desc id="${id}-d">${said}. Fails up to 20 %, passes from ${percent(required)}.</desc>
${zone(scale.at(0), scale.at(FAILING), verdictInk.unsupported)}${zone(scale.at(required), scale.at(1), verdictInk.supported)}
<path d="M6 20.5H${WIDTH - 6}" stroke="#8b8b84"/>
${lenses.map((lens) => (lens.lens === headline ? headlineMark(lens, scale.at) : stroke(scale.at(lens.share))))}
</svg>`;
}

function zone(from: number, to: number, ink: string): Markup {
  return markup`<rect x="${px(from)}" y="17" width="${px(Math.max(1, to - from))}" height="7" fill="${ink}" opacity=".22"/>`;
}

function stroke(x: number): Markup {
  return markup`<path d="M${px(x)} 4v13" stroke="#1d1d1b" stroke-width="1.6" opacity=".6"/>`;
}

function headlineMark({ share, interval: [low, high] }: LensStanding, at: (value: number) => number): Markup {
  return markup`<path d="M${px(at(low))} 20.5H${px(at(high))}" stroke="#1d1d1b" stroke-width="2.4"/><circle cx="${px(at(share))}" cy="20.5" r="4" fill="#1d1d1b"/>`;
}
