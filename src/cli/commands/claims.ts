import { chosenClaims } from "../claim-choice.ts";
import { conduct, judgeFailures, readConduct, speedLine, type ConductFlags } from "../conduct.ts";
import { refuse } from "../faults.ts";
import type { Io } from "../io.ts";
import { claimJson, printJson } from "../json-of.ts";
import { openGraph } from "../project.ts";
import { openStudy } from "../studies.ts";
import { withFlags, type StudyFlags } from "../study-options.ts";
import { verdictNotes, verdictTable } from "../verdict-table.ts";
import type { Study } from "../../study/study.ts";

/** Flags of `entente claims`, as typed. */
export interface ClaimsFlags extends Omit<StudyFlags, "packages">, ConductFlags {
  readonly only?: string;
}

/** Judge a study's claims, running only the settings they compare. */
export async function claims(io: Io, given: string | undefined, flags: ClaimsFlags): Promise<number> {
  const { allowed } = readConduct(flags);
  const graph = openGraph(io);
  const whole = withFlags(openStudy(io, graph, given), graph, flags);
  if (whole.claims.length === 0) refuse("no-claims", `study ${whole.id} has no claims`);
  const [judged = []] = chosenClaims([whole], flags.only);
  // Packages that no judged claim compares need not run; the base stays, for others share its past.
  const study: Study = { ...whole, packages: [whole.base], metrics: [] };
  const conducted = await conduct(io, graph, study, { claims: judged, bands: [] }, flags);
  const { result } = conducted;
  if (flags.json === true)
    printJson(io, { study: study.id, claims: result.claims.map(claimJson), record: result.record });
  else
    io.out(
      [verdictTable(result.claims, io.columns), verdictNotes(result), speedLine(conducted), ""].join("\n"),
    );
  return judgeFailures(io, result.failures, allowed);
}
