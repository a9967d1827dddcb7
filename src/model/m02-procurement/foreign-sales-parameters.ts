/** Ranges of United States foreign military sales and what they bring Taiwan and the Philippines (specification M02). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Claimant, Supplier } from "../axes.ts";

export const salesCapacity = coefficient(12, {
  unit: "bnUSD/quarter",
  spec: "M02",
  symbol: "Cap_FMS",
  because:
    "It equals the orders of 12 a quarter that default levers place, so backlogs stay as they are; at the ends they grow by six a quarter or would be worked off in eleven years, and output abroad swings that much from year to year",
  doc: "Foreign military sales that United States industry delivers in a quarter",
});

export const backlogIn2025 = parameter({
  unit: "bnUSD",
  over: Claimant,
  spec: "M02",
  symbol: "B_j(2025)",
  range: {
    TW: [18, 21.5, 22],
    JP: [7.5, 15, 22.5],
    PH: [1, 2, 3],
    Europe: [40, 80, 120],
    MiddleEast: [40, 80, 120],
    other: [30, 60, 90],
  },
  grade: "B",
  sources: ["SPEC", "TSM25"],
  because: "Taiwan's figure is counted; the others are judged, half either way",
  doc: "Foreign military sales agreed and not delivered in 2025",
});

export const salesOrders = parameter({
  unit: "bnUSD/quarter",
  over: Claimant,
  spec: "M02",
  range: {
    TW: [0.5, 1, 1.5],
    JP: [0.35, 0.7, 1.05],
    PH: [0.05, 0.1, 0.15],
    Europe: [1.85, 3.7, 5.55],
    MiddleEast: [1.85, 3.7, 5.55],
    other: [1.4, 2.8, 4.2],
  },
  grade: "C",
  because: "judged, half either way; the central values together use the line in full",
  doc: "New foreign military sales in a quarter, Taiwan's at a defence share of 2.5 per cent",
});

export const taiwanReferenceShare = fixed(0.025, {
  unit: "1",
  spec: "M02",
  grade: "C",
  because: "Default of lever L54",
  doc: "Taiwan's defence share at which its orders have their present size",
});

export const otherPriority = parameter({
  unit: "1",
  spec: "2.4",
  symbol: "pr_other",
  range: [0.5, 1, 3],
  grade: "C",
  because: "judged: other buyers may be served before or after partners in the Pacific",
  doc: "Delivery priority of other claimants",
});

export const taiwanMissileYield = coefficient(0.8, {
  unit: "1",
  spec: "M02",
  sources: ["MEM"],
  because:
    "Some 400 of the missiles that Taiwan awaits are land-launched Harpoons, two thirds of the stock of 600; what aircraft and ships get beside them is judged, as no full list by weapon was found",
  doc: "Growth of Taiwan's anti-ship stock if the backlog of 2025 were delivered at today's mix",
});

export const taiwanReferenceBacklog = fixed(21.5, {
  unit: "bnUSD",
  spec: "M02",
  grade: "A",
  sources: ["TSM25"],
  doc: "Taiwan's backlog of 2025, as the scale of its deliveries",
});

export const referencePorcupineShare = fixed(0.5, {
  unit: "1",
  spec: "M02",
  grade: "C",
  because: "Default of lever L21",
  doc: "Share of porcupine arms in Taiwan's purchases today",
});

export const investmentWithoutSales = coefficient(0.3, {
  unit: "1",
  spec: "M02",
  because:
    "Less than a third of new Philippine equipment comes without foreign sales, mostly works and home-built hulls; the country makes no missiles, and we found no account of the split",
  doc: "Part of Philippine investment that needs no foreign sales; the rest stands or falls with their deliveries",
});

export const plannedPhilippineSales = fixed(0.1, {
  unit: "bnUSD/quarter",
  spec: "M02",
  grade: "C",
  because: "a scale: deliveries at this rate leave investment as planned; sales themselves have a range",
  doc: "Deliveries to the Philippines on which their investment rests",
});

export const investmentCeiling = coefficient(1.5, {
  unit: "1",
  spec: "M02",
  because:
    "Crews, berths and trainers limit what is absorbed: half again as much as planned is a fast rise for a small force, and below 1 the plan itself could not be absorbed in full",
  doc: "Deliveries to the Philippines beyond this multiple of plan add nothing",
});

export const investmentFromTransfer = coefficient(0.1, {
  unit: "1",
  spec: "M02",
  sources: ["MB260505"],
  because:
    "Used destroyers and aircraft from Japan at full transfer add a tenth of what Manila invests itself; a working group exists since 2026, but nothing is delivered yet",
  doc: "Philippine investment added by full arms transfer from Japan, as a share of own investment",
});

export const sharedLineShare = parameter({
  unit: "1",
  over: Claimant,
  spec: "2.4",
  range: {
    TW: [1, 1, 1],
    JP: [1, 1, 1],
    PH: [1, 1, 1],
    Europe: [0, 1, 1],
    MiddleEast: [0, 1, 1],
    other: [1, 1, 1],
  },
  grade: "C",
  because:
    "The specification has one line; how much of what Europe and the Middle East await is of Taiwan's kinds is disputed",
  doc: "Part of a claimant's backlog that stands in line with Taiwan's; the rest has lines of its own",
});

export const missilePrice = parameter({
  unit: "bnUSD/missile",
  spec: "2.3",
  range: [0.0015, 0.003, 0.0045],
  grade: "C",
  sources: ["MEM"],
  because:
    "about 3 million dollars for a long-range anti-ship missile in recent United States budgets, half either way",
  doc: "Price of a long-range anti-ship missile",
});

export const suppliersOpen = fixed(
  { US: 1, JP: 1, IN: 1, KR: 1 },
  {
    unit: "1",
    over: Supplier,
    spec: "X6",
    grade: "C",
    because: "All suppliers deliver unless a study cuts one off by setting it to 0",
    doc: "Whether a supplier of the Philippines delivers: 1 yes, 0 cut off",
  },
);

export const supplierShare = fixed(
  { US: 1 / 4, JP: 1 / 4, IN: 1 / 4, KR: 1 / 4 },
  {
    unit: "1",
    over: Supplier,
    spec: "X6",
    grade: "C",
    because: "Claim D17 asks for one supplier of four; shares change with each contract, so they count alike",
    doc: "Share of Philippine arms imports that each supplier delivers",
  },
);
