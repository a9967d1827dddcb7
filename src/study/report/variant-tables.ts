import type { Ablation, PackageResult, StudyResult } from "../running/result.ts";
import { markup, type Markup } from "./escape.ts";
import { decimalsFor, formatNumber, formatRange, formatSigned } from "./numbers.ts";
import type { PackageLook } from "./package-look.ts";

/** Metrics that fit beside each other on one sheet of paper. */
const COLUMNS = 6;

/** Ablations and random designs, as tables alone: forty pictures would show less than forty rows. */
export function variantTables(result: StudyResult, look: PackageLook): Markup {
  const lens = result.lenses[0] ?? "neutral";
  const own = result.packages.filter((one) => one.lens === lens && one.variant !== undefined);
  const designs = own.filter(({ variant }) => variant?.kind === "design");
  const packages = [...new Set((result.ablations ?? []).map((one) => one.package))];
  const ablations = packages.map((id) =>
    ablationTable(
      id,
      (result.ablations ?? []).filter((one) => one.package === id),
      look,
    ),
  );
  return markup`${packages.length === 0 ? undefined : markup`<h3>One lever left out</h3>${ablations}`}${
    designs.length === 0
      ? undefined
      : markup`<h3>Random designs</h3>${designTables(designs, look.names.lens(lens))}`
  }`;
}

function ablationTable(id: string, ablations: readonly Ablation[], look: PackageLook): Markup {
  const metrics = Object.keys(ablations[0]?.changes ?? {});
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="Table, can be scrolled sideways"><table class="data packages">
<caption>${look.names.package(id)} with one lever left at its default: change in the mean against the whole package in the same draws and seeds, and 5 to 95 % below it; largest change of Y06 first. Grey: counts as none.</caption>
<thead><tr><th scope="col">Lever left out</th>${metrics.map((metric) => markup`<th scope="col" class="number">${metric}</th>`)}</tr></thead>
<tbody>${ablations.map((one) => ablationRow(one, metrics, look))}</tbody></table></div>`;
}

function ablationRow(one: Ablation, metrics: readonly string[], look: PackageLook): Markup {
  const decimals = decimalsFor([one.value, one.default]);
  const unit = one.unit === "1" ? "" : ` ${one.unit}`;
  const step = `${formatNumber(one.value, decimals)}${unit}, default ${formatNumber(one.default, decimals)}`;
  return markup`<tr><th scope="row">${look.names.lever(one.lever)}<span class="under">${step}</span></th>${metrics.map((metric) => changeCell(one, metric, look))}</tr>`;
}

function changeCell({ changes }: Ablation, metric: string, look: PackageLook): Markup {
  const change = changes[metric];
  if (change === undefined) return markup`<td class="number">–</td>`;
  const decimals = decimalsFor([change.mean, change.p05, change.p95], 2);
  const mean = formatSigned(change.mean, decimals);
  const shown =
    Math.abs(change.mean) > look.negligible(metric)
      ? markup`<b>${mean}</b>`
      : markup`<span class="faint">${mean}</span>`;
  return markup`<td class="number">${shown}<span class="under">${formatRange(change.p05, change.p95, decimals)}</span></td>`;
}

function designTables(designs: readonly PackageResult[], lens: string): readonly Markup[] {
  const metrics = Object.keys(designs[0]?.metrics ?? {});
  const parts = Array.from({ length: Math.ceil(metrics.length / COLUMNS) }, (_, place) =>
    metrics.slice(place * COLUMNS, (place + 1) * COLUMNS),
  );
  return parts.map((some, place) => {
    const table = designTable(designs, some, lens);
    return place === 0
      ? table
      : markup`<details><summary>Random designs: ${some.join(", ")}</summary>${table}</details>`;
  });
}

function designTable(designs: readonly PackageResult[], metrics: readonly string[], lens: string): Markup {
  return markup`<table class="data designs"><caption>Random policies spread over the ranges of all levers, under ${lens}: mean outcome. The levers of each stand in designs.csv.</caption>
<thead><tr><th scope="col">Design</th>${metrics.map((metric) => markup`<th scope="col" class="number">${metric}</th>`)}</tr></thead>
<tbody>${designs.map((one) => designRow(one, metrics))}</tbody></table>`;
}

function designRow({ id, metrics: own }: PackageResult, metrics: readonly string[]): Markup {
  return markup`<tr><th scope="row">${id}</th>${metrics.map((metric) => {
    const mean = own[metric]?.mean;
    return markup`<td class="number">${mean === undefined ? "–" : formatNumber(mean)}</td>`;
  })}</tr>`;
}
