/** Parameters of the cases of participation: access without consent, and Beijing's errors about who takes part (specification 9.7, 10.7). */
import { coefficient } from "../../engine/language.ts";

export const restrictedAccess = coefficient(0.15, {
  unit: "1",
  symbol: "acc",
  spec: "9.7",
  because:
    "Without consent transit, repair and evacuation go on but not combat flights: 15 % is near case R3, where denial falls from .69 to .32, and bases elsewhere may replace a little more or less",
  doc: "Share of first-ring bases that United States forces can fight from without Japanese consent",
});

export const beliefSpread = coefficient(0.1, {
  unit: "1",
  spec: "10.7",
  because:
    "Ten points of error on each state's choice are about the spread between polls worded differently; half is a well-served leadership, half more one told what it likes to hear",
  doc: "Spread of Beijing's errors about whether each state takes part",
});
