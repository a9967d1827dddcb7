/** Parameters of serious incidents (specification 8.3) and of the rival laws of switch S3 (specification 24). */
import { coefficient, parameter } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";

// Every law: what incidents there are at pressure zero, how many a fleet can produce, how they move beliefs.

export const baseIncidents = parameter({
  unit: "1",
  over: Theatre,
  symbol: "mu_s",
  spec: "8.3",
  doc: "Serious incidents per quarter at pressure zero, before excitation by earlier ones",
  range: { TWS: [0.3, 0.8, 1.5], SCS: [0.7, 1.5, 3], ECS: [0.2, 0.5, 1] },
  grade: "C",
  because: "public logs differ in what they count as serious",
});
export const incidentCapacity = parameter({
  unit: "1",
  spec: "8.3",
  doc: "Serious incidents per quarter in one theatre that China's fleets can keep up at most",
  range: [30, 60, 120],
  grade: "C",
  because:
    "judged: one every three days to more than one a day; each holds some ten hulls for days, and about 150 large cutters and 300 militia boats serve all theatres",
});
export const incidentSmoothing = coefficient(4, {
  unit: "quarter",
  spec: "7.3",
  doc: "Time over which incidents are smoothed before they move beliefs",
  because: "judged, half either way: beliefs answer to a year of incidents, not to one quarter's count",
});

// Default law: incidents excite further ones.

export const incidentBranching = parameter({
  unit: "1",
  symbol: "nb",
  spec: "8.3",
  doc: "Incidents that one incident excites in all",
  range: [0, 0.3, 0.6],
  grade: "C",
  because: "form of a Hawkes process on conflict events (Browning et al. 2024); the ratio is judged",
});
export const incidentMemoryTime = parameter({
  unit: "quarter",
  symbol: "tmem",
  spec: "8.3",
  doc: "Time over which an incident excites others",
  range: [1, 1.5, 3],
  grade: "C",
  because:
    "Standoffs at sea last weeks to months and are remembered for some quarters: one to three are sampled, since counts by quarter are too few to fit",
});
export const incidentDispersion = parameter({
  unit: "1",
  symbol: "rN",
  spec: "8.3",
  doc: "Size of the negative binomial distribution of incidents: the smaller, the more they cluster",
  range: [1, 2, 5],
  grade: "C",
  because: "counts of incidents vary more than a Poisson distribution allows",
});

// Rival law of two regimes: quiet and heated (switch S3). At pressure of 2012 the share of heated quarters is .07, at that
// of 2030 about .4, so that the central path of incidents stays near that of the default law.

export const quietIncidents = coefficient(0.5, {
  unit: "1",
  spec: "24 S3",
  doc: "Incidents in the quiet regime over those of the default law at pressure zero",
  because: "judged, half either way: a quiet sea still sees half of the incidents of pressure zero",
});
export const heatedIncidents = coefficient(8, {
  unit: "1",
  spec: "24 S3",
  doc: "Incidents in the heated regime over those of the default law at pressure zero",
  because: "judged, half either way: twelve a quarter in the South China Sea, one a week, in a heated year",
});
export const heatingRate = coefficient(0.04, {
  unit: "1/quarter",
  spec: "24 S3",
  doc: "Hazard that a quiet sea heats up at pressure zero",
  because: "judged, half either way: at pressure zero a quiet sea stays so for six years",
});
export const coolingRate = coefficient(0.3, {
  unit: "1/quarter",
  spec: "24 S3",
  doc: "Hazard that a heated sea cools down at pressure zero",
  because: "judged, half either way: the standoffs of 2012, 2014 and 2023-24 lasted about a year",
});
export const regimeFromPressure = coefficient(1.5, {
  unit: "1",
  spec: "24 S3",
  doc: "Effect of pressure on the odds of the heated regime, half by heating sooner and half by cooling later",
  because:
    "judged, half either way: keeps the mean of the rival law near that of the default from 2012 to 2035",
});
