/** M05: what each side brings to the campaign this year, scaled from 2026 (specification M05 "Scaling", 0.10). */
import { aux } from "../../engine/language.ts";
import {
  coastalStockJapan,
  coastalStockJapan2026,
  coastalStockPhilippines,
  coastalStockPhilippines2026,
  standoffStock,
  taiwanStockIndex,
} from "../m02-procurement/equations.ts";
import { indoPacificForceIndex } from "../m03-theatres/equations.ts";
import { overallPresence } from "../m15-credibility/presence.ts";
import * as p from "./parameters.ts";

export const militaryLift = aux({
  unit: "kt",
  symbol: "L1",
  spec: "0.10",
  doc: "Chinese military sealift at the start of the campaign",
  needs: {
    militaryLift2026: p.militaryLift2026,
    militaryLiftGrowth: p.militaryLiftGrowth,
    militaryLiftPastDecline: p.militaryLiftPastDecline,
    liftBaseQuarter: p.liftBaseQuarter,
    quartersPerYear: p.quartersPerYear,
  },
  value: (n, { elapsed, pow }) => {
    const years = (elapsed - n.liftBaseQuarter) / n.quartersPerYear;
    return (
      n.militaryLift2026 *
      (years < 0 ? pow(1 - n.militaryLiftPastDecline, -years) : pow(1 + n.militaryLiftGrowth, years))
    );
  },
});

export const civilianLift = aux({
  unit: "kt",
  symbol: "L2",
  spec: "0.10",
  doc: "Usable Chinese civilian sealift at the start of the campaign",
  needs: {
    civilianLift2026: p.civilianLift2026,
    civilianLiftPast: p.civilianLiftPast,
    civilianLiftProgress: p.civilianLiftProgress,
  },
  value: (n) => n.civilianLift2026 * (n.civilianLiftPast + (1 - n.civilianLiftPast) * n.civilianLiftProgress),
});

export const standoffStockUsable = aux({
  unit: "missile",
  symbol: "S_SO",
  spec: "M05 scaling",
  doc: "United States stand-off missiles that the forces of the Indo-Pacific can use",
  needs: { standoffStock, indoPacificForceIndex },
  value: ({ standoffStock, indoPacificForceIndex }) => standoffStock * indoPacificForceIndex,
});

export const firstRingRate = aux({
  unit: "missile/day",
  symbol: "rTA",
  spec: "M05 scaling",
  doc: "Missiles per day from first-ring bases with all bases open",
  needs: {
    firstRingRate2026: p.firstRingRate2026,
    indoPacificForceIndex,
    rateFromPresence: p.rateFromPresence,
    presenceUsable: p.presenceUsable,
    overallPresence,
  },
  value: (n, { min }) =>
    n.firstRingRate2026 *
    n.indoPacificForceIndex *
    (1 - n.rateFromPresence + n.rateFromPresence * min(n.presenceUsable, n.overallPresence)),
});

export const taiwanRate = aux({
  unit: "missile/day",
  symbol: "rTW",
  spec: "M05 scaling",
  doc: "Anti-ship missiles that Taiwan can fire on the first day, before losses",
  needs: { taiwanRate2026: p.taiwanRate2026, taiwanStockIndex },
  value: ({ taiwanRate2026, taiwanStockIndex }) => taiwanRate2026 * taiwanStockIndex,
});

export const japaneseCoastalRate = aux({
  unit: "missile/day",
  symbol: "rCO",
  spec: "M05 scaling",
  doc: "Japanese coastal missiles fired per day",
  needs: {
    japaneseCoastalRate2026: p.japaneseCoastalRate2026,
    coastalStockJapan,
    coastalStockJapan2026,
  },
  value: (n) => n.japaneseCoastalRate2026 * (n.coastalStockJapan / n.coastalStockJapan2026),
});

export const philippineCoastalRate = aux({
  unit: "missile/day",
  symbol: "rPH",
  spec: "M05 scaling",
  doc: "Missiles fired per day from the Philippines",
  needs: {
    philippineCoastalRate2026: p.philippineCoastalRate2026,
    coastalStockPhilippines,
    coastalStockPhilippines2026,
  },
  value: (n) => n.philippineCoastalRate2026 * (n.coastalStockPhilippines / n.coastalStockPhilippines2026),
});
