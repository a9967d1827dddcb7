"""The campaign in NumPy: futures side by side in arrays, one day after another."""

import math
import sys
from types import SimpleNamespace

import numpy as np
from orders import NAMES, serve

DAYS = 60
# Futures per array: enough to hide the interpreter, few enough for the cache; fastest of 512 to 8,192.
BLOCK = 4096
erfc = np.vectorize(math.erfc, otypes=[float])


def arrived(day, entry):
    """Share of a day that lies after an entry."""
    return np.minimum(np.maximum(day + 1 - entry, 0), 1)


def fight(x):
    """Fight campaigns side by side; x holds an array for each input."""
    first_salvo = x.missilesAgainstBases / x.salvoDecay * (1 - x.interception)
    to_close = -1 / (x.leakersPerClosure * x.baseClusters)
    repaired = np.exp(-1 / x.repairTime)
    ground_loss = -x.groundLoss * (1 - x.hardening) / x.baseClusters
    taiwan_rate = x.taiwanRate * x.taiwanSurvival
    access_gained = x.caseAccess - x.restrictedAccess
    japanese_kills = x.japaneseCoastalKills * x.japaneseGeography
    philippine_kills = x.philippineCoastalKills * x.philippineGeography
    lands = x.crossingsPerDay * (1 - x.beachLoss)
    kept = 1 - x.attritionAshore

    military, civilian = x.militaryLift, x.civilianLift
    taiwan_left, standoff_left, tactical_left = x.taiwanMissiles, x.standoffStockUsable, x.firstRingStock
    japanese_left = x.japaneseMissiles
    philippine_left = x.philippineMissiles * x.philippineInvolvement
    none = np.zeros_like(military)
    closed, aircraft, closed_days, available_days = none, none + 1, none, none
    ashore, peak, ships = none, none, none

    for day in range(DAYS):
        leakers = first_salvo * np.exp(-day / x.salvoDecay)
        closed = (closed + (1 - closed) * (1 - np.exp(to_close * leakers))) * repaired
        aircraft = aircraft * np.exp(ground_loss * leakers)
        available = (1 - closed) * aircraft
        closed_days = closed_days + (day < x.closureWindow) * closed
        available_days = available_days + (day < x.fortnight) * available

        us = x.usParticipates * arrived(day, x.usEntryDay)
        japan = x.japanParticipates * arrived(day, x.japanEntryDay)
        philippines = x.philippineInvolvement * arrived(day, x.philippineEntryDay)
        access = x.restrictedAccess + access_gained * arrived(day, x.accessDay)
        taiwan_fire = np.minimum(taiwan_rate * np.exp(-day / x.taiwanRateDecay), taiwan_left)
        standoff_fire = np.minimum(
            x.standoffRate * (1 - x.standoffNeedOfAccess * (1 - access)) * us, standoff_left
        )
        tactical_fire = np.minimum(x.firstRingRate * available * access * us, tactical_left)
        japanese_fire = np.minimum(x.japaneseCoastalRate * japan, japanese_left)
        philippine_fire = np.minimum(x.philippineCoastalRate * philippines, philippine_left)
        taiwan_left = taiwan_left - taiwan_fire
        standoff_left = standoff_left - standoff_fire
        tactical_left = tactical_left - tactical_fire
        japanese_left = japanese_left - japanese_fire
        philippine_left = philippine_left - philippine_fire

        by_missiles = (
            taiwan_fire * x.taiwanKills
            + standoff_fire * x.standoffKills
            + tactical_fire * x.firstRingKills
            + japanese_fire * japanese_kills
            + philippine_fire * philippine_kills
        ) * x.surveillance
        kills = (by_missiles + x.submarineKills * (us + x.japaneseSubmarines * japan)) * x.shareOnLift
        sailing = arrived(day, x.civilianLiftFromDay)
        exposed = military + sailing * civilian
        some = exposed > x.noLift
        kills = np.where(some, kills, 0)
        share = military / np.where(some, exposed, 1)
        military = np.maximum(military - kills * share * x.militaryLiftPerShip, 0)
        civilian = np.maximum(civilian - kills * (1 - share) * x.civilianLiftPerShip, 0)
        ships = ships + kills

        flow = (military + x.civilianUnloading * sailing * civilian) * lands
        ashore = ashore * kept + flow
        peak = np.maximum(peak, ashore)

    landed = peak > 0
    deviates = np.log(np.where(landed, peak, 1) / x.requiredForce) / x.requiredForceSpread
    chance = np.where(landed, 0.5 * erfc(-deviates / math.sqrt(2)), 0)
    return np.stack([chance, peak, ships, closed_days, available_days / x.fortnight, aircraft], axis=1)


def main():
    def prepare(numbers):
        table = np.frombuffer(numbers).reshape(-1, len(NAMES))
        blocks = [table[k : k + BLOCK] for k in range(0, len(table), BLOCK)]
        return [SimpleNamespace(**dict(zip(NAMES, np.ascontiguousarray(block.T)))) for block in blocks]

    def fight_all(blocks):
        return [fight(block) for block in blocks]

    def flatten(outcomes):
        return np.concatenate(outcomes).ravel().tolist()

    serve(sys.argv, prepare, fight_all, flatten)


main()
