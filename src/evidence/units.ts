/** How much of something, for units that are counted in thousands, millions and so on. */
const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** Currencies the ledger uses; `2022 USD` and `2023 USD` are constant US dollars of that year. */
const currencies = ["USD", "2022 USD", "2023 USD", "JPY", "PHP", "TWD", "CNY"];

const moneyUnits = Object.keys(scales).flatMap((scale) =>
  currencies.map((currency) => `${scale} ${currency}`),
);

const shareUnits = [
  "percent",
  "percent of GDP",
  "percent of FY2022 GDP",
  "percent year on year",
  "percentage points",
];

const otherUnits =
  `flag|index|multiple|probability|points of 100|percent per percentage point|share|share of GDP
|days|months|years|km|degrees|JPY per USD|PHP per USD|persons|persons per day|visitors per month
|aircraft|ships|boats|boats per year|missiles|missiles per year|launchers or missiles|warheads|shelters|batteries|squadrons|battalions
|aircraft sorties|aircraft sorties per year|ship-days|ship-days per year|days per year|scrambles|scrambles per year
|incidents|incidents per year|operations per year|transits per year|protests|engagements|games|conditions|entities|cases|sites`
    .replaceAll("\n", "")
    .split("|");

/** Every unit that a row may carry, in its one spelling. */
export const knownUnits: readonly string[] = [
  ...shareUnits,
  ...moneyUnits,
  ...moneyUnits.map((unit) => `${unit} per year`),
  ...otherUnits,
];

/** An amount of money: its currency, how many units of it one stands for, and whether it is a yearly flow by name. */
export interface MoneyUnit {
  readonly currency: string;
  readonly scale: string;
  readonly perYear: boolean;
}

/** Take a money unit such as `million 2023 USD` apart, or nothing when it is not money. */
export function moneyUnit(unit: string): MoneyUnit | undefined {
  const match = /^(million|billion|trillion) (.+?)( per year)?$/.exec(unit);
  const [, scale, currency, perYear] = match ?? [];
  if (scale === undefined || currency === undefined || !currencies.includes(currency)) return undefined;
  return { currency, scale, perYear: perYear !== undefined };
}

/** Name the unit of the same amount in another currency. */
export function inCurrency(unit: MoneyUnit, currency: string): string {
  return `${unit.scale} ${currency}${unit.perYear ? " per year" : ""}`;
}
