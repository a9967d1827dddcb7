/** Width of a text in halves of a full-width character: Japanese characters count two, Latin ones one. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, char) => width + (isWide(char) ? 2 : 1), 0);
}

function isWide(char: string): boolean {
  return (char.codePointAt(0) ?? 0) >= 0x2e80;
}

/**
 * Break a label into lines, at spaces where there are any; what does not fit into the last line is cut with an ellipsis.
 *
 * @param widest of a line, see `widthOf`.
 */
export function wrapLabel(label: string, widest: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(label, widest)) {
    const joined = line === "" ? piece.trimStart() : line + piece;
    if (widthOf(joined.trimEnd()) <= widest) {
      line = joined;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= mostLines) return lines;
  const last = lines.slice(mostLines - 1).join(" ");
  return [...lines.slice(0, mostLines - 1), cut(last, widest)];
}

/** Words with the space before them, Japanese character by character, words that are too long cut into parts. */
function piecesOf(label: string, widest: number): readonly string[] {
  const words = label.match(/\s*[^\s\u2e80-\uffff]+|\s*[\u2e80-\uffff]/g) ?? [];
  return words.flatMap((word) => {
    if (widthOf(word.trim()) <= widest) return [word];
    const parts: string[] = [];
    for (let at = 0; at < word.length; at += widest) parts.push(word.slice(at, at + widest));
    return parts;
  });
}

function cut(text: string, widest: number): string {
  let kept = "";
  for (const char of text) {
    if (widthOf(kept + char) > widest - 1) return `${kept.trimEnd()}…`;
    kept += char;
  }
  return kept;
}
