/** Parameters of trade with China and of the brake it puts on Beijing (specification X3, 0.9). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Aligner } from "../axes.ts";

export const tradeShareOf2012 = parameter({
  unit: "1",
  over: Aligner,
  symbol: "Dep0_i",
  spec: "13",
  doc: "China's share of the state's trade in goods in 2012",
  range: {
    JP: [0.18, 0.2, 0.22],
    PH: [0.16, 0.18, 0.2],
    KR: [0.19, 0.21, 0.23],
    AU: [0.25, 0.27, 0.29],
    IN: [0.07, 0.09, 0.11],
    VN: [0.2, 0.22, 0.24],
    ID: [0.17, 0.19, 0.21],
    MY: [0.14, 0.16, 0.18],
    SG: [0.11, 0.13, 0.15],
    TH: [0.13, 0.15, 0.17],
  },
  grade: "B",
  sources: [
    "china-share-of-goods-trade-JP-2012",
    "china-share-of-goods-trade-PH-2012",
    "china-share-of-goods-trade-KR-2012",
    "china-share-of-goods-trade-AU-2012",
    "china-share-of-goods-trade-IN-2012",
    "china-share-of-goods-trade-VN-2012",
    "china-share-of-goods-trade-ID-2012",
    "china-share-of-goods-trade-MY-2012",
    "china-share-of-goods-trade-SG-2012",
    "china-share-of-goods-trade-TH-2012",
    "china-share-of-total-goods-trade-JP-2011",
    "china-share-of-total-goods-trade-JP-2024",
  ],
  because:
    "two points either way: Japan's observed share was .21 in 2011 and .201 in 2024; re-exports through Hong Kong and Singapore blur the others",
});

export const tradeShareFromViability = coefficient(0.4, {
  unit: "1",
  spec: "X3",
  doc: "Part of trade with China that moves elsewhere when the United States goes from unviable to viable",
  because: "judged: most trade follows price and distance, whatever Washington does; half either way",
});

export const tradeShareFromDiversification = coefficient(0.1, {
  unit: "1",
  spec: "X3",
  doc: "Part of trade with China that moves elsewhere per billion dollars a year of diversification",
  because: "judged: one programme for one raw material moves little of a whole trade; half either way",
});

export const diversificationToday = fixed(0.3, {
  unit: "1",
  spec: "X3",
  doc: "Diversification effort today, already in the trade shares",
  grade: "C",
  because: "default of lever L47",
});

export const tradeShareLag = coefficient(16, {
  unit: "quarter",
  spec: "X3",
  doc: "Time in which trade follows its causes",
  because: "judged: supply chains are rebuilt over about four years; half either way",
});

export const brakeScale = fixed(10, {
  unit: "1",
  spec: "0.9",
  doc: "Factor that brings a change of trade shares to the scale of the other drivers of pressure",
  grade: "C",
  because: "definition: in raw shares the brake would be nil",
});
