/**
 * M10, rival S6 "reliability": allies keep their word as often as allies have, whatever the legal gate and politics of the day.
 *
 * One base rate is drawn for each state and run; published rates differ by which alliances and years they count.
 */
import { at, aux, draw } from "../../engine/language.ts";
import { Public } from "../axes.ts";
import { japanAccessByGate, philippineAccessByGate } from "./gate.ts";
import { honouredAfter1945, honouredInAllYears, honouredPacts, numberOfRates } from "./rival-parameters.ts";

export const reliabilityRank = draw({
  unit: "1",
  over: Public,
  each: "run",
  spec: "24 S6",
  doc: "Where the state stands among base rates of reliability, 0 to 1; in the middle without noise",
  needs: {},
  value: (_, { uniform }) => uniform(0, 1),
});

export const reliability = aux({
  unit: "1",
  over: Public,
  spec: "24 S6",
  doc: "Chance that the state honours its alliance: one of three base rates, each as likely",
  needs: { reliabilityRank, numberOfRates, honouredAfter1945, honouredPacts, honouredInAllYears },
  value: (n) => {
    const rank = n.reliabilityRank * n.numberOfRates;
    return rank < 1 ? n.honouredAfter1945 : rank < 2 ? n.honouredPacts : n.honouredInAllYears;
  },
});

export const usEntryByReliability = aux({
  unit: "1",
  symbol: "pUS",
  spec: "24 S6",
  doc: "Chance that the United States fights over Taiwan, by base rate",
  needs: { reliability: at(reliability, Public, "US") },
  value: (n) => n.reliability,
});

export const japanForceByReliability = aux({
  unit: "1",
  symbol: "P(force | no attack)",
  spec: "24 S6",
  doc: "Chance that Japan fights without having been attacked, by base rate",
  needs: { reliability: at(reliability, Public, "JP") },
  value: (n) => n.reliability,
});

export const japanAccessByReliability = aux({
  unit: "1",
  symbol: "P(access | no attack)",
  spec: "24 S6",
  doc: "Chance that Japan grants access: as the gate has it, but whoever fights also opens its bases",
  needs: { japanAccessByGate, japanForceByReliability },
  value: (n, { max }) => max(n.japanAccessByGate, n.japanForceByReliability),
});

export const philippineForceByReliability = aux({
  unit: "1",
  symbol: "P(force | no attack on PH)",
  spec: "24 S6",
  doc: "Chance that the Philippines fights without having been attacked, by base rate",
  needs: { reliability: at(reliability, Public, "PH") },
  value: (n) => n.reliability,
});

export const philippineAccessByReliability = aux({
  unit: "1",
  symbol: "P(access)",
  spec: "24 S6",
  doc: "Chance that the Philippines opens its bases: as the gate has it, but whoever fights also opens them",
  needs: { philippineAccessByGate, philippineForceByReliability },
  value: (n, { max }) => max(n.philippineAccessByGate, n.philippineForceByReliability),
});
