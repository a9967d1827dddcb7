/** Ranges of support, norm, friction, trade politics and leaders (specification M11). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Ally, Led, Public } from "../axes.ts";

export const baselineSupport = parameter({
  unit: "1",
  over: Public,
  spec: "11.1",
  symbol: "sb_i",
  range: { US: [0.3, 0.4, 0.5], JP: [0.25, 0.35, 0.45], PH: [0.6, 0.7, 0.8] },
  grade: "B",
  sources: ["SPEC", "LTN251120"],
  because: "Japan is judged between 11 % for combat and 67 % for any help; the others are poll shares",
  doc: "Support when threat, fatigue, entrapment and coercion are as in 2012",
});

export const supportThreatWeight = parameter({
  unit: "1",
  spec: "11.1",
  symbol: "cT",
  range: [0.05, 0.12, 0.25],
  grade: "C",
  because: "judged: ten more points of threat move support by five to twenty-five points",
  doc: "Support added by ten points of perceived threat",
});

export const supportThreatScale = fixed(10, {
  unit: "pp",
  spec: "11.1",
  grade: "C",
  because: "Scale of cT: its range is given for ten points",
  doc: "Rise of perceived threat for which the weight of threat on support is given",
});

export const supportFatigueWeight = parameter({
  unit: "1",
  spec: "11.1",
  symbol: "cF",
  range: [0, 0.1, 0.3],
  grade: "C",
  because: "judged: from no effect of rising budgets to thirty points of support at full fatigue",
  doc: "Support lost at full fatigue with defence budgets",
});

export const supportEntrapmentWeight = parameter({
  unit: "1",
  spec: "11.1",
  symbol: "cE",
  range: [0, 0.1, 0.3],
  grade: "C",
  because: "judged: from no effect to fifteen points of support when entrapment is certain",
  doc: "Support lost when entrapment goes from even odds to certain, times two",
});

export const evenOdds = fixed(0.5, {
  unit: "1",
  spec: "0.9",
  grade: "C",
  because: "Definition of entrapment salience: the probability of entrapment less one half",
  doc: "Probability of entrapment at which it is not felt either way",
});

export const supportCoercionWeight = parameter({
  unit: "1",
  spec: "11.1",
  symbol: "cC",
  range: [-0.05, 0, 0.1],
  grade: "C",
  because: "judged: coercion has cost little support, or raised it",
  doc: "Support lost while the country is coerced",
});

export const supportLeaderWeight = coefficient(0.03, {
  unit: "1",
  spec: "11.1",
  because:
    "A leader moves support by three points, about the noise of one poll, and by six from one pole to the other; party followers move more, the public at large less",
  doc: "Support added by a leader who resists Beijing",
});

export const supportTransparencyWeight = parameter({
  unit: "1",
  over: Ally,
  symbol: "X8",
  spec: "23 X8",
  doc: "Support added where an ally answers gray-zone acts by law and by showing them: in the Philippines only",
  range: { JP: [0, 0, 0], PH: [0, 0.05, 0.1] },
  grade: "C",
  because: "judged: from nothing to ten points of support at full strength; no poll isolates it",
});
export const supportLag = parameter({
  unit: "quarter",
  spec: "11.1",
  symbol: "tSup",
  range: [4, 8, 16],
  grade: "C",
  because: "judged: opinion follows events over one to four years",
  doc: "Time in which support adjusts",
});

export const supportSpread = coefficient(0.01, {
  unit: "1",
  spec: "11.1",
  sources: ["CCGA22", "LTN251120"],
  because:
    "One point a quarter settles at a spread of two, less than the swings of the Chicago Council series, whose wording and dates changed between rounds",
  doc: "Standard deviation of the quarterly noise in support",
});

export const normIn2012 = fixed(0.75, {
  unit: "1",
  spec: "0.9",
  grade: "C",
  because: "Start value of the specification; the scale is arbitrary",
  doc: "Strength of Japan's pacifism norm in 2012",
});

export const normHalfLife = parameter({
  unit: "quarter",
  spec: "11.2",
  symbol: "hN",
  range: [40, 80, 200],
  grade: "C",
  because: "The share of Japanese who want rear support only hardly moved, 57 % in 2010 and 56 % in 2023",
  doc: "Time in which Japan's pacifism norm halves",
});

export const halfLifeBase = fixed(0.5, {
  unit: "1",
  spec: "11.2",
  grade: "A",
  sources: ["SPEC"],
  doc: "What is left after a half-life, by definition",
});

export const frictionIn2012 = fixed(0.5, {
  unit: "1",
  spec: "0.9",
  grade: "C",
  because: "Start value of the specification; the scale is arbitrary",
  doc: "Friction over bases on Okinawa in 2012",
});

export const frictionBase = coefficient(0.3, {
  unit: "1",
  spec: "11.3",
  sources: ["PTV150408", "ASAHI190225"],
  because:
    "Land, noise and memory leave three tenths even with no forces forward: opposition of 72 to 76 % over years hardly followed the number of troops",
  doc: "Friction over bases on Okinawa without forward presence",
});

export const frictionPresenceWeight = coefficient(0.5, {
  unit: "1",
  spec: "11.3",
  because:
    "Today's presence adds a quarter to the base, so removing all of it would take friction from .55 to .30; opinion was never observed after a large withdrawal",
  doc: "Friction per unit of lasting presence that falls on Okinawa",
});

export const okinawaShare = parameter({
  unit: "1",
  spec: "11.3",
  symbol: "OkShare",
  range: [0.65, 0.7, 0.75],
  grade: "B",
  sources: ["SPEC"],
  doc: "Share of the area of bases for exclusive United States use that lies on Okinawa",
});

export const relocationEffect = coefficient(0.5, {
  unit: "1",
  spec: "11.3",
  sources: ["RYU170509"],
  because:
    "The specification names the lever (L46) but no term: moving bases within and off the island as agreed would lift half of the burden at most, for Henoko stays on Okinawa and most oppose it",
  doc: "Share of Okinawa's burden that full relocation would take away; the specification names the lever (L46) but no term",
});

export const relocationDefault = fixed(0.2, {
  unit: "1",
  spec: "20",
  grade: "C",
  because: "Default of lever L46, so that today's burden is today's share",
  doc: "Relocation already reached",
});

export const frictionHostSupportWeight = coefficient(0.02, {
  unit: "1",
  spec: "11.3",
  because:
    "Fourfold payments add .06, a tenth of today's friction: money is Tokyo's quarrel with Washington, and Okinawans object to bases more than to bills",
  doc: "Friction per multiple of host-nation support above today's",
});

export const baseIncidentHazard = parameter({
  unit: "1",
  spec: "11.3",
  range: [0.05, 0.1, 0.2],
  grade: "C",
  because: "Incidents that move opinion came every two or three years; the specification gives no rate",
  doc: "Chance of a base incident that moves opinion on Okinawa in a quarter",
});

export const baseIncidentWeight = coefficient(0.2, {
  unit: "1",
  spec: "11.3",
  sources: ["RYU170509"],
  because:
    "One incident adds .017 and fades in three years; only a series of them shows, as crowds of 1995 and 2016 went home while opposition stayed level in the polls between",
  doc: "Friction towards which a base incident pushes in its quarter",
});

export const frictionLag = coefficient(12, {
  unit: "quarter",
  spec: "11.3",
  sources: ["PTV150408", "RYU170509", "ASAHI190225"],
  because:
    "Opposition went from 76 % in 2015 to 74 in 2017 and 72 in 2019, so friction moves over years; three are taken, one and a half to four and a half sampled",
  doc: "Time in which friction over bases adjusts",
});

export const protectionBase = coefficient(-0.3, {
  unit: "1",
  spec: "11.4",
  because:
    "With neither losers nor friends of trade in the field policy leans open by 57 to 43; half either way shifts today's protectionism by under four points",
  doc: "Logit of protectionism when neither losers nor the public care",
});

export const concentratedLoss = parameter({
  unit: "1",
  spec: "11.4",
  symbol: "Conc",
  range: [0.2, 0.5, 0.9],
  grade: "C",
  because: "judged: the sectors that lose are few and well organised (Olson 1965); no index is agreed",
  doc: "How concentrated the losses from open trade are in the United States, 0 to 1",
});

export const diffuseSupport = parameter({
  unit: "1",
  spec: "11.4",
  symbol: "Diff",
  range: [0.2, 0.5, 0.9],
  grade: "C",
  because: "judged: most people favour trade and few vote on it (Olson 1965); no index is agreed",
  doc: "How much diffuse public support for open trade counts in the United States, 0 to 1",
});

export const concentratedLossWeight = coefficient(1.2, {
  unit: "1",
  spec: "11.4",
  sources: ["SPEC"],
  because:
    "Losers weigh three times what the public weighs, as Olson 1965 argues of small groups with much at stake; with losses at full strength protectionism reaches .67 at central support",
  doc: "Protectionism from concentrated losses, on the logit scale",
});

export const diffuseSupportWeight = coefficient(0.4, {
  unit: "1",
  spec: "11.4",
  because:
    "Most Americans favour trade in polls while tariffs rose, so full salience of that view lowers protectionism by only ten points; half or one and a half of it would not reverse Olson's order",
  doc: "Protectionism taken away by diffuse support, on the logit scale",
});

export const buyAmericanExcess = coefficient(0.2, {
  unit: "1",
  spec: "11.4",
  sources: ["MEM"],
  because:
    "Law on arms purchases is stricter by a fifth of the scale than trade policy at large: home content shares are fixed by statute and rise on schedule, while waivers for allies exist case by case",
  doc: "How much stricter defence purchasing law is than trade policy",
});

export const volatilityBase = coefficient(0.05, {
  unit: "1",
  spec: "0.10",
  because:
    "Some change comes with every administration even with steady tariffs: a quarter of today's volatility of .2, the rest being tariffs; no index of policy towards allies was found",
  doc: "Volatility of United States policy to allies without erratic tariffs",
});

export const volatilityTariffWeight = coefficient(0.5, {
  unit: "1",
  spec: "0.10",
  sources: ["SEKA26"],
  because:
    "Tariffs imposed, struck down and replaced within a year brought the largest reversals of policy to allies; at their most erratic volatility reaches .55, a little over half the scale",
  doc: "Volatility of policy per unit of tariff volatility",
});

export const leaderPersistence = coefficient(0.6, {
  unit: "1",
  spec: "11.5",
  sources: ["leader-lean-PH-2016-07..2022-06"],
  because:
    "With a blind redraw in the other cases an election leaves the type as it is in 73 %; the coded record of Japan and the Philippines has seven changes in fourteen years, too few for a rate",
  doc: "Chance that an election leaves the type of the leader as it is",
});

export const electionHazard = parameter({
  unit: "1",
  over: Led,
  spec: "11.5",
  range: { JP: [0.04, 0.08, 0.12], PH: [0, 0, 0], TW: [0, 0, 0], US: [0, 0, 0] },
  grade: "C",
  because: "The specification gives .08 for Japan; the others vote on fixed dates",
  doc: "Chance of a change of prime minister or a general election in a quarter",
});

export const threeTypes = fixed(3, {
  unit: "1",
  spec: "11.5",
  grade: "C",
  because: "Leader types are -1, 0 and 1, equally likely when redrawn",
  doc: "Number of leader types",
});

export const chinaStressPersistence = parameter({
  unit: "1",
  spec: "11.6",
  range: [0.85, 0.9, 0.95],
  grade: "C",
  because:
    "judged: a tenth fades in a quarter, half either way, so that stress lasts from one and a half to five years",
  doc: "Part of domestic stress in China that is left a quarter later",
});

export const chinaStressSpread = coefficient(0.15, {
  unit: "1",
  spec: "11.6",
  sources: ["SPEC"],
  because:
    "With its slow fade the surprise settles at a spread of .34, which moves pressure by .09: visible beside the noise of .08 a quarter and not the main cause, as Chubb 2021 reads the record",
  doc: "Standard deviation of the quarterly surprise in domestic stress in China",
});

export const chinaStressGrowthWeight = parameter({
  unit: "year",
  spec: "11.6",
  range: [0, 2, 5],
  grade: "C",
  because: "The specification gives a sign only; 2 adds .02 a quarter for each point of growth missed",
  doc: "Domestic stress added in a quarter per unit of yearly growth below trend",
});
