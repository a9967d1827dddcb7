import type { Bound } from "../../../study/claim-test.ts";
import type { PublishedEffect } from "../../../study/published/published-result.ts";
import type { Claim, Study } from "../../../study/study.ts";
import type { Lab } from "../../state/lab.svelte.ts";
import type { ClaimSaying } from "../../texts/claim-words.ts";

/** What names of a claim are looked up in. */
export interface SayingParts {
  readonly lab: Pick<Lab, "names" | "numbers" | "texts" | "graph">;
  readonly study: Pick<Study, "measures">;
  readonly claim: Pick<Claim, "arms">;
}

/** Unit and kind of the value that a bound is set on. */
export type ValueKind = Pick<PublishedEffect, "unit" | "of">;

/** Letters for the settings a claim defines, in their order. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Name what a claim's test names, in the reader's language; bounds with the unit of the effect where it is known. */
export function claimSaying({ lab, study, claim }: SayingParts, kind?: ValueKind): ClaimSaying {
  const metric = (component: string): string => componentName({ lab, study }, component);
  const packages = new Set(lab.graph.packages.map(({ id }) => id));
  const known = new Map(claim.arms.map(({ id }, place) => [id, letters[place] ?? String(place + 1)]));
  return {
    metric,
    arm: (id) => {
      if (packages.has(id)) return lab.names.package(id).name;
      return lab.texts.claims.arm(armWords(id), known.get(id) ?? "");
    },
    input: (name) => (name in study.measures ? metric(name) : lab.names.any(name).name),
    value: (value) => {
      const text = lab.numbers.number(value);
      return kind === undefined ? text : lab.numbers.withUnit(text, kind.unit, kind.of);
    },
  };
}

/** A component in a few words: one of the model's, or one of the study's own. */
function componentName({ lab, study }: Pick<SayingParts, "lab" | "study">, component: string): string {
  const own = study.measures[component];
  if (own === undefined)
    return component === "regret" ? lab.texts.claims.regret : lab.names.metric(component).name;
  return lab.texts.claims.measures[component] ?? own.says;
}

/** A setting's name as words: `luzon strike` of `D30/luzon-strike`. */
export function armWords(id: string): string {
  return (id.split("/").at(-1) ?? id).replaceAll("-", " ");
}

/** A bound as a reader writes it: `≥ −0.03`. */
export function boundText({ operator, bound }: Bound, value: (value: number) => string): string {
  const signs = { ">": ">", "<": "<", ">=": "≥", "<=": "≤" } as const;
  return `${signs[operator]} ${value(bound)}`;
}
