/** Share of the letter size that a character takes on average in the page's sans serif. */
const latin = 0.56;

/** Characters set in a full square: kana, kanji, full-width signs. */
const square = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/gu;

/** About how wide a text is set, in the units of its letter size; errs on the wide side. */
export function textWidth(text: string, size: number): number {
  const squares = text.match(square)?.length ?? 0;
  return size * (squares + latin * (text.length - squares));
}

/** Shorten a text so that it fits, with an ellipsis where something is left out. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
