/** Dated inputs: what happened, by quarter. */
import { series } from "../../engine/language.ts";
import { CoercionTarget, Led, Region } from "../axes.ts";

export const yenRecord = series({
  unit: "JPY/USD",
  grade: "A",
  sources: ["FEDFX", "FEDFXM"],
  because:
    "Yearly means stand at the third quarter of their year; the last point is the mean of the first half of 2026",
  doc: "Observed yen per dollar",
  points: [
    ["2012Q1", 79.8],
    ["2012Q3", 79.818],
    ["2013Q3", 97.5971],
    ["2014Q3", 105.74],
    ["2015Q3", 121.049],
    ["2016Q3", 108.657],
    ["2017Q3", 112.099],
    ["2018Q3", 110.397],
    ["2019Q3", 109.019],
    ["2020Q3", 106.775],
    ["2021Q3", 109.843],
    ["2022Q3", 131.459],
    ["2023Q3", 140.5],
    ["2024Q3", 151.455],
    ["2025Q3", 149.569],
    ["2026Q1", 158.079],
  ],
});

export const pesoRecord = series({
  unit: "PHP/USD",
  spec: "1.5",
  grade: "A",
  sources: ["WEO2510"],
  because:
    "Yearly means, from output in pesos over output in dollars, stand at the third quarter of their year; 2025 is a projection and is held",
  doc: "Observed pesos per dollar",
  points: [
    ["2012Q1", 42.2289],
    ["2012Q3", 42.2289],
    ["2013Q3", 42.4462],
    ["2014Q3", 44.3951],
    ["2015Q3", 45.5028],
    ["2016Q3", 47.4925],
    ["2017Q3", 50.4037],
    ["2018Q3", 52.6614],
    ["2019Q3", 51.7958],
    ["2020Q3", 49.6241],
    ["2021Q3", 49.2546],
    ["2022Q3", 54.4778],
    ["2023Q3", 55.6304],
    ["2024Q3", 57.2907],
    ["2025Q3", 57.2906],
  ],
});

export const demandRecord = series({
  unit: "1",
  over: Region,
  spec: "3.6",
  grade: "C",
  because:
    "Sizes of the specification: war in Ukraine 2014 and 2022 (halved in 2027), Islamic State, Gaza, Iran",
  doc: "Demand for United States forces that known wars add in each theatre",
  between: "step",
  points: {
    IP: [["2012Q1", 0]],
    EU: [
      ["2012Q1", 0],
      ["2014Q1", 0.05],
      ["2022Q1", 0.17],
      ["2027Q1", 0.11],
    ],
    ME: [
      ["2012Q1", 0],
      ["2014Q3", 0.05],
      ["2018Q1", 0],
      ["2023Q4", 0.06],
      ["2026Q1", 0.16],
      ["2027Q1", 0.06],
    ],
  },
});

export const leaderRecord = series({
  unit: "1",
  over: Led,
  spec: "M19",
  symbol: "Lead_i",
  grade: "C",
  because:
    "Coded by hand in the specification, which warns of hindsight: report the hindcast with and without it",
  doc: "Leader types before 2026Q3: -1 seeks accommodation with Beijing, 1 resists it",
  between: "step",
  points: {
    JP: [
      ["2012Q1", 0],
      ["2012Q4", 1],
      ["2020Q4", 0],
      ["2021Q4", 1],
      ["2024Q4", 0],
      ["2025Q4", 1],
    ],
    PH: [
      ["2012Q1", 0],
      ["2016Q3", -1],
      ["2022Q3", 1],
    ],
    TW: [
      ["2012Q1", 0],
      ["2016Q2", 0.5],
    ],
    // The specification codes no American leader: presidents of both parties opposed Beijing, each in part.
    US: [["2012Q1", 0]],
  },
});

export const senkakuPurchase = series({
  unit: "1",
  spec: "M19",
  grade: "A",
  sources: ["SPEC", "JTD220910"],
  doc: "1 in 2012Q3, when Japan's government bought three of the Senkaku islands",
  between: "step",
  points: [
    ["2012Q1", 0],
    ["2012Q3", 1],
    ["2012Q4", 0],
  ],
});

export const ukraineInvasion = series({
  unit: "1",
  spec: "M19",
  grade: "A",
  sources: ["SPEC", "PAPER-B"],
  doc: "1 in 2022Q1, when Russia attacked Ukraine",
  between: "step",
  points: [
    ["2012Q1", 0],
    ["2022Q1", 1],
    ["2022Q2", 0],
  ],
});

export const missileRecord = series({
  unit: "missile",
  spec: "0.10",
  grade: "B",
  sources: ["SPEC", "GALL25"],
  doc: "China's medium-range ballistic missiles to 2026 by United States defence department counts",
  between: "linear",
  points: [
    ["2012Q1", 150],
    ["2022Q1", 500],
    ["2023Q1", 1000],
    ["2024Q1", 1300],
  ],
});

export const coercionRecord = series({
  unit: "1",
  over: CoercionTarget,
  symbol: "Coer_i",
  spec: "M19",
  grade: "B",
  sources: [
    "SPEC",
    "coercion-episode-length-PH-2012-03..2016-10",
    "coercion-episode-length-KR-2016-07..2017-10",
    "CSISDDD",
    "event-travel-advisory-CN-2025-11-14",
  ],
  because:
    "starts of Japan and the Philippines are the specification's; Japan's four quarters of 2012-13 are judged, its present episode is known to go on in mid 2026; Australia from the call for an inquiry into Covid-19 (April 2020) to the meeting of Xi and Albanese (November 2022)",
  doc: "1 while China coerced the country by economic means, in the quarters that are known; after 2026Q2 the model draws",
  between: "step",
  points: {
    JP: [
      ["2012Q1", 0],
      ["2012Q3", 1],
      ["2013Q3", 0],
      ["2025Q4", 1],
      ["2026Q3", 0],
    ],
    PH: [
      ["2012Q1", 0],
      ["2012Q2", 1],
      ["2016Q4", 0],
    ],
    KR: [
      ["2012Q1", 0],
      ["2016Q3", 1],
      ["2017Q4", 0],
    ],
    AU: [
      ["2012Q1", 0],
      ["2020Q2", 1],
      ["2022Q4", 0],
    ],
  },
});

export const coercionStartRecord = series({
  unit: "1",
  over: CoercionTarget,
  spec: "M19",
  grade: "B",
  sources: [
    "SPEC",
    "event-banana-quarantine-CN-2012-03-01",
    "event-thaad-announced-US-2016-07-08",
    "CSISDDD",
    "event-travel-advisory-CN-2025-11-14",
  ],
  because:
    "quarters of the specification; the ledger dates the banana measures on 2012-03-01 and records no economic coercion of Japan in 2012Q3",
  doc: "1 in the quarter in which a known episode of economic coercion starts",
  between: "step",
  points: {
    JP: [
      ["2012Q1", 0],
      ["2012Q3", 1],
      ["2012Q4", 0],
      ["2025Q4", 1],
      ["2026Q1", 0],
    ],
    PH: [
      ["2012Q1", 0],
      ["2012Q2", 1],
      ["2012Q3", 0],
    ],
    KR: [
      ["2012Q1", 0],
      ["2016Q3", 1],
      ["2016Q4", 0],
    ],
    AU: [
      ["2012Q1", 0],
      ["2020Q2", 1],
      ["2020Q3", 0],
    ],
  },
});
