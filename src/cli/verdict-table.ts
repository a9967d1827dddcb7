import type { ClaimResult, StudyResult } from "../study/running/result.ts";
import { percent } from "../study/verdict/explain-verdict.ts";
import type { Verdict } from "../study/verdict/types.ts";
import { grouped, shortened } from "./format.ts";
import { table } from "./table.ts";

const shortest = 24;

/** The verdict on each claim: share of draws in which its test holds, and the lenses that see it otherwise. */
export function verdictTable(claims: readonly ClaimResult[], columns: number): string {
  const lens = claims.find((one) => one.verdict.headline !== undefined)?.verdict.headline?.lens ?? "neutral";
  const width = Math.max(shortest, columns - 68);
  return table(
    [
      { title: "id" },
      { title: "claim", width },
      { title: "verdict", width: 18 },
      { title: `holds (${lens})`, align: "right" },
      { title: "95 % interval", align: "right" },
      { title: "lenses that differ" },
    ],
    claims.map((one) => verdictRow(one, width)),
  );
}

function verdictRow({ claim, verdict }: ClaimResult, width: number): readonly string[] {
  const headline = measured(verdict);
  const share = headline === undefined ? "-" : percent(headline.share);
  const interval =
    headline === undefined ? "-" : headline.interval.map((end) => `${Math.round(end * 100)}`).join(" to ");
  const wired = claim.wired === undefined ? "" : " *";
  const caveat = claim.caveat === undefined ? "" : " !";
  return [
    `${claim.id}${wired}${caveat}`,
    claimText(claim, width * 2 - 2),
    verdict.status,
    share,
    interval,
    verdict.flippedBy.join(", "),
  ];
}

/** What a claim says, and why it cannot be tested where the model or its data stand in the way. */
function claimText({ says, blocked }: ClaimResult["claim"], length: number): string {
  const said = shortened(says, length);
  return blocked === undefined ? said : `${said}\nnot testable: ${shortened(blocked, length)}`;
}

/** The lens a verdict's share speaks of, unless not a single draw could be measured. */
export function measured({ headline }: Verdict): Verdict["headline"] {
  return headline === undefined || headline.draws === 0 ? undefined : headline;
}

/** What the marks and shares of the table mean, and what they are not. */
export function verdictNotes(result: StudyResult): string {
  const { runs, lenses, arms } = result.record;
  const marked = result.claims.some(({ claim }) => claim.wired !== undefined);
  const warned = result.claims.some(({ claim }) => claim.caveat !== undefined);
  return [
    ...(warned ? ["! read the caveat before taking the verdict for a finding: entente explain <id>"] : []),
    ...(marked ? ["* partly true by construction: entente explain <id> says what remains informative"] : []),
    `${grouped(runs.draws)} draws x ${grouped(runs.seeds)} seeds in each of ${lenses.length} ` +
      `${lenses.length === 1 ? "lens" : "lenses"} (${lenses.join(", ")}), ${arms} settings of the model, seed ${runs.seed}`,
    "Shares are of the model's draws under its assumptions: not a forecast, and not the chance that a claim is true.",
    "",
  ].join("\n");
}
