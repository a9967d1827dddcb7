/** Parameters of capability and of its ratio (specification 7.0, 7.1). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { UnitedStates } from "../axes.ts";

export const capabilityShare = fixed(0.45, {
  unit: "1",
  spec: "7.0",
  doc: "Share of defence spending that builds capability",
  grade: "C",
  because:
    "convention: capability enters as ratios; only the start of the United States does not scale with it, and that start has a range",
});

export const capabilityDecay = coefficient(0.02, {
  unit: "1/quarter",
  spec: "7.0",
  because:
    "A mean life of twelve years: hulls and airframes last 25 or more, but training, stocks and the lead in technology fade faster; the ends give 25 and 8 years",
  doc: "Share of capability that wears out in a quarter",
});

export const startCapabilityUnitedStates = parameter({
  unit: "bnUSD",
  over: UnitedStates,
  symbol: "K_US(2012)",
  spec: "0.9",
  doc: "Capability of the United States worldwide at the start of 2012",
  range: [3600, 4200, 4800],
  grade: "B",
  sources: ["SPEC", "SIPRI24"],
});

export const startShareChina = fixed(0.017, {
  unit: "1",
  symbol: "m_CN(2012)",
  spec: "0.9",
  doc: "China's defence spending as a share of GDP in 2012",
  grade: "A",
  sources: ["SIPRI24"],
});

export const statedWear = fixed(0.02, {
  unit: "1/quarter",
  spec: "0.9",
  doc: "Wear of capability at which the start of the United States is stated",
  grade: "C",
  because:
    "the starts of the others follow from wear; without this, a draw of wear would move the balance of 2012",
});

export const extendedCapability = parameter({
  unit: "1",
  spec: "7.1",
  doc: "Part of credible American capability in the theatre that an ally counts as its own",
  range: [0.4, 0.8, 1],
  grade: "C",
  because: "judged, half either way up to the whole",
});

export const secondaryCapability = coefficient(0.55, {
  unit: "1",
  spec: "7.0",
  because:
    "Korea must face the North and India its land border, so even under a treaty little more than half of such forces would count at sea; no plan that names their tasks is public",
  doc: "Part of a fully committed secondary state's capability that counts for the coalition",
});

export const looseTie = coefficient(0.1, {
  unit: "1",
  spec: "7.1",
  because:
    "Korea and Australia have no pact with Tokyo or Manila, so an ally counts a tenth of their means as its own; halving it or adding half moves a ratio of forces by under two per cent",
  doc: "Part of the capability of Korea and Australia that an ally counts as its own",
});
