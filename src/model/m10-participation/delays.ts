/** How long allies take to fight or to open their bases (specification 10.5). */
import { at, aux } from "../../engine/language.ts";
import { Pair } from "../axes.ts";
import { japaneseClarity, roleClarity } from "../levers/index.ts";
import { sharedCoverage } from "../m06-radar/equations.ts";
import { exerciseStock } from "../state/agreements.ts";
import * as delay from "./delay-parameters.ts";

export const warningDays = aux({
  unit: "day",
  spec: "10.5",
  doc: "Days of delay that shared early warning saves an ally that has not been attacked",
  needs: { warningCutsDelay: delay.warningCutsDelay, sharedCoverage },
  value: ({ warningCutsDelay, sharedCoverage }) => warningCutsDelay * sharedCoverage,
});

export const japanForceDelay = aux({
  unit: "day",
  spec: "10.5",
  doc: "Mean days until Japan fights, if it does without having been attacked",
  needs: {
    japanForceDelayBase: delay.japanForceDelayBase,
    clarityCutsDelay: delay.clarityCutsDelay,
    japaneseClarity,
    rolesCutDelay: delay.rolesCutDelay,
    roleClarity,
    practiceCutsDelay: delay.practiceCutsDelay,
    practice: at(exerciseStock, Pair, "USJP"),
    practiceScale: delay.practiceScale,
    warningDays,
  },
  value: (n, { exp, max }) => {
    const practised = 1 - n.practiceCutsDelay * (1 - exp(-n.practice / n.practiceScale));
    const politics = (1 - n.clarityCutsDelay * n.japaneseClarity) * (1 - n.rolesCutDelay * n.roleClarity);
    return max(0, n.japanForceDelayBase * politics * practised - n.warningDays);
  },
});

export const japanAccessDelay = aux({
  unit: "day",
  spec: "10.5",
  doc: "Mean days until United States forces may fight from bases in Japan that has not been attacked",
  needs: {
    accessDelayBase: delay.accessDelayBase,
    rolesCutDelay: delay.rolesCutDelay,
    roleClarity,
    warningDays,
  },
  value: (n, { max }) => max(0, n.accessDelayBase * (1 - n.rolesCutDelay * n.roleClarity) - n.warningDays),
});
