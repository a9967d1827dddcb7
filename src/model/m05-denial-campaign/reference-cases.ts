/** Reference vector of the denial campaign (specification M05): inputs by name, and what must come out. Data only. */

/** One campaign with given inputs. */
export interface CampaignCase {
  readonly id: string;
  readonly doc: string;
  /** Element of the Participation axis whose outcome counts. */
  readonly participation: string;
  /** Changes to `campaignReference`, by variable name, in the variable's unit. */
  readonly inputs: Readonly<Record<string, number>>;
  /** Chance of a fait accompli (to .002), largest landed force in kt, ships lost; both as printed. */
  readonly expected: { readonly pFA: number; readonly landedPeakKt: number; readonly shipsLost: number };
}

/** Inputs of the reference campaign R0: the central values of M04 and M05, allies on the days of the M05 table. */
export const campaignReference: Readonly<Record<string, number>> = {
  missilesAgainstBases: 900,
  baseClusters: 8,
  hardening: 0.1,
  repairTime: 2.5,
  interception: 0.15,
  militaryLift: 20,
  civilianLift: 20,
  taiwanStock: 600,
  taiwanRate: 25,
  standoffStockUsable: 450,
  firstRingStock: 900,
  firstRingRate: 120,
  coastalStockJapan: 300,
  japaneseCoastalRate: 12,
  coastalStockPhilippines: 60,
  philippineCoastalRate: 3,
  surveillance: 1,
  usEntryDay: 2,
  japanEntryDay: 4,
  philippineEntryDay: 5,
  accessDay: 0,
  restrictedAccess: 0.15,
};

function reference(
  id: string,
  doc: string,
  [pFA, landedPeakKt, shipsLost]: readonly [number, number, number],
  inputs: Readonly<Record<string, number>> = {},
  participation = "japanForce",
): CampaignCase {
  return { id, doc, participation, inputs, expected: { pFA, landedPeakKt, shipsLost } };
}

/** Cases R0-R16 of the specification, in its order. */
export const campaignCases: readonly CampaignCase[] = [
  reference("R0", "United States and Japan fight, all central", [0.231, 48.3, 114]),
  reference("R1", "Taiwan alone", [0.968, 227.2, 12], {}, "usOut"),
  reference(
    "R2",
    "United States with full access, Japan does not fight",
    [0.312, 55.9, 109],
    {},
    "japanAccess",
  ),
  reference(
    "R3",
    "United States with restricted access, Japan does nothing",
    [0.684, 100.0, 88],
    {},
    "japanNone",
  ),
  reference("R4", "United States from day 7, Japan from day 9", [0.437, 68.2, 114], {
    usEntryDay: 7,
    japanEntryDay: 9,
  }),
  reference("R5", "United States from day 14, Japan from day 16", [0.654, 95.1, 114], {
    usEntryDay: 14,
    japanEntryDay: 16,
  }),
  reference("R6", "Stand-off, first-ring and Japanese coastal stocks halved", [0.681, 99.4, 84], {
    standoffStockUsable: 225,
    firstRingStock: 450,
    coastalStockJapan: 150,
  }),
  reference("R7", "The same stocks doubled", [0.126, 37.7, 114], {
    standoffStockUsable: 900,
    firstRingStock: 1800,
    coastalStockJapan: 600,
  }),
  reference("R8", "Twice the bases, fast repair, half of aircraft sheltered", [0.118, 36.8, 114], {
    baseClusters: 16,
    repairTime: 1.5,
    hardening: 0.5,
  }),
  reference("R9", "The Philippines fights too", [0.221, 47.3, 113], {}, "japanForcePhilippines"),
  reference("R10", "Three times the civilian lift", [0.908, 166.4, 128], { civilianLift: 60 }),
  reference("R11", "A quarter of the civilian lift", [0.059, 29.3, 90], { civilianLift: 5 }),
  reference("R12", "Surveillance without sharing", [0.348, 59.3, 113], { surveillance: 0.85 }),
  reference("R13", "Half as many missiles again against bases", [0.3, 54.8, 114], {
    missilesAgainstBases: 1350,
  }),
  reference("R14", "Taiwan's stock and rate of fire doubled", [0.172, 42.6, 115], {
    taiwanStock: 1200,
    taiwanRate: 50,
  }),
  reference("R15", "Thirty of each kind of lift", [0.854, 141.0, 128], {
    militaryLift: 30,
    civilianLift: 30,
  }),
  reference("R16", "Japan's coastal stock and rate of fire tripled", [0.159, 41.2, 115], {
    coastalStockJapan: 900,
    japaneseCoastalRate: 36,
  }),
];
