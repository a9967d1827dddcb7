import type { SiteFact } from "../../../study/published/site-evidence.ts";
import { agreementKinds, type Kind } from "./catalogue.ts";

/** Where an agreement stands on a day. */
export type Standing = "absent" | "proposed" | "signed" | "pledged" | "inForce" | "replaced";

/** A dated step of an agreement, as the ledger has it. */
export interface Step {
  /** First day of its period, YYYY-MM-DD, and as the ledger writes it. */
  readonly day: string;
  readonly period: string;
  readonly grade: "A" | "B" | "C";
  readonly sources: readonly string[];
  readonly note: string;
}

/** An agreement with its dates. */
export interface Agreement extends Kind {
  readonly id: string;
  readonly actors: readonly string[];
  readonly proposed?: Step;
  readonly signed?: Step;
  readonly inForce?: Step;
  /** Day on which another one took its place. */
  readonly replaced?: string;
}

const seriesName = /^agreement-(.+)-(proposed|signed|in-force)$/;

/** Collect the agreements of the ledger, the oldest first. */
export function agreementsIn(facts: readonly SiteFact[]): readonly Agreement[] {
  const found = new Map<string, Omit<Agreement, "replaced">>();
  for (const fact of facts) {
    const [, id, step] = seriesName.exec(fact.series) ?? [];
    const kind = agreementKinds[id ?? ""];
    if (id === undefined || kind === undefined) continue;
    const { from: day, period, grade, sources, note } = fact;
    const before = found.get(id) ?? { ...kind, id, actors: fact.actor.split("+") };
    const name = step === "in-force" ? "inForce" : (step as "proposed" | "signed");
    found.set(id, { ...before, [name]: { day, period, grade, sources, note } });
  }
  const all = [...found.values()].map((one): Agreement => {
    const replaced = firstDay(found.get(one.replacedBy ?? ""));
    return replaced === undefined ? one : { ...one, replaced };
  });
  return all.toSorted((a, b) => ((firstDay(a) ?? "") < (firstDay(b) ?? "") ? -1 : 1));
}

/** The first day it was there at all, YYYY-MM-DD. */
function firstDay(agreement: Omit<Agreement, "replaced"> | undefined): string | undefined {
  return agreement?.proposed?.day ?? agreement?.signed?.day ?? agreement?.inForce?.day;
}

/** Where an agreement stands on a day, YYYY-MM-DD. */
export function standingOn(agreement: Agreement, day: string): Standing {
  const { nature, proposed, signed, inForce, replaced, waits } = agreement;
  if (replaced !== undefined && replaced <= day) return "replaced";
  if (inForce !== undefined && inForce.day <= day) return nature === "political" ? "pledged" : "inForce";
  if (signed !== undefined && signed.day <= day) {
    if (inForce !== undefined || waits === true) return "signed";
    return nature === "political" ? "pledged" : "inForce";
  }
  return proposed !== undefined && proposed.day <= day ? "proposed" : "absent";
}

/** The grade of what is known of an agreement: the worst of its dates. */
export function gradeOf({ proposed, signed, inForce }: Agreement): "A" | "B" | "C" {
  const grades = [proposed, signed, inForce].map((step) => step?.grade ?? "A");
  return grades.includes("C") ? "C" : grades.includes("B") ? "B" : "A";
}

/** Keys of its sources. */
export function sourcesOf({ proposed, signed, inForce }: Agreement): readonly string[] {
  return [...new Set([proposed, signed, inForce].flatMap((step) => step?.sources ?? []))];
}
