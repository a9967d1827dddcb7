import type { ContestClaim, ContestSides } from "../study/running/contests.ts";
import { percent } from "../study/verdict/explain-verdict.ts";
import { table } from "./table.ts";
import { measured } from "./verdict-table.ts";

const narrowest = 22;

/** Pairs of claims that pull against each other, with the verdicts on both sides and the choice behind them. */
export function contestTable(sides: readonly ContestSides[], columns: number): string {
  const width = Math.max(narrowest, Math.floor((columns - 6) / 4));
  const titles = ["question", "on one side", "on the other", "choice"];
  return table(
    titles.map((title) => ({ title, width })),
    sides.map(({ title, one, other, choice }) => [title, lines(one), lines(other), choice]),
  );
}

function lines(claims: readonly ContestClaim[]): string {
  return claims.map((claim) => `${claim.study}/${claim.id}: ${verdictText(claim)}`).join("\n");
}

function verdictText({ result }: ContestClaim): string {
  if (result === undefined) return "not judged";
  const { verdict } = result;
  const headline = measured(verdict);
  return headline === undefined ? verdict.status : `${verdict.status} (${percent(headline.share)})`;
}

/** A pair as `--json` prints it; the verdict of a claim that was not judged is null. */
export function contestJson({ title, choice, one, other }: ContestSides): object {
  const side = (claims: readonly ContestClaim[]) =>
    claims.map(({ study, id, result }) => ({
      study,
      id,
      verdict: result?.verdict.status ?? null,
      share: result === undefined ? null : (measured(result.verdict)?.share ?? null),
    }));
  return { title, choice, one: side(one), other: side(other) };
}
