import { contestSides, type ContestClaim } from "../running/contests.ts";
import type { StudyResult } from "../running/result.ts";
import { percent } from "../verdict/explain-verdict.ts";
import { anchor, markup, type Markup } from "./escape.ts";
import { verdictMark } from "./verdict-mark.ts";

/** Claims that pull against each other, with their verdicts side by side and the choice behind them. */
export function contestSection(result: StudyResult): Markup {
  const sides = contestSides([result]);
  if (sides.length === 0) return markup``;
  return markup`<section id="contested" class="chapter" aria-labelledby="contested-h"><h2 id="contested-h">Where arguments meet</h2>
<table class="data contested"><caption>Claims that pull against each other, with the verdict on each. A claim of another study is judged there.</caption>
<thead><tr><th scope="col">Question</th><th scope="col">On one side</th><th scope="col">On the other</th></tr></thead>
<tbody>${sides.map(
    ({ title, choice, one, other }) =>
      markup`<tr><th scope="row">${title}<span class="under">${choice}</span></th><td>${one.map((claim) => cell(claim, result.id))}</td><td>${other.map((claim) => cell(claim, result.id))}</td></tr>`,
  )}</tbody></table></section>`;
}

function cell({ study, id, result }: ContestClaim, home: string): Markup {
  if (result === undefined) {
    const where = study === home ? "not judged in this run" : `judged in the study ${study}`;
    return markup`<p><b>${id}</b> ${where}</p>`;
  }
  const { claim, verdict } = result;
  const share = verdict.headline === undefined ? "" : `, holds in ${percent(verdict.headline.share)}`;
  return markup`<p><a href="#${anchor("claim", id)}">${id}</a> ${claim.says} ${verdictMark(verdict, claim)}${share}</p>`;
}
