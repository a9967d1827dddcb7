/** Parameters of whether China strikes bases in Japan or the Philippines at the outset (specification 10.2, X4). */
import { coefficient, fixed } from "../../engine/language.ts";

export const attackIntercept = coefficient(-0.4, {
  unit: "1",
  spec: "10.2",
  because:
    "Two chances in five that China opens with strikes on bases in Japan when access is even odds; games have played it both ways, and the ends span 35 to 45 %",
  doc: "Logit of a first strike on bases in Japan at even odds of access and an average closure",
});

export const attackFromAccess = coefficient(2, {
  unit: "1",
  spec: "10.2",
  because:
    "Sure access instead of even odds takes the chance of a first strike from .40 to .65: a base that will be used is worth hitting, and one that will not be is worth sparing",
  doc: "Weight of expected American access in the decision to strike its bases",
});

export const accessReference = fixed(0.5, {
  unit: "1",
  spec: "10.2",
  doc: "Chance of access at which its term is nil",
  grade: "C",
  because: "even odds, by definition of the term",
});

export const attackFromClosure = coefficient(1, {
  unit: "1",
  spec: "10.2",
  because:
    "A strike that closed bases for all thirty days instead of twelve would tempt by .6 on the logit, fifteen points; less than access, because closing a base not in use gains nothing",
  doc: "Weight of how much a strike would close, as a share of the first 30 days",
});

export const closureReference = coefficient(0.4, {
  unit: "1",
  spec: "10.2",
  sources: ["stimson-fighter-runway-closure-japan-JP-2024"],
  because:
    "Stimson's 11.7 closed days in thirty are .39, so the term is nil in the reference campaign; half either way moves the chance of a strike by five points",
  doc: "Share of the first 30 days closed at which its term is nil",
});

export const closureDays = fixed(30, {
  unit: "day",
  spec: "10.2",
  doc: "Days over which closures are counted",
  grade: "A",
  sources: ["SPEC"],
});

export const attackLeast = fixed(0.1, {
  unit: "1",
  spec: "10.2",
  doc: "Lowest chance of a first strike on bases in Japan",
  grade: "C",
  because: "bound of 10.2: no base in reach is ever quite safe",
});

export const attackMost = fixed(0.9, {
  unit: "1",
  spec: "10.2",
  doc: "Highest chance of a first strike on bases in Japan",
  grade: "C",
  because: "bound of 10.2: no adversary is ever sure to strike first",
});

export const attackOnPhilippinesIntercept = coefficient(-1.6, {
  unit: "1",
  spec: "X4",
  because:
    "One chance in six at today's presence: sites with few forces repay a strike less than bases in Japan, whose chance is two in five; the ends give 8 and 31 %",
  doc: "Logit of a first strike on Philippine bases at the reference of its terms",
});

export const philippineAccessReference = fixed(0.55, {
  unit: "1",
  spec: "X4",
  doc: "Chance of Philippine access at which its term is nil",
  grade: "C",
  because: "central chance of access in 2026",
});

export const attackFromPresence = coefficient(0.5, {
  unit: "1",
  spec: "X4",
  because:
    "Four times the rotational force, the lever's top, takes the chance from .17 to .25: more to hit draws fire, though Luzon's airfields stay few and small beside Okinawa's",
  doc: "Weight of American presence on Philippine soil in the decision to strike it",
});

export const attackFromStrike = coefficient(0.5, {
  unit: "1",
  spec: "X4",
  sources: ["ZONA2508"],
  because:
    "Each unit of missiles on Luzon that reach the mainland counts like fourfold presence; the Typhon of 2024 drew demands to withdraw it, which says how it is seen and not what would be struck",
  doc: "Weight of mainland-range strike on Philippine soil in the decision to strike it",
});

export const hostedStrikeReference = fixed(1.2, {
  unit: "1",
  spec: "X4",
  doc: "Hosted mainland-range strike above which some stands on Philippine soil",
  grade: "C",
  because: "default of lever L18",
});

export const attackOnPhilippinesLeast = fixed(0.05, {
  unit: "1",
  spec: "X4",
  doc: "Lowest chance of a first strike on Philippine bases",
  grade: "C",
  because: "bound of X4: half of Japan's, as bases there can matter less",
});
