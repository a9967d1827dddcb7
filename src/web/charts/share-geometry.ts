import { linearScale, px } from "../../study/report/scale.ts";

/** Share of draws at and below which a lens speaks against a claim. */
const failingShare = 0.2;

/** A share of draws under a lens. */
export interface LensShare {
  readonly lens: string;
  readonly share: number;
}

/** Shares on a line from 0 to 100 %, ready to draw. */
export interface ShareLine {
  /** The line itself. */
  readonly from: number;
  readonly to: number;
  /** Ends of the zones in which a claim fails and passes. */
  readonly failsTo: number;
  readonly passesFrom: number;
  readonly marks: readonly { readonly lens: string; readonly x: number }[];
  /** The headline lens: its share and the interval around it. */
  readonly headline?: { readonly x: number; readonly low: number; readonly high: number };
}

/** What a line of shares shows. */
export interface SharesToShow {
  readonly shares: readonly LensShare[];
  /** The lens that the verdict speaks of first, and the interval of its share. */
  readonly headline?: string;
  readonly interval?: readonly [low: number, high: number];
  /** Share the claim asks for. */
  readonly needed: number;
}

/** Lay shares out on a line of some width. */
export function shareLine(
  { shares, headline, interval, needed }: SharesToShow,
  width: number,
  margin = 5,
): ShareLine {
  const { at } = linearScale([0, 1], [margin, width - margin]);
  const own = shares.find(({ lens }) => lens === headline);
  const [low, high] = interval ?? [own?.share ?? 0, own?.share ?? 0];
  return {
    from: margin,
    to: width - margin,
    failsTo: px(at(failingShare)),
    passesFrom: px(at(needed)),
    marks: shares
      .filter(({ lens }) => lens !== headline)
      .map(({ lens, share }) => ({ lens, x: px(at(share)) })),
    ...(own === undefined
      ? {}
      : { headline: { x: px(at(own.share)), low: px(at(low)), high: px(at(high)) } }),
  };
}
