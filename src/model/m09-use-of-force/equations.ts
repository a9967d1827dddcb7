/**
 * M09: Beijing's decision to use force: how often it is faced, and its hazards (specification 9.5, 9.6).
 *
 * Beliefs are in beliefs.ts, odds of limited force in limited-force.ts, utilities in utilities.ts and the three rules of
 * choice of switch S4 in files of their own. Hazards here are what Beijing would do in any year; events, which only happen
 * from 2026Q3 on, are in events.ts.
 */
import { alternative, at, aux } from "../../engine/language.ts";
import { ForceOption } from "../axes.ts";
import { straitCrisis } from "../m08-gray-zone/ladder.ts";
import { settlementTime } from "../state/force.ts";
import { separation } from "../state/status.ts";
import { window } from "./beliefs.ts";
import * as c from "./choice-parameters.ts";
import { prospectShare } from "./choice-prospect.ts";
import { quantalShare } from "./choice-quantal.ts";
import { thresholdShare } from "./choice-threshold.ts";

// (9.5) The choice.

export const forceShare = alternative({
  switch: "S4",
  unit: "1",
  symbol: "P(a|gate)",
  spec: "9.5",
  over: ForceOption,
  doc: "Chance of each use of force once the leadership seriously weighs it",
  options: { quantal: quantalShare, threshold: thresholdShare, prospect: prospectShare },
});

// (9.6) How often the choice is faced.

export const gate = aux({
  unit: "1",
  symbol: "gate",
  spec: "9.6",
  doc: "Chance that the leadership seriously weighs force this quarter: a mixture of peace and Strait crisis",
  needs: {
    peaceGate: c.peaceGate,
    gateFromWindow: c.gateFromWindow,
    window,
    gateFromSeparation: c.gateFromSeparation,
    separation,
    straitCrisis,
    crisisGate: c.crisisGate,
  },
  value: (n, { exp, min }) => {
    const inPeace = min(
      1,
      n.peaceGate * exp(n.gateFromWindow * n.window + n.gateFromSeparation * n.separation),
    );
    return (1 - n.straitCrisis) * inPeace + n.straitCrisis * n.crisisGate;
  },
});

export const hazardInvasion = aux({
  unit: "1",
  symbol: "INV",
  spec: "9.5",
  doc: "Chance that Beijing lands on Taiwan this quarter",
  needs: { gate, share: at(forceShare, ForceOption, "invasion") },
  value: (n) => n.gate * n.share,
});

export const limitedGate = aux({
  unit: "1",
  spec: "M09 after ISL or QUA",
  doc: "The gate for limited force: shut while an earlier seizure or quarantine is not settled",
  needs: { gate, settlementTime },
  value: ({ gate, settlementTime }) => (settlementTime > 0 ? 0 : gate),
});

export const hazardQuarantine = aux({
  unit: "1",
  symbol: "QUA",
  spec: "9.5",
  doc: "Chance that Beijing imposes a quarantine or blockade this quarter",
  needs: { limitedGate, share: at(forceShare, ForceOption, "quarantine") },
  value: (n) => n.limitedGate * n.share,
});

export const hazardIsland = aux({
  unit: "1",
  symbol: "ISL",
  spec: "9.5",
  doc: "Chance that Beijing seizes an outlying island or feature this quarter",
  needs: { limitedGate, share: at(forceShare, ForceOption, "island") },
  value: (n) => n.limitedGate * n.share,
});
