/** Capability, and its ratio as each perceiver sees it (specification 7.0, 7.1). */
import { assembled, at, aux, next, sum } from "../../engine/language.ts";
import { Actor, Ally, Neighbour, Pair, Perceiver, Secondary, UnitedStates } from "../axes.ts";
import { spending } from "../m01-burden-sharing/equations.ts";
import { indoPacificForce } from "../m03-theatres/equations.ts";
import { treatyRank } from "../m13-coalition/commitment-parameters.ts";
import { commitmentLevel } from "../m13-coalition/commitment.ts";
import { interoperability } from "../m14-agreements/equations.ts";
import { overallCredibility } from "../m15-credibility/credibility.ts";
import { feltPresence, overallFeltPresence } from "../m15-credibility/presence.ts";
import { credibility } from "../state/credibility.ts";
import { capability } from "../state/perception.ts";
import {
  capabilityDecay,
  capabilityShare,
  extendedCapability,
  looseTie,
  secondaryCapability,
} from "./capability-parameters.ts";
import { investmentFactor, startCapability } from "./perception-inputs.ts";

// 7.0 Capability.

export const capabilityNext = next(capability, {
  spec: "7.0",
  symbol: "K_i",
  needs: { capability, spending, investmentFactor, capabilityShare, capabilityDecay },
  value: (n, { perQuarter, step }) =>
    n.capability +
    (n.capabilityShare * n.investmentFactor * perQuarter(n.spending) - n.capabilityDecay * n.capability) *
      step,
  start: { needs: { startCapability }, value: (n) => n.startCapability },
});

export const usCapabilityInTheatre = aux({
  spec: "7.0",
  symbol: "K_US,IP",
  unit: "bnUSD",
  doc: "American capability that is in the Indo-Pacific",
  needs: { capability: at(capability, Actor, "US"), indoPacificForce },
  value: (n) => n.capability * n.indoPacificForce,
});

export const usTerm = aux({
  spec: "7.0",
  symbol: ".8*Cred*sqrt(.5+.5*Fwd)*K_US,IP",
  unit: "bnUSD",
  doc: "American capability in the Indo-Pacific as far as it is credible and present",
  needs: { extendedCapability, overallCredibility, overallFeltPresence, usCapabilityInTheatre },
  value: (n, { sqrt }) =>
    n.extendedCapability * n.overallCredibility * sqrt(n.overallFeltPresence) * n.usCapabilityInTheatre,
});

export const secondaryTerm = sum({
  spec: "7.0",
  symbol: "sum .55*(lv_j/3)*K_j",
  unit: "bnUSD",
  across: Secondary,
  doc: "Capability of secondary states as far as they are committed to the coalition",
  needs: { capability, commitmentLevel, secondaryCapability, treatyRank },
  value: (n) => n.secondaryCapability * (n.commitmentLevel / n.treatyRank) * n.capability,
});

export const coalitionCapability = aux({
  spec: "7.0",
  symbol: "K_coal",
  unit: "bnUSD",
  doc: "Capability of the coalition in the western Pacific",
  needs: {
    japan: at(capability, Actor, "JP"),
    philippines: at(capability, Actor, "PH"),
    usTerm,
    secondaryTerm,
  },
  value: (n) => n.japan + n.philippines + n.usTerm + n.secondaryTerm,
});

// 7.1 Ratio of capabilities as each perceiver sees it.

export const looseTerm = aux({
  spec: "7.1",
  symbol: ".1*(K_KR+K_AU)",
  unit: "bnUSD",
  doc: "Capability of Korea and Australia that any ally counts as its own",
  needs: { korea: at(capability, Actor, "KR"), australia: at(capability, Actor, "AU"), looseTie },
  value: (n) => n.looseTie * (n.korea + n.australia),
});

export const capabilityRatioOfAllies = aux({
  spec: "7.1",
  symbol: "rho_i",
  unit: "1",
  over: Ally,
  doc: "China's capability over what the ally can count on: its own, the American in reach, that of the other ally",
  needs: {
    china: at(capability, Actor, "CN"),
    own: capability,
    japan: at(capability, Actor, "JP"),
    philippines: at(capability, Actor, "PH"),
    alliedTie: at(interoperability, Pair, "JPPH"),
    extendedCapability,
    credibility,
    feltPresence,
    usCapabilityInTheatre,
    looseTerm,
  },
  value: (n, { sqrt }) => {
    const american = n.extendedCapability * n.credibility * sqrt(n.feltPresence) * n.usCapabilityInTheatre;
    const otherAlly = n.japan + n.philippines - n.own;
    return n.china / (n.own + american + n.alliedTie * otherAlly + n.looseTerm);
  },
});

export const capabilityRatioOfUnitedStates = aux({
  spec: "7.1",
  symbol: "rho_US",
  unit: "1",
  over: UnitedStates,
  doc: "China's capability over what the United States can count on in the theatre: its own forces there and its allies'",
  needs: {
    china: at(capability, Actor, "CN"),
    usCapabilityInTheatre,
    japan: at(capability, Actor, "JP"),
    philippines: at(capability, Actor, "PH"),
    japaneseTie: at(interoperability, Pair, "USJP"),
    philippineTie: at(interoperability, Pair, "USPH"),
    looseTerm,
  },
  value: (n) =>
    n.china /
    (n.usCapabilityInTheatre + n.japaneseTie * n.japan + n.philippineTie * n.philippines + n.looseTerm),
});

export const capabilityRatioOfNeighbours = aux({
  spec: "7.2",
  symbol: "K_CN/K_coal",
  unit: "1",
  over: Neighbour,
  doc: "China's capability over that of the coalition, as secondary and light states see it",
  needs: { china: at(capability, Actor, "CN"), coalitionCapability },
  value: (n) => n.china / n.coalitionCapability,
});

export const capabilityRatio = assembled({
  spec: "7.1",
  symbol: "rho_i",
  unit: "1",
  over: Perceiver,
  doc: "China's capability over what the perceiver can count on",
  parts: [capabilityRatioOfAllies, capabilityRatioOfUnitedStates, capabilityRatioOfNeighbours],
});
