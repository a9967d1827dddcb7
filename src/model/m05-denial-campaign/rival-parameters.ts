/** Parameters of the rival campaigns (specification 24, S5); fitted to the daily loop, not to evidence. */
import { fixed, parameter } from "../../engine/language.ts";

export const campaignLength = fixed(60, {
  unit: "day",
  spec: "M05",
  doc: "Length of the campaign",
  grade: "C",
  because: "the sixty days of the specification's loop",
});

export const decisiveDays = parameter({
  unit: "day",
  spec: "24 S5",
  doc: "Days in which fire decides whether a landing succeeds",
  range: [16, 24, 36],
  grade: "C",
  because:
    "fitted to the reference vector of M05 together with the next two; two thirds to half as much again still keeps the cases in order",
});

export const lanchesterPace = parameter({
  unit: "1/day",
  symbol: "k",
  spec: "24 S5",
  doc: "Pace at which lift and fire power wear each other down, the root of both rates of loss",
  range: [0.02, 0.03, 0.045],
  grade: "C",
  because:
    "fitted to the reference vector of M05 (root mean square error .05 in P_FA), with a range as wide as that of the time fire needs",
});

export const exchangeRatio = parameter({
  unit: "kt/ship",
  symbol: "R",
  spec: "24 S5",
  doc: "Lift worn down per ship's worth of fire power in an even fight",
  range: [0.38, 0.5655, 0.85],
  grade: "C",
  because:
    "chosen so that case R0 comes out as in the loop; the range lets its P_FA run from unlikely to likely",
});

export const liftReference = fixed(30, {
  unit: "kt",
  spec: "24 S5",
  doc: "Lift at which its logarithm is 0 in the reduced form",
  grade: "C",
  because: "scale of the fit: central lift, civilian ships counting half",
});

export const stocksReference = fixed(100, {
  unit: "ship",
  spec: "24 S5",
  doc: "Stocks at which their logarithm is 0 in the reduced form",
  grade: "C",
  because: "scale of the fit: about the central stocks of all who take part",
});

const fitted =
  "least squares on the logit over 419 campaigns of the daily loop (R squared .91); rivals.test.ts fits it again";

export const reducedIntercept = fixed(0.26, {
  unit: "1",
  symbol: "c0",
  spec: "24 S5",
  doc: "Logit of a fait accompli at reference lift and stocks, with no partner",
  grade: "C",
  because: fitted,
});

export const reducedLift = fixed(4.664, {
  unit: "1",
  symbol: "c1",
  spec: "24 S5",
  doc: "Logit per logarithm of lift",
  grade: "C",
  because: fitted,
});

export const reducedStocks = fixed(1.698, {
  unit: "1",
  symbol: "c2",
  spec: "24 S5",
  doc: "Logit taken off per logarithm of stocks",
  grade: "C",
  because: fitted,
});

export const reducedPart = fixed(0.778, {
  unit: "1",
  symbol: "c3",
  spec: "24 S5",
  doc: "Logit taken off as both large partners fight instead of none",
  grade: "C",
  because: fitted,
});

export const reducedDelay = fixed(0.0884, {
  unit: "1/day",
  symbol: "c4",
  spec: "24 S5",
  doc: "Logit per day of delay",
  grade: "C",
  because: fitted,
});
