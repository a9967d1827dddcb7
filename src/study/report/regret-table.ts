import type { StudyResult } from "../running/result.ts";
import { markup, type Markup } from "./escape.ts";
import { decimalsFor, formatNumber, formatRange } from "./numbers.ts";
import { packageName, type PackageLook } from "./package-look.ts";

/** Largest regret of each package across theories, with the weights it rests on. */
export function regretTable({ packages, weights = {} }: StudyResult, look: PackageLook): Markup {
  const [lens] = packages.map((one) => one.lens);
  const known = packages.flatMap((one) =>
    one.lens === lens && one.maxRegret !== undefined ? [{ one, regret: one.maxRegret }] : [],
  );
  if (known.length === 0) return markup``;
  const decimals = decimalsFor(known.flatMap(({ regret }) => [regret.mean, regret.p95]));
  const terms = Object.entries(weights).map(
    ([metric, weight]) => `${formatNumber(weight)} for ${look.names.metric(metric)} (${metric})`,
  );
  return markup`<h3>Largest regret across theories</h3><table class="data regret"><caption>What each package loses in utility, in the theory that is worst for it, against the package that is best there (Y43): mean, and 5 to 95 % of draws. Neutral and pure lenses; less is better.</caption>
<thead><tr><th scope="col">Package</th><th scope="col" class="number">Largest regret, weighted points</th></tr></thead>
<tbody>${known.map(
    ({ one, regret }) =>
      markup`<tr><th scope="row">${packageName(one, look)}</th><td class="number"><b>${formatNumber(regret.mean, decimals)}</b><span class="under">${formatRange(regret.p05, regret.p95, decimals)}</span></td></tr>`,
  )}</tbody></table>
<p class="note">Utility per unit of each metric: ${terms.join(", ")}. The weights are the reader’s choice, not a result; the command <code>entente run --weights Y06=-100,Y08=-20</code> sets others.</p>`;
}
