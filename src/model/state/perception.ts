/** What powers have and believe, carried from quarter to quarter (specification M07). */
import { stock } from "../../engine/language.ts";
import { Perceiver, Power } from "../axes.ts";

export const capability = stock({
  unit: "bnUSD",
  over: Power,
  symbol: "K_i",
  spec: "7.0",
  doc: "Military capability as accumulated and depreciated investment, at the start of the quarter",
});
export const chineseShare = stock({
  unit: "1",
  symbol: "m_CN",
  spec: "7.6",
  doc: "China's defence spending as a share of its GDP, at the start of the quarter",
});
export const aggressionBelief = stock({
  unit: "1",
  over: Perceiver,
  symbol: "Psi_i",
  spec: "7.3",
  doc: "Belief that China is aggressive, as a logit, at the start of the quarter",
});
export const hostilityBelief = stock({
  unit: "1",
  symbol: "E",
  spec: "7.4",
  doc: "Belief in Beijing that the coalition is hostile, as a logit, at the start of the quarter",
});
export const threatFelt = stock({
  unit: "pp",
  over: Perceiver,
  symbol: "T_i",
  spec: "7.2",
  doc: "Perceived annual probability of a serious armed dispute with China as it stood last quarter",
});
