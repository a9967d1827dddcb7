import type { Claim } from "../study.ts";
import type { Verdict, VerdictStatus } from "../verdict/types.ts";
import { markup, type Markup } from "./escape.ts";
import { verdictInk } from "./palette.ts";

/** Shapes drawn in a box of 16 by 16: each verdict can be told without its colour. */
const SHAPES: Readonly<Record<VerdictStatus, (ink: string) => Markup>> = {
  supported: (ink) =>
    markup`<circle cx="8" cy="8" r="7" fill="${ink}"/><path d="M4.6 8.3l2.3 2.4 4.5-5" fill="none" stroke="#fff" stroke-width="1.8"/>`,
  contingent: (ink) =>
    markup`<circle cx="8" cy="8" r="6.2" fill="#fff" stroke="${ink}" stroke-width="1.6"/><path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="${ink}"/>`,
  unsupported: (ink) =>
    markup`<rect x="1.5" y="1.5" width="13" height="13" fill="${ink}"/><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="1.8"/>`,
  "more runs needed": (ink) =>
    markup`<circle cx="8" cy="8" r="6.2" fill="#fff" stroke="${ink}" stroke-width="1.6" stroke-dasharray="2.6 2.2"/>`,
  "not testable": (ink) => markup`<path d="M2 8h12" stroke="${ink}" stroke-width="2.4"/>`,
};

/** The verdict as shape, colour and word. A claim true by construction shows the mark W instead of any tick, if it was tested. */
export function verdictMark({ status }: Pick<Verdict, "status">, claim?: Pick<Claim, "wired">): Markup {
  const wired = status !== "not testable" && claim?.wired !== undefined;
  const shape = wired ? wiredShape() : SHAPES[status](verdictInk[status]);
  const ink = wired ? WIRED_INK : verdictInk[status];
  const word = wired ? "true by construction" : status;
  return markup`<span class="verdict" style="color:${ink}">${icon(shape)}${word}</span>`;
}

/** A verdict's shape alone, for a legend that says the word beside it. */
export function verdictIcon(status: VerdictStatus): Markup {
  return icon(SHAPES[status](verdictInk[status]));
}

const WIRED_INK = "#3f3f3b";

function wiredShape(): Markup {
  return markup`<rect x=".8" y=".8" width="14.4" height="14.4" rx="2" fill="#fff" stroke="${WIRED_INK}" stroke-width="1.4"/><text x="8" y="12" text-anchor="middle" font-size="11" font-weight="700" fill="${WIRED_INK}">W</text>`;
}

function icon(shape: Markup): Markup {
  return markup`<svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shape}</svg>`;
}
