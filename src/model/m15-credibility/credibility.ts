/** Credibility over both allies (specification 0.9); the law of each ally's credibility is in equations.ts. */
import { at, aux } from "../../engine/language.ts";
import { Ally } from "../axes.ts";
import { credibility } from "../state/credibility.ts";
import { japanCredibilityWeight } from "./credibility-parameters.ts";

export const overallCredibility = aux({
  spec: "0.9",
  symbol: "Cred",
  unit: "1",
  doc: "Credibility of the American promise over both allies, mostly in Japan, at the start of the quarter",
  needs: {
    inJapan: at(credibility, Ally, "JP"),
    inPhilippines: at(credibility, Ally, "PH"),
    japanCredibilityWeight,
  },
  value: (n) => n.japanCredibilityWeight * n.inJapan + (1 - n.japanCredibilityWeight) * n.inPhilippines,
});
