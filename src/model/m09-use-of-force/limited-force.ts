/** What limited uses of force depend on: reserves, coastal missiles, sanctions (specification 9.7, 0.9 Econ). */
import { aux } from "../../engine/language.ts";
import { jointResponse, taiwanDefenceShare } from "../levers/index.ts";
import {
  coastalStockJapan,
  coastalStockJapan2026,
  coastalStockPhilippines,
  coastalStockPhilippines2026,
} from "../m02-procurement/equations.ts";
import { jointResponse2026, sanctionsFromResponse } from "./utility-parameters.ts";
import {
  coastalJapanScale,
  coastalPhilippinesScale,
  islandBase,
  islandCoastal,
  islandLeast,
  islandMost,
  monthsPerYear,
  quarantineBase,
  quarantineLeast,
  quarantineMost,
  quarantineReserves,
  reserveMonths2026,
  reservesPerShare,
  taiwanShareReference,
} from "./limited-force-parameters.ts";

export const quarantineSuccess = aux({
  unit: "1",
  symbol: "qQ",
  spec: "9.7, 0.9",
  doc: "Chance that a quarantine succeeds, given Taiwan's reserves",
  needs: {
    quarantineBase,
    quarantineReserves,
    reserveMonths2026,
    reservesPerShare,
    taiwanDefenceShare,
    taiwanShareReference,
    monthsPerYear,
    quarantineLeast,
    quarantineMost,
  },
  value: (n, { clip, percentagePoints }) => {
    const reserves =
      n.reserveMonths2026 +
      n.reservesPerShare * (percentagePoints(n.taiwanDefenceShare) - n.taiwanShareReference);
    const yearsBeyond = (reserves - n.reserveMonths2026) / n.monthsPerYear;
    return clip(n.quarantineBase - n.quarantineReserves * yearsBeyond, n.quarantineLeast, n.quarantineMost);
  },
});

export const coastalDefence = aux({
  unit: "1",
  symbol: "CoastIdx",
  spec: "9.7",
  doc: "Density of allied coastal anti-ship missiles against 2026: 0 as then, 1 the densest",
  needs: {
    coastalStockJapan,
    coastalStockJapan2026,
    coastalJapanScale,
    coastalStockPhilippines,
    coastalStockPhilippines2026,
    coastalPhilippinesScale,
  },
  value: (n, { clip }) =>
    clip(
      (n.coastalStockJapan / n.coastalStockJapan2026 - 1) / n.coastalJapanScale +
        (n.coastalStockPhilippines / n.coastalStockPhilippines2026 - 1) / n.coastalPhilippinesScale,
      0,
      1,
    ),
});

export const islandSuccess = aux({
  unit: "1",
  symbol: "qI",
  spec: "9.7",
  doc: "Chance that a seizure of an outlying island or feature succeeds",
  needs: {
    islandBase,
    islandCoastal,
    coastalDefence,
    islandLeast,
    islandMost,
  },
  value: (n, { clip }) =>
    clip(n.islandBase - n.islandCoastal * n.coastalDefence, n.islandLeast, n.islandMost),
});

export const expectedSanctions = aux({
  unit: "1",
  symbol: "Econ",
  spec: "0.9",
  doc: "Expected intensity of sanctions, 0 to 2; 1 is central",
  needs: {
    sanctionsFromResponse,
    jointResponse,
    jointResponse2026,
  },
  value: ({ sanctionsFromResponse, jointResponse, jointResponse2026 }, { clip }) =>
    clip(1 + sanctionsFromResponse * (jointResponse - jointResponse2026), 0, 2),
});
