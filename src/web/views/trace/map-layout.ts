import { wrapLabel } from "./wrap-label.ts";

/** A thing on a map before it has a place. */
export interface MapItem {
  readonly key: string;
  readonly label: string;
}

/** An arrow of a map before it has a way. */
export interface MapArrow {
  readonly from: string;
  readonly to: string;
}

/** A thing on a map; measures in the map's own units, about a pixel each. */
export interface MapBox extends MapItem {
  readonly column: number;
  readonly row: number;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An arrow with its way and where a mark on it stands. */
export interface MapWay<Arrow extends MapArrow> {
  readonly arrow: Arrow;
  readonly path: string;
  readonly mark: { readonly x: number; readonly y: number };
}

/** A map laid out. */
export interface MapLayout<Arrow extends MapArrow> {
  readonly boxes: readonly MapBox[];
  readonly ways: readonly MapWay<Arrow>[];
  readonly width: number;
  readonly height: number;
}

/** Sizes of a map. */
export interface MapSizes {
  readonly box: number;
  /** Between columns, for arrows. */
  readonly gap: number;
  /** Widest line of a label, in Latin characters. */
  readonly widest: number;
}

/** Sizes that read well at the size of body text. */
const usualSizes: MapSizes = { box: 178, gap: 74, widest: 25 };

const lineHeight = 17;
const padding = 9;
const between = 9;
const mostLines = 3;

/**
 * Lay a map out in columns, each centred from top to bottom; boxes of a column stand in the order given and never overlap.
 *
 * Arrows leave a box on the side the other one is on, spread over its height so that they stay apart.
 */
export function layoutMap<Arrow extends MapArrow>(
  columns: readonly (readonly MapItem[])[],
  arrows: readonly Arrow[],
  sizes: MapSizes = usualSizes,
): MapLayout<Arrow> {
  const filled = columns.filter((column) => column.length > 0);
  const wrapped = filled.map((column) =>
    column.map((item) => {
      const lines = wrapLabel(item.label, sizes.widest, mostLines);
      const arriving = arrows.filter(({ from, to }) => from === item.key || to === item.key).length;
      return { item, lines, height: Math.max(lines.length * lineHeight, arriving * 5) + 2 * padding };
    }),
  );
  const heights = wrapped.map((column) =>
    column.reduce((sum, { height }) => sum + height + between, -between),
  );
  const height = Math.max(0, ...heights) + 2;
  const boxes = wrapped.flatMap((column, place) => {
    let y = (height - (heights[place] ?? 0)) / 2;
    return column.map(({ item, lines, height: own }, row): MapBox => {
      const x = 1 + place * (sizes.box + sizes.gap);
      const box = { ...item, column: place, row, lines, x, y, width: sizes.box, height: own };
      y += own + between;
      return box;
    });
  });
  const width = filled.length * (sizes.box + sizes.gap) - sizes.gap + 2;
  return { boxes, ways: waysOf(boxes, arrows, sizes), width, height };
}

function waysOf<Arrow extends MapArrow>(
  boxes: readonly MapBox[],
  arrows: readonly Arrow[],
  sizes: MapSizes,
): readonly MapWay<Arrow>[] {
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const drawn = arrows.flatMap((arrow) => {
    const from = byKey.get(arrow.from);
    const to = byKey.get(arrow.to);
    return from === undefined || to === undefined || from === to ? [] : [{ arrow, from, to }];
  });
  const ports = portsOf(drawn);
  const count = countOf(drawn);
  return drawn.map(({ arrow, from, to }, place) => {
    const [start = 0, end = 0] = ports[place] ?? [];
    const way = wayOf(arrow, { box: from, y: start }, { box: to, y: end }, sizes.gap);
    // The mark stands at the end where fewer arrows meet, so that marks stay apart.
    const atStart = (count.get(from.key) ?? 0) <= (count.get(to.key) ?? 0);
    return { arrow, path: way.path, mark: atStart ? way.mark : way.lastMark };
  });
}

function countOf(drawn: readonly Drawn[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { from, to } of drawn)
    for (const { key } of [from, to]) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
}

interface Drawn {
  readonly from: MapBox;
  readonly to: MapBox;
}

/** Which side of a box an arrow to or from another touches: -1 left, 1 right. */
function sideOf(box: MapBox, other: MapBox): -1 | 1 {
  return other.column < box.column ? -1 : 1;
}

/** Where each arrow leaves and arrives, from the top of the map: ordered by where the other end is. */
function portsOf(drawn: readonly Drawn[]): readonly (readonly [start: number, end: number])[] {
  const ends = drawn.flatMap(({ from, to }, place) => [
    { place, end: 0, box: from, side: sideOf(from, to), other: to },
    { place, end: 1, box: to, side: sideOf(to, from), other: from },
  ]);
  const ports = drawn.map((): [number, number] => [0, 0]);
  const groups = new Map<string, typeof ends>();
  for (const one of ends) {
    const key = `${one.box.key} ${one.side}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) {
    const sorted = group.toSorted((a, b) => middle(a.other) - middle(b.other));
    sorted.forEach(({ place, end, box }, k) => {
      const port = ports[place];
      if (port !== undefined) port[end] = box.y + (box.height * (k + 1)) / (sorted.length + 1);
    });
  }
  return ports;
}

function middle({ y, height }: MapBox): number {
  return y + height / 2;
}

interface End {
  readonly box: MapBox;
  readonly y: number;
}

/** A way with a place for its mark at either end. */
interface MarkedWay<Arrow extends MapArrow> extends MapWay<Arrow> {
  readonly lastMark: { readonly x: number; readonly y: number };
}

function wayOf<Arrow extends MapArrow>(arrow: Arrow, from: End, to: End, gap: number): MarkedWay<Arrow> {
  const out = sideOf(from.box, to.box);
  const into = sideOf(to.box, from.box);
  const x1 = out === 1 ? from.box.x + from.box.width : from.box.x;
  const x2 = (into === 1 ? to.box.x + to.box.width : to.box.x) + into * 5;
  const bend = out === into ? gap * 0.6 : Math.max(gap * 0.5, Math.abs(x2 - x1) * 0.4);
  const path = `M${round(x1)} ${round(from.y)}C${round(x1 + out * bend)} ${round(from.y)} ${round(x2 + into * bend)} ${round(to.y)} ${round(x2)} ${round(to.y)}`;
  return {
    arrow,
    path,
    mark: { x: round(x1 + out * 11), y: round(from.y) },
    lastMark: { x: round(x2 + into * 15), y: round(to.y) },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
