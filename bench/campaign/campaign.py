"""The campaign as one would write it in plain Python: one future at a time, standard library only."""

import sys
from math import erfc, exp, log, sqrt
from operator import itemgetter

from orders import NAMES, serve

DAYS = 60


def arrived(day, entry):
    """Share of a day that lies after an entry."""
    return max(0.0, min(day + 1 - entry, 1.0))


def normal_cdf(x):
    return 0.5 * erfc(-x / sqrt(2))


def fight(x):
    """Fight one campaign; x holds its inputs by name."""
    (
        base_clusters,
        repair_time,
        salvo_decay,
        us_participates,
        japan_participates,
        philippine_involvement,
        restricted_access,
    ) = itemgetter(
        "baseClusters",
        "repairTime",
        "salvoDecay",
        "usParticipates",
        "japanParticipates",
        "philippineInvolvement",
        "restrictedAccess",
    )(x)
    us_entry, japan_entry, philippine_entry = x["usEntryDay"], x["japanEntryDay"], x["philippineEntryDay"]
    access_day, access_gained = x["accessDay"], x["caseAccess"] - restricted_access
    first_salvo = x["missilesAgainstBases"] / salvo_decay * (1 - x["interception"])
    to_close = x["leakersPerClosure"] * base_clusters
    repaired = exp(-1 / repair_time)
    ground_loss = x["groundLoss"] * (1 - x["hardening"]) / base_clusters
    closure_window, fortnight = x["closureWindow"], x["fortnight"]
    taiwan_rate, taiwan_decay = x["taiwanRate"] * x["taiwanSurvival"], x["taiwanRateDecay"]
    standoff_rate, standoff_need = x["standoffRate"], x["standoffNeedOfAccess"]
    tactical_rate, japanese_rate, philippine_rate = (
        x["firstRingRate"],
        x["japaneseCoastalRate"],
        x["philippineCoastalRate"],
    )
    taiwan_kills, standoff_kills, tactical_kills = x["taiwanKills"], x["standoffKills"], x["firstRingKills"]
    japanese_kills = x["japaneseCoastalKills"] * x["japaneseGeography"]
    philippine_kills = x["philippineCoastalKills"] * x["philippineGeography"]
    surveillance, submarine_kills = x["surveillance"], x["submarineKills"]
    japanese_submarines, share_on_lift = x["japaneseSubmarines"], x["shareOnLift"]
    sailing_day, no_lift, unloading = x["civilianLiftFromDay"], x["noLift"], x["civilianUnloading"]
    military_per_ship, civilian_per_ship = x["militaryLiftPerShip"], x["civilianLiftPerShip"]
    lands, attrition = x["crossingsPerDay"] * (1 - x["beachLoss"]), x["attritionAshore"]

    military, civilian = x["militaryLift"], x["civilianLift"]
    taiwan_left, standoff_left, tactical_left = (
        x["taiwanMissiles"],
        x["standoffStockUsable"],
        x["firstRingStock"],
    )
    japanese_left = x["japaneseMissiles"]
    philippine_left = x["philippineMissiles"] * philippine_involvement
    closed, aircraft, closed_days, available_days = 0.0, 1.0, 0.0, 0.0
    ashore, peak, ships = 0.0, 0.0, 0.0

    for day in range(DAYS):
        leakers = first_salvo * exp(-day / salvo_decay)
        closed = (closed + (1 - closed) * (1 - exp(-leakers / to_close))) * repaired
        aircraft *= exp(-ground_loss * leakers)
        available = (1 - closed) * aircraft
        if day < closure_window:
            closed_days += closed
        if day < fortnight:
            available_days += available

        us = us_participates * arrived(day, us_entry)
        japan = japan_participates * arrived(day, japan_entry)
        philippines = philippine_involvement * arrived(day, philippine_entry)
        access = restricted_access + access_gained * arrived(day, access_day)
        taiwan_fire = min(taiwan_rate * exp(-day / taiwan_decay), taiwan_left)
        standoff_fire = min(standoff_rate * (1 - standoff_need * (1 - access)) * us, standoff_left)
        tactical_fire = min(tactical_rate * available * access * us, tactical_left)
        japanese_fire = min(japanese_rate * japan, japanese_left)
        philippine_fire = min(philippine_rate * philippines, philippine_left)
        taiwan_left -= taiwan_fire
        standoff_left -= standoff_fire
        tactical_left -= tactical_fire
        japanese_left -= japanese_fire
        philippine_left -= philippine_fire

        by_missiles = (
            taiwan_fire * taiwan_kills
            + standoff_fire * standoff_kills
            + tactical_fire * tactical_kills
            + japanese_fire * japanese_kills
            + philippine_fire * philippine_kills
        ) * surveillance
        kills = (by_missiles + submarine_kills * (us + japanese_submarines * japan)) * share_on_lift
        sailing = arrived(day, sailing_day)
        exposed = military + sailing * civilian
        if exposed > no_lift:
            share = military / exposed
            military = max(0.0, military - kills * share * military_per_ship)
            civilian = max(0.0, civilian - kills * (1 - share) * civilian_per_ship)
            ships += kills

        flow = (military + unloading * sailing * civilian) * lands
        ashore += flow - attrition * ashore
        peak = max(peak, ashore)

    chance = normal_cdf(log(peak / x["requiredForce"]) / x["requiredForceSpread"]) if peak > 0 else 0.0
    return chance, peak, ships, closed_days, available_days / fortnight, aircraft


def main():
    def prepare(numbers):
        return [
            dict(zip(NAMES, numbers[k : k + len(NAMES)])) for k in range(0, len(numbers), len(NAMES))
        ]

    def fight_all(campaigns):
        return [fight(campaign) for campaign in campaigns]

    def flatten(outcomes):
        return [value for outcome in outcomes for value in outcome]

    serve(sys.argv, prepare, fight_all, flatten)


main()
