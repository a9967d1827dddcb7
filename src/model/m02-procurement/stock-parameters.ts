/** Parameters of stocks of missiles: those of 2026, their past, what wears them out, what wars and transfers take (specification M02). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { IndexLine, MissileLine } from "../axes.ts";

export const missileStockIn2026 = parameter({
  unit: "missile",
  over: MissileLine,
  spec: "M02",
  symbol: "St_j(2026)",
  range: { standoff: [300, 450, 700], coastalJapan: [150, 300, 450], coastalPhilippines: [30, 60, 90] },
  grade: "B",
  sources: ["SPEC", "CSISFB"],
  because: "The stand-off stock is a war-game assumption; coastal stocks are judged",
  doc: "Anti-ship missiles in stock at the start of 2026Q3",
});

export const missileBackcast = parameter({
  unit: "1",
  over: MissileLine,
  spec: "0.10",
  symbol: "f",
  range: {
    standoff: [0.25, 0.5, 0.75],
    coastalJapan: [0.25, 0.5, 0.75],
    coastalPhilippines: [0.05, 0.1, 0.15],
  },
  grade: "C",
  because: "back-cast, half either way: past stocks are not published, and paths before 2026Q3 are imposed",
  doc: "Stock of 2012 as a share of the stock of 2026",
});

export const backcastSpan = fixed(58, {
  unit: "quarter",
  spec: "0.10",
  grade: "A",
  sources: ["SPEC"],
  doc: "Time from 2012Q1 to 2026Q3, over which imposed stocks grow geometrically",
});

export const indexStockIn2026 = fixed(
  { interceptor: 1, counterstrike: 0.1 },
  {
    unit: "1",
    over: IndexLine,
    spec: "M02",
    grade: "C",
    because: "Interceptors are counted in stocks of 2026; counterstrike is a tenth of a full programme",
    doc: "Interceptors and counterstrike in stock to 2026Q3; held before, as is interception",
  },
);

export const taiwanStockIn2026 = parameter({
  unit: "missile",
  spec: "M05",
  symbol: "S_TW",
  range: [300, 600, 900],
  grade: "C",
  because: "judged, half either way: deliveries are reported, stocks are not",
  doc: "Taiwan's anti-ship missiles at the start of 2026Q3",
});

export const taiwanBackcast = coefficient(0.6, {
  unit: "1",
  spec: "0.10",
  symbol: "f",
  because: "back-cast, half either way: Taiwan's past stocks are not published",
  doc: "Taiwan's stock of 2012 as a share of its stock of 2026",
});

export const retirement = parameter({
  unit: "1/quarter",
  spec: "2.5",
  symbol: "dec",
  range: [0.003, 0.005, 0.01],
  grade: "C",
  because:
    "judged: one to four per cent a year retired or fired in training; the central two per cent is low if missiles last 25 years",
  doc: "Share of a stock that is retired in a quarter",
});

export const warUseOfMissiles = coefficient(4, {
  unit: "missile/quarter",
  spec: "M02",
  because:
    "Sixteen a year, under four per cent of the stock: Middle East targets are seldom ships, so long-range anti-ship missiles go there only as escorts' loads and through shared lines",
  doc: "Stand-off missiles that a Middle East war takes in a quarter at today's aid",
});

export const warUseOfInterceptors = coefficient(0.02, {
  unit: "1/quarter",
  spec: "M02",
  sources: ["CSISMD"],
  because:
    "A mean over long wars with quiet quarters: 92 SM-3 fired from October 2024 to June 2025 were 18 % of all delivered, .06 a quarter, which even the upper end does not reach",
  doc: "Interceptors that a Middle East war takes in a quarter at today's aid, in stocks of 2026",
});

export const transferOfCoastalMissiles = coefficient(2, {
  unit: "missile/quarter",
  spec: "M02",
  because:
    "Eight a year is a little more than one launcher's load of six, under three per cent of Japan's own stock of 300, so that giving does not disarm the giver; nothing has been transferred that would show the pace",
  doc: "Coastal missiles that Japan hands to the Philippines in a quarter at full arms transfer",
});

export const presentTransfer = fixed(0.1, {
  unit: "1",
  spec: "M02",
  grade: "C",
  because: "Default of lever L44",
  doc: "Arms transfer from Japan to the Philippines that exists today",
});
