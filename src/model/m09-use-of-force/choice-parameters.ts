/** Parameters of the choice to use force and of its rival rules (specification 9.5, 9.6, switch S4 of 24). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { ForceOption } from "../axes.ts";

// The three uses of force by name.

export const isInvasion = fixed(
  { invasion: 1, quarantine: 0, island: 0 },
  {
    unit: "1",
    over: ForceOption,
    spec: "9.5",
    doc: "1 for a landing on Taiwan, 0 for other uses of force",
    grade: "C",
    because: "definition",
  },
);

export const isQuarantine = fixed(
  { invasion: 0, quarantine: 1, island: 0 },
  {
    unit: "1",
    over: ForceOption,
    spec: "9.5",
    doc: "1 for a quarantine or blockade, 0 for other uses of force",
    grade: "C",
    because: "definition",
  },
);

export const isIsland = fixed(
  { invasion: 0, quarantine: 0, island: 1 },
  {
    unit: "1",
    over: ForceOption,
    spec: "9.5",
    doc: "1 for the seizure of an outlying island or feature, 0 for other uses of force",
    grade: "C",
    because: "definition",
  },
);

// (9.5)-(9.6) The choice and how often it is faced.

export const choiceNoise = parameter({
  unit: "util",
  symbol: "eps",
  spec: "9.5",
  doc: "Noise of the choice: at a difference of this size the better option is e times as likely",
  range: [10, 18, 30],
  grade: "C",
  because: "quantal response after McKelvey and Palfrey 1998, Signorino 1999",
});

export const peaceGate = parameter({
  unit: "1",
  symbol: "g0",
  spec: "9.6",
  doc: "Chance per quarter that the leadership seriously weighs force in peace",
  range: [0.005, 0.02, 0.06],
  grade: "C",
  because: "calibrated to no use of force in 2012-25 and to expert surveys",
});

export const crisisGate = parameter({
  unit: "1",
  symbol: "gC",
  spec: "9.6",
  doc: "Chance per quarter that the leadership seriously weighs force in a Strait crisis",
  range: [0.1, 0.3, 0.5],
  grade: "C",
  because:
    "judged: force is on the table in a Strait crisis far more often than in peace, and often not even then",
});

export const gateFromWindow = parameter({
  unit: "1",
  symbol: "gW",
  spec: "9.6",
  doc: "How much a closing window brings force to the table",
  range: [0, 0.5, 1],
  grade: "C",
  because: "judged: from no effect to a gate nearly three times as wide when the window shuts fully",
});

export const gateFromSeparation = parameter({
  unit: "1",
  symbol: "gD",
  spec: "9.6",
  doc: "How much Taiwan's drift brings force to the table",
  range: [0, 0.5, 1],
  grade: "C",
  because: "judged: from no effect to a gate nearly three times as wide at full separation",
});

// Rival rules of choice (switch S4).

export const actionThreshold = coefficient(30, {
  unit: "util",
  symbol: "theta",
  spec: "24 S4",
  doc: "Margin over the status quo beyond which the middle leadership uses force",
  because:
    "judged, half either way: force must promise nearly a third of control of Taiwan more than waiting",
});
export const actionThresholdSpread = coefficient(15, {
  unit: "util",
  symbol: "theta",
  spec: "24 S4",
  doc: "Standard deviation of that margin between leaderships nobody can tell apart",
  because: "judged, half either way: one leadership in forty would act on no margin at all",
});
export const gainExponent = parameter({
  unit: "1",
  spec: "24 S4",
  doc: "Power by which felt gains and losses grow with their size",
  range: [0.76, 0.88, 1],
  grade: "C",
  because: "median of Tversky and Kahneman 1992; 1 is no bend, and as far on the other side",
});
export const lossAversion = parameter({
  unit: "1",
  spec: "24 S4",
  doc: "Weight of a loss against a gain of the same size",
  range: [1.25, 2.25, 3.25],
  grade: "C",
  because:
    "median of Tversky and Kahneman 1992, found for money and single persons; hardly above 1 to over 3",
});
export const oneUtil = fixed(1, {
  unit: "util",
  spec: "24 S4",
  doc: "The unit in which gains and losses are raised to a power",
  grade: "C",
  because: "definition of the scale on which the specification gives its exponent",
});
