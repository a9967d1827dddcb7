import type { Comparison } from "../../charts/difference-words.ts";

/** Median and the range of nine futures in ten, set as text with their unit. */
export interface SaidRange {
  readonly name: string;
  readonly median: string;
  readonly low: string;
  readonly high: string;
}

/** Outcomes of the scenario on the screen. */
export const outcomes = {
  yours: "Your scenario",
  futureOf: (future: string, policy: string): string => `${future}, ${policy}`,
  observed: "observed",
  parting: "policies part",
  better: "better",
  firstFutures: (count: string): string => `${count} futures so far`,
  published: (runs: string): string => `published, ${runs} runs`,
  bandSentence: (what: string, from: string, to: string, said: readonly SaidRange[]): string =>
    `${what}, ${from} to ${to}. At the end: ${said
      .map(
        ({ name, median, low, high }) => `${name}: median ${median}, nine futures in ten ${low} to ${high}`,
      )
      .join("; ")}.`,
  spreadSentence: (what: string, said: readonly SaidRange[]): string =>
    `Distribution of ${what}. ${said
      .map(
        ({ name, median, low, high }) => `${name}: median ${median}, nine futures in ten ${low} to ${high}`,
      )
      .join("; ")}.`,
  scatterSentence: (across: string, up: string, points: readonly string[]): string =>
    `${up} against ${across}: ${points.join("; ")}.`,
  pointSaid: (name: string, across: string, up: string, dominated: boolean): string =>
    `${name} ${across}, ${up}${dominated ? ", dominated" : ""}`,
  /** Title of a quantity through time; `percent` sets a share. */
  bandTitle: (what: string, found: Comparison, percent: (share: number) => string): string => {
    switch (found.kind) {
      case "same":
        return `${what}: hardly moved`;
      case "lower":
        return `${what}: lower by 2035 in ${percent(found.share)} of futures`;
      case "higher":
        return `${what}: higher by 2035 in ${percent(found.share)} of futures`;
      case "mixed":
        return `${what}: lower by 2035 in ${percent(found.lower)} of futures, higher in ${percent(found.higher)}`;
    }
  },
  baseTitle: (what: string, from: string, to: string): string =>
    `${what}: median from ${from} in 2026 to ${to} in 2035`,
};
