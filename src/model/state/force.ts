/** What the use of force leaves behind from quarter to quarter (specification 0.5, 9.5, metrics Y06 and Y08). */
import { stock } from "../../engine/language.ts";

export const forceShock = stock({
  unit: "1",
  initial: 0,
  spec: "M09 after ISL or QUA",
  doc: "1 in the quarter after Beijing seized an island or imposed a quarantine, else 0: what the belief equations of M07 read",
});

export const settlementTime = stock({
  unit: "quarter",
  initial: 0,
  spec: "M09 after ISL or QUA",
  doc: "Time left until the last seizure or quarantine is settled",
});

export const firstForce = stock({
  unit: "1",
  initial: 1,
  spec: "22 Y06",
  doc: "Chance that no force at level 4 or above has been used so far, along the quiet path",
});

export const firstClash = stock({
  unit: "1",
  initial: 1,
  spec: "22 Y08",
  doc: "Chance that there has been no clash at level 3 or above so far, along the quiet path",
});

export const historyWeight = stock({
  unit: "1",
  initial: 1,
  spec: "0.5 history gate",
  doc: "Likelihood of the years without force before 2026Q3: the product of one minus the probabilities withheld by the gate",
});
