/** Which part of the sheet is on the screen: moving and zooming, within limits. */
import type { LongLat } from "../../../study/published/site-map.ts";
import { onEarth, onSheet, type SheetPoint } from "./projection.ts";

/** A view of the sheet: its middle and how many kilometres of sheet the narrower side shows. */
export interface Frame {
  readonly middle: SheetPoint;
  readonly span: number;
}

/** Size of the picture, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Nearest and farthest view, km across. */
export const spans = { nearest: 200, farthest: 5200 } as const;

/** One step of a zoom button or key. */
export const zoomStep = 1.5;

/** Share of the picture that one step of an arrow moves it. */
export const moveStep = 0.2;

/** Where the middle of the view may go, km from the sheet's middle. */
const bounds = { x: 2300, y: 2500 } as const;

/** Views by name: middle and kilometres across. */
export const namedFrames = {
  chain: frameAt([124.8, 21.6], 3000),
  bashi: frameAt([121.9, 21.7], 900),
  southChinaSea: frameAt([116.5, 13.5], 1500),
  japan: frameAt([132, 31.5], 1900),
  theatre: frameAt([128, 22], 5000),
} as const;

/** A view that has a name. */
export type NamedFrame = keyof typeof namedFrames;

/** The view around a point of the Earth. */
export function frameAt(middle: LongLat, span: number): Frame {
  return { middle: onSheet(middle), span };
}

/** Pixels that one kilometre of the sheet takes. */
function scaleOf({ span }: Frame, { width, height }: Size): number {
  return Math.min(width, height) / span;
}

/** Where a point of the sheet lies on the screen, px. */
export function onScreen(frame: Frame, size: Size, [x, y]: SheetPoint): SheetPoint {
  const scale = scaleOf(frame, size);
  return [size.width / 2 + (x - frame.middle[0]) * scale, size.height / 2 + (y - frame.middle[1]) * scale];
}

/** Which point of the sheet lies at a point of the screen. */
export function fromScreen(frame: Frame, size: Size, [x, y]: SheetPoint): SheetPoint {
  const scale = scaleOf(frame, size);
  return [frame.middle[0] + (x - size.width / 2) / scale, frame.middle[1] + (y - size.height / 2) / scale];
}

/** Keep a view within the limits. */
export function kept({ middle: [x, y], span }: Frame): Frame {
  return {
    middle: [within(x, -bounds.x, bounds.x), within(y, -bounds.y, bounds.y)],
    span: within(span, spans.nearest, spans.farthest),
  };
}

/** Move the view by shares of what it shows: right and down are positive. */
export function moved({ middle: [x, y], span }: Frame, right: number, down: number): Frame {
  return kept({ middle: [x + right * span, y + down * span], span });
}

/** Drag the view by pixels: what is under the pointer stays there. */
export function dragged(frame: Frame, size: Size, dx: number, dy: number): Frame {
  const scale = scaleOf(frame, size);
  const [x, y] = frame.middle;
  return kept({ middle: [x - dx / scale, y - dy / scale], span: frame.span });
}

/** Zoom by a factor, nearer above 1; the point of the screen under `at` stays where it is, or the middle does. */
export function zoomed(frame: Frame, size: Size, factor: number, at?: SheetPoint): Frame {
  const { span } = kept({ middle: frame.middle, span: frame.span / factor });
  if (at === undefined) return kept({ middle: frame.middle, span });
  const fixed = fromScreen(frame, size, at);
  const now = fromScreen({ middle: frame.middle, span }, size, at);
  const [x, y] = frame.middle;
  return kept({ middle: [x + fixed[0] - now[0], y + fixed[1] - now[1]], span });
}

/** The transform that puts the sheet on the screen, for a group of an SVG. */
export function sheetTransform(frame: Frame, size: Size): string {
  const scale = scaleOf(frame, size);
  const [x, y] = onScreen(frame, size, [0, 0]);
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(6)})`;
}

/** The point of the Earth at a point of the screen. */
export function earthAt(frame: Frame, size: Size, at: SheetPoint): LongLat {
  return onEarth(fromScreen(frame, size, at));
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
