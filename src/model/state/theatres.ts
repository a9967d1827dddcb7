/** Stocks of United States forces by theatre, and wars that begin after 2026Q3; set by M03, M02 and M19. */
import { stock } from "../../engine/language.ts";
import { Region } from "../axes.ts";
import { meanSlip } from "../m02-procurement/shipyard-parameters.ts";
import { airNavalInvestmentAtStart } from "../m03-theatres/parameters.ts";

export const regionShare = stock({
  unit: "1",
  over: Region,
  symbol: "a_k",
  doc: "Share of United States air and naval forces that each theatre holds at the start of the quarter",
});

export const airNavalForce = stock({
  unit: "1",
  symbol: "XA",
  initial: 1,
  doc: "United States air and naval forces at the start of the quarter, 2012 = 1",
});

export const landForce = stock({
  unit: "1",
  symbol: "XG",
  initial: 1,
  doc: "United States land forces at the start of the quarter, 2012 = 1",
});

export const airNavalInvestmentShare = stock({
  unit: "1",
  symbol: "uA",
  initial: airNavalInvestmentAtStart,
  doc: "Share of investment in forces that goes to air and naval forces",
});

export const shipSlip = stock({
  unit: "quarter",
  symbol: "slip",
  initial: meanSlip,
  doc: "How late United States warships are delivered",
});

export const europeWarBefore = stock({
  unit: "1",
  initial: 0,
  doc: "1 when a European war that began after 2026Q3 was going on at the end of the quarter before",
});

export const koreaCrisisBefore = stock({
  unit: "1",
  initial: 0,
  doc: "1 when a crisis in Korea that began after 2026Q3 was going on at the end of the quarter before",
});

export const chineseOpportunityLast = stock({
  unit: "1",
  initial: 0,
  doc: "How far Beijing's belief in a quick win stood above its usual value last quarter, in standard deviations",
});

export const middleEastWarBefore = stock({
  unit: "1",
  initial: 0,
  doc: "1 when a Middle East war that began after 2026Q3 was going on at the end of the quarter before",
});
