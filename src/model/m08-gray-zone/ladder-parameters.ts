/** Parameters of misperception and the crisis ladder (specification 8.4, 8.5). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { CrisisLevel, Threshold } from "../axes.ts";

// Misperception and crisis starts (8.4)

export const channelsWithUs = coefficient(0.5, {
  unit: "1",
  symbol: "Chan_US",
  spec: "0.9",
  sources: ["SPEC"],
  because:
    "Lines and rules exist, but Beijing has left calls unanswered (Ruhl 2024), so half of what working channels would give is taken; .25 would mean they hardly work, .75 that they mostly do",
  doc: "Working channels between Washington and Beijing with the hotlines of today",
});
export const channelsFromHotlines = coefficient(0.5, {
  unit: "1",
  spec: "0.9",
  because:
    "Complete hotlines lift channels from .50 to .85 and cut misperception by seven tenths; even then a call may go unanswered, so the last part is left out of reach",
  doc: "Effect of hotlines and incident rules on channels between Washington and Beijing",
});
export const hotlinesToday = fixed(0.3, {
  unit: "1",
  spec: "0.9",
  doc: "Hotlines and incident rules of today, from which their effect is counted",
  grade: "C",
  because: "default of lever L25",
});
export const misperceptionFloor = coefficient(0.5, {
  unit: "1",
  spec: "8.4",
  because:
    "With no channels and steady pressure half of the other side's moves are misread; with today's channels this is .25, which makes a crisis 13 % likelier per incident",
  doc: "Misperception without channels when pressure is steady",
});
export const misperceptionFromUnrest = coefficient(0.5, {
  unit: "1",
  spec: "8.4",
  because:
    "Pressure that swung by one unit, nearly its whole rise since 2012, would double misperception without channels; on the central path the term adds one to six per cent, so its size matters in shocks only",
  doc: "Misperception without channels per unit of standard deviation of pressure over two years",
});
export const numberOfTheatres = fixed(3, {
  unit: "1",
  spec: "8.4",
  doc: "Number of theatres",
  grade: "C",
  because: "count",
});
export const crisisPerIncident = parameter({
  unit: "1",
  symbol: "pc",
  spec: "8.4",
  doc: "Hazard that a serious incident becomes a crisis, with no misperception",
  range: [0.003, 0.01, 0.025],
  grade: "C",
  because: ".02 gives .7 crises a year by 2025, against about five in 2012-25",
});
export const crisisFromMisperception = coefficient(0.5, {
  unit: "1",
  spec: "8.4",
  because:
    "Full misperception raises the hazard of a crisis by two thirds, today's by a seventh; case studies credit misreading with some crises but not with a share of them",
  doc: "Effect of misperception on the hazard that an incident becomes a crisis",
});

// Ladder (8.5)

export const baseEscalation = parameter({
  unit: "1",
  over: CrisisLevel,
  symbol: "U_l",
  spec: "8.5",
  doc: "Probability per month of going one level up, before the causes below",
  range: { crisis: [0.04, 0.08, 0.12], clash: [0.05, 0.1, 0.15], limitedWar: [0.075, 0.15, 0.225] },
  grade: "C",
  because: "too few cases to estimate; +-50 %",
});
export const baseSettlement = parameter({
  unit: "1",
  over: CrisisLevel,
  symbol: "X_l",
  spec: "8.5",
  doc: "Probability per month of a settlement",
  range: { crisis: [0.225, 0.45, 0.675], clash: [0.2, 0.4, 0.6], limitedWar: [0.125, 0.25, 0.375] },
  grade: "C",
  because: "too few cases to estimate; +-50 %",
});
export const misperceptionOnLadder = parameter({
  unit: "1",
  symbol: "bMis",
  spec: "8.5",
  doc: "Effect of misperception on escalation",
  range: [0.2, 0.6, 1],
  grade: "C",
  because: "crises escalate by misreading to a degree nobody has measured",
});
export const guardrailsOnLadder = parameter({
  unit: "1",
  symbol: "bGd",
  spec: "8.5",
  doc: "How much believed guardrails lower inadvertent escalation",
  range: [0.3, 0.8, 1.5],
  grade: "C",
  because:
    "crisis lines matter once a crisis runs, but hotline calls have been left unanswered (Ruhl 2024): from a little to nearly twice the centre",
});
export const inadvertentShare = parameter({
  unit: "1",
  symbol: "iota",
  spec: "8.5",
  doc: "Share of escalation that is inadvertent, and so open to guardrails",
  range: [0.3, 0.5, 0.7],
  grade: "C",
  because: "disputed in the study of crises",
});
export const flexibilityOnLadder = parameter({
  unit: "1",
  symbol: "bFx",
  spec: "8.5",
  doc: "How much the allies' diplomatic flexibility lowers escalation",
  range: [0, 0.5, 1],
  grade: "C",
  because: "the papers' argument, with no measurement",
});
export const flexibilityReference = fixed(0.5, {
  unit: "1",
  spec: "8.5",
  doc: "Flexibility at which escalation is neither raised nor lowered",
  grade: "C",
  because: "middle of the scale from 0 to 1",
});
export const japanFlexibilityWeight = fixed(0.6, {
  unit: "1",
  spec: "8.5",
  doc: "Weight of Japan in the allies' flexibility; the Philippines have the rest",
  grade: "C",
  because: "three fifths for Japan, the larger party to a crisis near Taiwan",
});
export const resolveOnLadder = parameter({
  unit: "1",
  symbol: "bRs",
  spec: "8.5",
  doc: "Effect of resolve on escalation: calms where opportunity rules, inflames where insecurity does",
  range: [0, 0.5, 1],
  grade: "C",
  because:
    "judged: offensive realists expect strength to calm a crisis, spiral theorists the reverse; zero is inside",
});

// What may happen on the way to a threshold: everything below it.

export const passesClash = fixed(
  { clash: 0, limitedWar: 1, majorWar: 1 },
  {
    unit: "1",
    over: Threshold,
    spec: "8.5",
    doc: "1 where a clash with deaths (level 3) lies below the threshold, 0 where it is the threshold",
    grade: "C",
    because: "definition",
  },
);
export const passesLimitedWar = fixed(
  { clash: 0, limitedWar: 0, majorWar: 1 },
  {
    unit: "1",
    over: Threshold,
    spec: "8.5",
    doc: "1 where limited war (level 4) lies below the threshold, 0 where it is the threshold or above it",
    grade: "C",
    because: "definition",
  },
);
export const monthsPerQuarter = fixed(3, {
  unit: "1",
  spec: "8.5",
  doc: "Months of the crisis ladder in a quarter, over which the chance of a landing in a crisis is spread",
  grade: "C",
  because: "count",
});
