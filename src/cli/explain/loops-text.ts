import { loopWay, loopWords, type LoopsThrough } from "../../study/explain/loops.ts";

const shown = 20;

/** Set loops for the terminal. */
export function loopsText({ name, loops, completeTo }: LoopsThrough): string {
  if (loops.length === 0) return `No feedback loop of up to ${completeTo} links passes ${name}.\n`;
  const counts = (["+", "-", "?", "0"] as const)
    .map((sign) => [loops.filter((loop) => loop.sign === sign).length, loopWords[sign]] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`);
  const rows = loops
    .slice(0, shown)
    .map(
      (loop) =>
        `\n${loopWords[loop.sign]}, ${loop.length} links, ${loop.lateLinks} late\n  ${loopWay(loop)}\n`,
    );
  const more =
    loops.length > shown ? `\n${loops.length - shown} longer ones are left out; --json has them all.\n` : "";
  return `Feedback loops through ${name}\n${counts.join(", ")}; every loop of up to ${completeTo} links is counted\n${rows.join("")}${more}`;
}
