/** Names on a picture, as many as fit: nothing is written over anything else. */

/** A name that would like to stand beside a point of the screen. */
export interface WantedLabel {
  readonly id: string;
  readonly text: string;
  /** Point it names, px. */
  readonly at: readonly [x: number, y: number];
  /** Room that the point's own mark takes, px from its middle. */
  readonly mark: number;
  /** Whether it stands over its point, as names of waters do, or beside it. */
  readonly centred?: boolean;
  /** Lines it takes, 1 unless told; the others follow below. */
  readonly lines?: number;
}

/** A name with its place: where its text starts or, `middle`, has its middle. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Size of a letter, px; those of Chinese and Japanese are square. */
const letter = { narrow: 6.7, wide: 12, height: 14 } as const;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Place names in the order given: the first ones get their place, later ones go where there is room, or nowhere. */
export function placeLabels(wanted: readonly WantedLabel[], width: number, height: number): PlacedLabel[] {
  // No name covers a mark either.
  const taken: Box[] = wanted.flatMap(({ at: [x, y], mark, centred }) =>
    centred === true ? [] : [[x - mark, y - mark, x + mark, y + mark] as const],
  );
  return wanted.flatMap((one) => {
    for (const [label, box] of candidates(one)) {
      if (!within(box, width, height) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [label];
    }
    return [];
  });
}

function candidates({
  id,
  text,
  at: [x, y],
  mark,
  centred,
  lines = 1,
}: WantedLabel): (readonly [PlacedLabel, Box])[] {
  const wide = textWidth(text);
  const half = letter.height / 2;
  const gap = mark + 3;
  const middle = (up: number): readonly [PlacedLabel, Box] => [
    { id, text, x, y: y + up + 4, anchor: "middle" },
    [x - wide / 2, y + up - half, x + wide / 2, y + up + half + (lines - 1) * letter.height],
  ];
  if (centred === true) return [middle(0)];
  return [
    [{ id, text, x: x + gap, y: y + 4, anchor: "start" }, [x + gap, y - half, x + gap + wide, y + half]],
    [{ id, text, x: x - gap, y: y + 4, anchor: "end" }, [x - gap - wide, y - half, x - gap, y + half]],
    middle(gap + 6),
    middle(-gap - 6),
  ];
}

/** About how wide a text is in 12 px, px. */
function textWidth(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (one > "\u2e7f" ? letter.wide : letter.narrow), 0);
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function within([left, top, right, bottom]: Box, width: number, height: number): boolean {
  return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
}
