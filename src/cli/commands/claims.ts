import { chosenClaims } from "../claim-choice.ts";
import {
  conduct,
  judgeFailures,
  readConduct,
  speedLine,
  type Conducted,
  type ConductFlags,
} from "../conduct.ts";
import { contestJson, contestTable } from "../contest-table.ts";
import { refuse } from "../faults.ts";
import type { Io } from "../io.ts";
import { claimJson, printJson } from "../json-of.ts";
import { openGraph } from "../project.ts";
import { openStudy } from "../studies.ts";
import { withFlags, type StudyFlags } from "../study-options.ts";
import { sweepLines, wantsSweep } from "../switch-sweep.ts";
import { verdictNotes, verdictTable } from "../verdict-table.ts";
import { forClaimsOnly } from "../../study/for-claims-only.ts";
import { contestSides } from "../../study/running/contests.ts";
import type { StudyResult } from "../../study/running/result.ts";
import type { Study } from "../../study/study.ts";

/** Flags of `entente claims`, as typed. */
export interface ClaimsFlags extends Omit<StudyFlags, "packages">, ConductFlags {
  readonly only?: string;
  readonly switches?: boolean;
}

/** Judge the claims of one or several studies, running only the settings they compare. */
export async function claims(io: Io, given: readonly string[], flags: ClaimsFlags): Promise<number> {
  const { allowed } = readConduct(flags);
  const graph = openGraph(io);
  const names = given.length === 0 ? [undefined] : given;
  const studies = names.map((name) => withFlags(openStudy(io, graph, name), graph, flags));
  checkStudies(studies);
  const chosen = chosenClaims(studies, flags.only);
  const switches = wantsSweep(io, graph, chosen.flat(), flags);
  const all: Conducted[] = [];
  for (const [place, whole] of studies.entries()) {
    const study = forClaimsOnly(whole);
    all.push(await conduct(io, graph, study, { claims: chosen[place] ?? [], bands: [], switches }, flags));
  }
  const results = all.map(({ result }) => result);
  if (flags.json === true) printJson(io, claimsJson(results));
  else
    io.out(
      [...all.map((one) => claimsText(io, one, all.length > 1)), ...contestText(io, results)].join("\n"),
    );
  const failures = results.flatMap((result) => result.failures);
  return judgeFailures(io, failures, allowed);
}

function checkStudies(studies: readonly Study[]): void {
  for (const { id, claims: own } of studies)
    if (own.length === 0) refuse("no-claims", `study ${id} has no claims`);
  const ids = studies.map(({ id }) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) refuse("duplicate", `study ${twice} is named twice`);
}

function claimsText(io: Io, conducted: Conducted, several: boolean): string {
  const { result } = conducted;
  const title = several ? [`${result.paper.author}, ${result.paper.title} (${result.paper.year})\n`] : [];
  return [
    ...title,
    verdictTable(result.claims, io.columns),
    ...sweepLines(result.claims, io.columns),
    verdictNotes(result),
    speedLine(conducted),
    "",
  ].join("\n");
}

/** The pairs of several studies: where their arguments meet. */
function contestText(io: Io, results: readonly StudyResult[]): readonly string[] {
  if (results.length < 2) return [];
  const sides = contestSides(results);
  return sides.length === 0 ? [] : [`Where arguments meet\n\n${contestTable(sides, io.columns)}`];
}

/** One document for one study; for several an array of such documents, and the pairs. */
function claimsJson(results: readonly StudyResult[]): object {
  const studies = results.map((result) => ({
    study: result.id,
    claims: result.claims.map(claimJson),
    record: result.record,
  }));
  const [first] = studies;
  if (studies.length === 1 && first !== undefined) return first;
  return { studies, pairs: contestSides(results).map(contestJson) };
}
