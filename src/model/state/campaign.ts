/** What the denial campaign remembers: from day to day inside a campaign, and from quarter to quarter outside it. */
import { clock, due, stock } from "../../engine/language.ts";
import { Campaign, Outlook } from "../axes.ts";
import { closedDaysStart, hardening2026 } from "../m04-base-resilience/parameters.ts";

export const campaignDay = clock({
  unit: "day",
  steps: 60,
  due: due("2026Q1", { every: 4, everyBefore: 8 }),
  doc: "Days of the shadow campaign that Beijing and its opponents imagine once a year (every second year before 2026)",
});

export const hardening = stock({
  unit: "1",
  symbol: "h",
  spec: "4.3",
  initial: hardening2026,
  doc: "How well aircraft on first-ring bases are sheltered: 0 in the open, 1 all safe",
});

export const closedDaysLast = stock({
  unit: "day",
  symbol: "CD30",
  spec: "10.2",
  initial: closedDaysStart,
  doc: "Closed-day equivalents of the latest campaign, as they stood a quarter ago",
});

export const closedShare = stock({
  unit: "1",
  symbol: "c",
  spec: "4.2",
  over: Outlook,
  clock: campaignDay,
  initial: 0,
  doc: "Share of first-ring bases closed at the start of the day",
});

export const aircraftShare = stock({
  unit: "1",
  symbol: "AC",
  spec: "4.3",
  over: Outlook,
  clock: campaignDay,
  initial: 1,
  doc: "Share of first-ring aircraft that have survived to the start of the day",
});

export const closedDaysSoFar = stock({
  unit: "day",
  symbol: "CD30",
  spec: "4.4",
  clock: campaignDay,
  initial: 0,
  doc: "Closed-day equivalents so far, first 30 days only",
});

export const availabilityDaysSoFar = stock({
  unit: "day",
  spec: "22 Y22",
  clock: campaignDay,
  initial: 0,
  doc: "Days of full base availability so far, first 14 days only",
});

export const availabilityOnDay14 = stock({
  unit: "1",
  spec: "23 D39",
  clock: campaignDay,
  initial: 0,
  doc: "Share of first-ring air power that can fly on the last day of the first fortnight reached so far",
});

export const taiwanMissilesLeft = stock({
  unit: "missile",
  symbol: "S_TW",
  spec: "M05",
  over: Outlook,
  clock: campaignDay,
  doc: "Taiwanese anti-ship missiles left",
});

export const standoffMissilesLeft = stock({
  unit: "missile",
  symbol: "S_SO",
  spec: "M05",
  over: Campaign,
  clock: campaignDay,
  doc: "United States stand-off anti-ship missiles left",
});

export const tacticalMissilesLeft = stock({
  unit: "missile",
  symbol: "S_TA",
  spec: "M05",
  over: Campaign,
  clock: campaignDay,
  doc: "United States shorter-range missiles for aircraft on first-ring bases left",
});

export const japaneseMissilesLeft = stock({
  unit: "missile",
  symbol: "S_CO",
  spec: "M05",
  over: Campaign,
  clock: campaignDay,
  doc: "Japanese coastal anti-ship missiles left",
});

export const philippineMissilesLeft = stock({
  unit: "missile",
  symbol: "S_PH",
  spec: "M05",
  over: Campaign,
  clock: campaignDay,
  doc: "Anti-ship missiles based in the Philippines left",
});

export const militaryLiftLeft = stock({
  unit: "kt",
  symbol: "L1",
  spec: "M05",
  over: Campaign,
  clock: campaignDay,
  doc: "Military sealift afloat, in thousand troop-equivalents per crossing",
});

export const civilianLiftLeft = stock({
  unit: "kt",
  symbol: "L2",
  spec: "M05",
  over: Campaign,
  clock: campaignDay,
  doc: "Usable civilian sealift afloat, in thousand troop-equivalents per crossing",
});

export const ashore = stock({
  unit: "kt",
  symbol: "G",
  spec: "M05",
  over: Campaign,
  clock: campaignDay,
  initial: 0,
  doc: "Landed force, in thousand troop-equivalents",
});

export const landedPeakSoFar = stock({
  unit: "kt",
  symbol: "Gmax",
  spec: "M05",
  over: Campaign,
  clock: campaignDay,
  initial: 0,
  doc: "Largest landed force so far",
});

export const shipsLostSoFar = stock({
  unit: "ship",
  spec: "M05",
  over: Campaign,
  clock: campaignDay,
  initial: 0,
  doc: "Ships of the landing fleet sunk so far",
});

export const standoffDaysSoFar = stock({
  unit: "day",
  spec: "22 Y19",
  clock: campaignDay,
  initial: 0,
  doc: "Days so far on which the United States stand-off stock lasted, Japan fighting",
});
