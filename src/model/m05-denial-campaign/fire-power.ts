/**
 * M05: how many ships of the landing fleet each side could sink in the days that decide the campaign.
 *
 * What the rival campaigns of specification 24 (S5) measure strength by, in place of the daily loop. A stock that is fired
 * at a given rate is spent up to the share 1 - exp(-rate x days / stock).
 */
import { at, aux } from "../../engine/language.ts";
import { Campaign, Outlook } from "../axes.ts";
import { availability14 } from "../m04-base-resilience/equations.ts";
import { surveillance } from "../m06-radar/equations.ts";
import { philippineInvolvement } from "../m10-participation/cases.ts";
import { usEntryDay } from "../m10-participation/delay-parameters.ts";
import {
  accessDay,
  caseAccess,
  japanEntryDay,
  philippineEntryDay,
} from "../m10-participation/campaign-entry.ts";
import { restrictedAccess } from "../m10-participation/case-parameters.ts";
import {
  firstRingRate,
  japaneseCoastalRate,
  japaneseMissiles,
  philippineCoastalRate,
  philippineMissiles,
  standoffStockUsable,
  taiwanMissiles,
  taiwanRate,
} from "./forces.ts";
import { japanParticipates, usParticipates, yearsAhead } from "./case-parameters.ts";
import { shareOnLift } from "./landing-parameters.ts";
import {
  firstRingKills,
  firstRingStock,
  japaneseCoastalKills,
  japaneseGeography,
  japaneseSubmarines,
  philippineCoastalKills,
  philippineGeography,
  standoffKills,
  standoffNeedOfAccess,
  standoffRate,
  submarineKills,
  taiwanKills,
  taiwanRateDecay,
  taiwanSurvival,
} from "./missile-parameters.ts";
import { decisiveDays } from "./rival-parameters.ts";

export const taiwanPower = aux({
  unit: "ship",
  over: Campaign,
  spec: "24 S5",
  doc: "Ships Taiwan could sink on the deciding days, its rate of fire fading as launchers are lost",
  needs: {
    yearsAhead,
    rate: at(taiwanRate, Outlook, "now"),
    rateInFiveYears: at(taiwanRate, Outlook, "inFiveYears"),
    missiles: at(taiwanMissiles, Outlook, "now"),
    missilesInFiveYears: at(taiwanMissiles, Outlook, "inFiveYears"),
    taiwanRateDecay,
    taiwanSurvival,
    taiwanKills,
    decisiveDays,
  },
  value: (n, { exp }) => {
    const rate = n.yearsAhead > 0 ? n.rateInFiveYears : n.rate;
    const missiles = n.yearsAhead > 0 ? n.missilesInFiveYears : n.missiles;
    const days = n.taiwanRateDecay * (1 - exp(-n.decisiveDays / n.taiwanRateDecay));
    const fired = missiles > 0 ? missiles * (1 - exp(-(rate * n.taiwanSurvival * days) / missiles)) : 0;
    return fired * n.taiwanKills;
  },
});

export const meanAccess = aux({
  unit: "1",
  over: Campaign,
  spec: "24 S5",
  doc: "Share of first-ring bases open to United States forces, mean over the deciding days",
  needs: { restrictedAccess, caseAccess, accessDay, decisiveDays },
  value: (n, { max }) =>
    n.restrictedAccess + (n.caseAccess - n.restrictedAccess) * max(0, 1 - n.accessDay / n.decisiveDays),
});

export const americanPower = aux({
  unit: "ship",
  over: Campaign,
  spec: "24 S5",
  doc: "Ships the United States could sink from its entry on: stand-off missiles, first-ring aircraft, submarines",
  needs: {
    usParticipates,
    usEntryDay,
    decisiveDays,
    meanAccess,
    standoffRate,
    standoffNeedOfAccess,
    standoffStockUsable,
    standoffKills,
    firstRingRate,
    availability14,
    firstRingStock,
    firstRingKills,
    surveillance,
    submarineKills,
  },
  value: (n, { exp, max }) => {
    const days = max(0, n.decisiveDays - n.usEntryDay);
    const standoffShots = n.standoffRate * (1 - n.standoffNeedOfAccess * (1 - n.meanAccess)) * days;
    const standoff =
      n.standoffStockUsable > 0
        ? n.standoffStockUsable * (1 - exp(-standoffShots / n.standoffStockUsable)) * n.standoffKills
        : 0;
    const firstRingShots = n.firstRingRate * n.availability14 * n.meanAccess * days;
    const firstRing = n.firstRingStock * (1 - exp(-firstRingShots / n.firstRingStock)) * n.firstRingKills;
    return n.usParticipates * ((standoff + firstRing) * n.surveillance + n.submarineKills * days);
  },
});

export const japanesePower = aux({
  unit: "ship",
  over: Campaign,
  spec: "24 S5",
  doc: "Ships Japan could sink from its entry on: coastal missiles, submarines",
  needs: {
    japanParticipates,
    japanEntryDay,
    decisiveDays,
    japaneseCoastalRate,
    japaneseMissiles,
    japaneseCoastalKills,
    japaneseGeography,
    surveillance,
    submarineKills,
    japaneseSubmarines,
  },
  value: (n, { exp, max }) => {
    const days = max(0, n.decisiveDays - n.japanEntryDay);
    const spent = n.japaneseMissiles > 0 ? 1 - exp(-(n.japaneseCoastalRate * days) / n.japaneseMissiles) : 0;
    const coastal = n.japaneseMissiles * spent * n.japaneseCoastalKills;
    const submarines = n.submarineKills * n.japaneseSubmarines * days;
    return n.japanParticipates * (coastal * n.japaneseGeography * n.surveillance + submarines);
  },
});

export const philippinePower = aux({
  unit: "ship",
  over: Campaign,
  spec: "24 S5",
  doc: "Ships that missiles in the Philippines could sink from its entry on",
  needs: {
    philippineInvolvement,
    philippineEntryDay,
    decisiveDays,
    philippineCoastalRate,
    philippineMissiles,
    philippineCoastalKills,
    philippineGeography,
    surveillance,
  },
  value: (n, { exp, max }) => {
    const days = max(0, n.decisiveDays - n.philippineEntryDay);
    const spent =
      n.philippineMissiles > 0 ? 1 - exp(-(n.philippineCoastalRate * days) / n.philippineMissiles) : 0;
    const coastal = n.philippineMissiles * spent * n.philippineCoastalKills;
    return n.philippineInvolvement * coastal * n.philippineGeography * n.surveillance;
  },
});

export const firePower = aux({
  unit: "ship",
  over: Campaign,
  symbol: "B0",
  spec: "24 S5",
  doc: "Ships of the landing fleet that all who take part could sink",
  needs: {
    taiwanPower,
    surveillance,
    americanPower,
    japanesePower,
    philippinePower,
    shareOnLift,
  },
  value: (n) =>
    (n.taiwanPower * n.surveillance + n.americanPower + n.japanesePower + n.philippinePower) * n.shareOnLift,
});
