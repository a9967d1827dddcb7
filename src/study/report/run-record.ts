import type { RunFailure } from "../../engine/ensemble/work-unit.ts";
import type { RunRecord, StudyResult } from "../running/result.ts";
import { markup, type Markup } from "./escape.ts";
import type { Names } from "./names.ts";
import { countOf, formatCount } from "./numbers.ts";

/** Failed runs listed one by one; the rest is counted. */
const MOST_FAILURES = 50;

/** What another person needs to repeat the study, the hash that shows they got the same, and the runs that failed. */
export function runRecord(result: StudyResult, names: Names): Markup {
  const { id, record, failures, lenses } = result;
  const { runs } = record;
  const facts: readonly (readonly [string, string])[] = [
    ["Engine version", record.engineVersion],
    ["Numerics", record.numerics],
    ["Layout version", String(record.layoutVersion)],
    ["Lenses", (record.lenses.length === 0 ? lenses : record.lenses).map(names.lens).join(", ")],
    ["Arms", formatCount(record.arms)],
    ["Draws × seeds", `${formatCount(runs.draws)} × ${formatCount(runs.seeds)}`],
    ["Seed of the study", String(runs.seed)],
    ...rivalRuns(record),
    ["Runs in all", formatCount(record.totalRuns)],
    ["Failed runs", formatCount(record.failedRuns)],
  ];
  const hashes: readonly (readonly [string, string])[] = [
    ["Model", record.modelHash],
    ["Parameters", record.parameterHash],
    ["Study", record.studyHash],
    ["Claims", record.claimsHash],
    ["Result", record.resultHash],
  ];
  return markup`<p>To repeat the study, run</p><pre><code>npx entente run ${id} --draws ${runs.draws} --seeds ${runs.seeds} --seed ${runs.seed}${askedFor(result)}</code></pre>
<p>with the model and study that have the hashes below. The result hash is taken over every output of every run: equal hashes mean equal numbers, to the bit.</p>
${pairs("Run record", facts, false)}${pairs("Hashes (SHA-256)", hashes, true)}${failureTable(failures, record.failedRuns)}`;
}

/** Options beyond the study's own runs. */
function askedFor({ record, ablations = [], packages }: StudyResult): string {
  const ablated = [...new Set(ablations.map((one) => one.package))];
  const designs = new Set(packages.flatMap(({ id, variant }) => (variant?.kind === "design" ? [id] : [])));
  return [
    ...(record.switchSweep === undefined ? [] : [" --switches"]),
    ...(ablated.length === 0 ? [] : [` --ablate ${ablated.join(",")}`]),
    ...(designs.size === 0 ? [] : [` --designs ${designs.size}`]),
  ].join("");
}

function rivalRuns({ switchSweep }: RunRecord): readonly (readonly [string, string])[] {
  if (switchSweep === undefined) return [];
  return [
    ["Rival equations", switchSweep.options.join(", ")],
    ["Runs under rival equations", formatCount(switchSweep.runs)],
  ];
}

function pairs(caption: string, rows: readonly (readonly [string, string])[], code: boolean): Markup {
  return markup`<table class="data record"><caption>${caption}</caption><tbody>${rows.map(
    ([name, value]) =>
      markup`<tr><th scope="row">${name}</th><td>${code ? markup`<code class="hash">${value}</code>` : value}</td></tr>`,
  )}</tbody></table>`;
}

function failureTable(failures: readonly RunFailure[], count: number): Markup {
  if (failures.length === 0) {
    return markup`<p>${count === 0 ? "No run failed." : `${countOf(count, "run")} failed; none is listed.`}</p>`;
  }
  const shown = failures.slice(0, MOST_FAILURES);
  const rest = failures.length - shown.length;
  return markup`<table class="data failures"><caption>Failed runs, left out of every number above${rest > 0 ? `; ${formatCount(rest)} more not listed` : ""}</caption>
<thead><tr><th scope="col">Arm</th><th scope="col">Lens</th><th scope="col" class="number">Draw</th><th scope="col" class="number">Seed</th><th scope="col">What went wrong</th></tr></thead>
<tbody>${shown.map(
    (failure) =>
      markup`<tr><th scope="row">${failure.arm}</th><td>${failure.lens}</td><td class="number">${failure.draw}</td><td class="number">${failure.replicate}</td><td>${failure.message}</td></tr>`,
  )}</tbody></table>`;
}
