/** Trade with allies and defence against economic coercion (specification 20, L22, L23, L47, L48, L51, L52). */
import { lever } from "../../engine/language.ts";

export const tradeOpening = lever({
  id: "L22",
  unit: "1",
  symbol: "L.open",
  doc: "United States trade policy towards the region: 1 opens markets, -1 closes them, 0 leaves things as they are",
  range: [-1, 1],
  default: 0,
  lag: 8,
  touches: ["11.4", "13.1", "X3"],
});

export const tariffVolatility = lever({
  id: "L23",
  unit: "1",
  symbol: "L.tariffvol",
  doc: "How erratically Washington threatens allies with tariffs",
  range: [0, 1],
  default: 0.3,
  lag: 0,
  touches: ["11.4", "15.1", "15.2"],
});

export const rareEarthDiversification = lever({
  id: "L47",
  unit: "1",
  symbol: "L.div",
  doc: "Yearly Japanese effort, in bnUSD, to find rare earths outside China; 0.3 is today's",
  range: [0, 2],
  default: 0.3,
  lag: 6,
  costPerUnit: 1,
  paidBy: "ally",
  touches: ["12.4", "X3"],
});

export const marketDiversification = lever({
  id: "L48",
  unit: "1",
  doc: "Allied effort to find buyers and tourists outside China; the most halves the time needed to replace them",
  range: [0, 1],
  default: 0.2,
  lag: 6,
  costPerUnit: 0.2,
  paidBy: "ally",
  touches: ["12.3"],
});

export const jointDevelopment = lever({
  id: "L51",
  unit: "1",
  doc: "Philippine constitutional change that would allow joint oil and gas development: 0 none, 1 complete",
  range: [0, 1],
  default: 0,
  lag: 12,
  paidBy: "ally",
  touches: ["11.6", "12.3"],
});

export const jointResponse = lever({
  id: "L52",
  unit: "1",
  doc: "How far allies answer economic coercion and aggression together, with sanctions and mutual aid",
  range: [0, 1],
  default: 0.1,
  lag: 4,
  costPerUnit: 0.5,
  paidBy: "US",
  touches: ["9.2", "9.3", "9.4", "12.1"],
});
