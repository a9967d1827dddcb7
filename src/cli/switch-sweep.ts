import type { Graph } from "../engine/graph/graph.ts";
import type { AlternativeResult, ClaimResult } from "../study/running/result.ts";
import { rivalOptions } from "../engine/graph/switches.ts";
import { changesStanding, sweepCounts } from "../study/running/sweep-counts.ts";
import type { Claim } from "../study/study.ts";
import { percent, standingWords } from "../study/verdict/explain-verdict.ts";
import { refuse } from "./faults.ts";
import { shortened } from "./format.ts";
import type { Io } from "./io.ts";
import { table } from "./table.ts";

/** Flags of the switch sweep, as typed. */
export interface SweepFlags {
  readonly switches?: boolean;
  readonly lens?: string;
}

/**
 * Whether the claims run under rival equations as well; says that `--lens` does not reach these runs.
 *
 * @throws {InputError} when the model has no rival equations, or no claim has a test.
 */
export function wantsSweep(
  io: Pick<Io, "err">,
  graph: Graph,
  claims: readonly Claim[],
  { switches, lens }: SweepFlags,
): boolean {
  if (switches !== true) return false;
  if (rivalOptions(graph).length === 0)
    refuse("no-switches", "--switches: the model has no switches, so there are no rival equations to run");
  if (!claims.some((claim) => claim.test !== undefined))
    refuse("no-tests", "--switches: none of the claims has a test", "name other claims with --only");
  if (lens !== undefined)
    io.err("--lens does not apply to the rival equations of --switches: they run under the neutral lens\n");
  return true;
}

const shortest = 24;

/** The claims whose standing changes under rival equations, and a count of those that keep it; nothing without a sweep. */
export function sweepLines(claims: readonly ClaimResult[], columns: number): readonly string[] {
  const swept = claims.filter((one) => one.alternatives !== undefined);
  if (swept.length === 0) return [];
  const width = Math.max(shortest, columns - 76);
  const rows = swept.flatMap((one) => rowsOf(one, width));
  const shown =
    rows.length === 0
      ? []
      : [
          table(
            [
              { title: "id" },
              { title: "claim", width },
              { title: "default equations" },
              { title: "under" },
              { title: "standing" },
              { title: "95 % interval", align: "right" },
            ],
            rows,
          ),
        ];
  return ["Under rival equations, neutral lens\n", ...shown, ...countsOf(swept)];
}

function rowsOf({ claim, alternatives = [] }: ClaimResult, width: number): readonly (readonly string[])[] {
  const [usual, ...rivals] = alternatives;
  return rivals.filter(changesStanding).map((one) => {
    const interval = one.interval.map((end) => `${Math.round(end * 100)}`).join(" to ");
    return [claim.id, shortened(claim.says, width), placed(usual), one.option, placed(one), interval];
  });
}

function placed(one: AlternativeResult | undefined): string {
  if (one === undefined || !("share" in one)) return "-";
  return `${standingWords[one.standing]} (${percent(one.share)})${one.couldChange ? " ?" : ""}`;
}

function countsOf(swept: readonly ClaimResult[]): readonly string[] {
  const all = swept.map(({ alternatives = [] }) => alternatives);
  const { kept } = sweepCounts(swept);
  return [
    `${kept} of ${swept.length} claims ${kept === 1 ? "keeps its" : "keep their"} standing wherever ${kept === 1 ? "it is" : "they are"} defined`,
    ...undefinedLines(swept),
    ...(all.flat().some((one) => "couldChange" in one && one.couldChange)
      ? ["? more runs could place it elsewhere"]
      : []),
    "",
  ];
}

/** One line for each set of equations under which some claims are not defined, with what is missing there. */
function undefinedLines(swept: readonly ClaimResult[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { claim, alternatives = [] } of swept)
    for (const one of alternatives)
      if ("reason" in one) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), claim.id]);
  return [...byReason].map(([reason, ids]) => `not defined: ${ids.join(", ")} (${reason})`);
}
