/** Security that the United States supplies: what free riding and autonomy answer to (specification 1.1). */
import { assembled, at, aux, initially } from "../../engine/language.ts";
import { Actor, Ally, Secondary, Spender } from "../axes.ts";
import { indoPacificForce } from "../m03-theatres/equations.ts";
import { overallCredibility } from "../m15-credibility/credibility.ts";
import { credibility } from "../state/credibility.ts";
import { capability } from "../state/perception.ts";

export const americanCapability = aux({
  unit: "bnUSD",
  symbol: "K_US,IP",
  spec: "1.1",
  needs: { american: at(capability, Actor, "US"), indoPacificForce },
  value: (n) => n.american * n.indoPacificForce,
  doc: "United States capability in the Indo-Pacific as budgets see it, at the start of the quarter",
});

export const securityOfAllies = aux({
  unit: "bnUSD",
  over: Ally,
  spec: "1.1",
  needs: { credibility, americanCapability },
  value: (n) => n.credibility * n.americanCapability,
  doc: "Security that the United States supplies to an ally: capability in theatre times credibility",
});

export const securityOfOthers = aux({
  unit: "bnUSD",
  over: Secondary,
  spec: "1.1",
  needs: { overallCredibility, americanCapability },
  value: (n) => n.overallCredibility * n.americanCapability,
  doc: "Security that the United States supplies to a secondary state, at its overall credibility",
});

export const alliedSecurity = assembled({
  unit: "bnUSD",
  over: Spender,
  symbol: "S_i",
  spec: "1.1",
  parts: [securityOfAllies, securityOfOthers],
  doc: "Security that the United States supplies to a state",
});

export const alliedSecurityOf2012 = initially(alliedSecurity, {
  symbol: "S0_i",
  spec: "1.1",
  doc: "Security supplied in 2012Q1 of this run",
});
