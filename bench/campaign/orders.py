"""What both Python twins share: names of inputs in the order of inputs.js, and the loop that takes orders."""

import sys
from array import array
from pathlib import Path
from time import process_time

NAMES = """
missilesAgainstBases interception baseClusters hardening repairTime militaryLift civilianLift taiwanRate taiwanMissiles
standoffStockUsable firstRingRate japaneseCoastalRate japaneseMissiles philippineCoastalRate philippineMissiles
philippineInvolvement surveillance japanEntryDay philippineEntryDay accessDay caseAccess usParticipates
japanParticipates salvoDecay leakersPerClosure groundLoss closureWindow fortnight usEntryDay restrictedAccess
taiwanRateDecay taiwanSurvival standoffRate standoffNeedOfAccess firstRingStock taiwanKills standoffKills firstRingKills
japaneseCoastalKills japaneseGeography philippineCoastalKills philippineGeography submarineKills japaneseSubmarines
shareOnLift civilianLiftFromDay noLift militaryLiftPerShip civilianLiftPerShip civilianUnloading crossingsPerDay
beachLoss attritionAshore requiredForce requiredForceSpread
""".split()


def serve(arguments, prepare, fight_all, flatten):
    """Take orders from standard input: `check`, or `time N` for N passes over all campaigns.

    Arguments: file of inputs, file for outcomes. Preparing inputs and flattening outcomes is not timed.
    """
    numbers = array("d", Path(arguments[1]).read_bytes())
    campaigns = prepare(numbers)
    for order in sys.stdin:
        passes = int(order.split()[1]) if order.startswith("time") else 1
        start = process_time()
        for _ in range(passes):
            outcomes = fight_all(campaigns)
        taken = process_time() - start
        if order.startswith("check"):
            Path(arguments[2]).write_bytes(array("d", flatten(outcomes)).tobytes())
        print(f"{taken:.9f}", flush=True)
