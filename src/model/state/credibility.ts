/** How far allies can count on Washington, and what it costs them, carried from quarter to quarter (specification M15). */
import { stock } from "../../engine/language.ts";
import { Ally } from "../axes.ts";

export const credibility = stock({
  unit: "1",
  over: Ally,
  symbol: "Cred_i",
  spec: "15.1",
  doc: "Credibility of the American promise in the ally's eyes, 0 to 1, at the start of the quarter",
});
export const tiedShare = stock({
  unit: "1",
  over: Ally,
  symbol: "Share_US_i",
  spec: "X1",
  doc: "Share of the ally's defence that is tied to the United States, at the start of the quarter",
});
export const channels = stock({
  unit: "1",
  over: Ally,
  symbol: "Chan_i",
  spec: "X2",
  doc: "Working channels between the ally and Beijing, 0 to 1, at the start of the quarter",
});
export const flexibilityLast = stock({
  unit: "1",
  over: Ally,
  symbol: "Flex_i",
  spec: "15.3",
  doc: "Diplomatic flexibility of the ally as it stood last quarter",
});
