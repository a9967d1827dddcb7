/** Stocks of domestic politics; set by M11. */
import { stock } from "../../engine/language.ts";
import { Led, Public } from "../axes.ts";
import { baselineSupport, frictionIn2012, normIn2012 } from "../m11-domestic-politics/parameters.ts";

export const support = stock({
  unit: "1",
  over: Public,
  symbol: "sup_i",
  initial: baselineSupport,
  doc: "Public support for using force or helping the alliance in a Taiwan conflict, 0 to 1, at the start of the quarter",
});

export const pacifismNorm = stock({
  unit: "1",
  symbol: "Norm_JP",
  initial: normIn2012,
  doc: "Strength of Japan's pacifism norm, 0 to 1, at the start of the quarter",
});

export const okinawaFriction = stock({
  unit: "1",
  symbol: "FrOk",
  initial: frictionIn2012,
  doc: "Friction over bases on Okinawa, 0 to 1, at the start of the quarter",
});

export const leaderBefore = stock({
  unit: "1",
  over: Led,
  initial: 0,
  doc: "Type of the leader at the start of the quarter: -1 seeks accommodation with Beijing, 1 resists it",
});

export const chinaStressBefore = stock({
  unit: "1",
  initial: 0,
  doc: "Domestic stress in China at the start of the quarter, 0 being normal",
});
