import type {
  Catalogue,
  CatalogueLever,
  CatalogueMetric,
  CatalogueParameter,
  CatalogueVariable,
} from "../catalogue.ts";

const levers: readonly CatalogueLever[] = [
  { id: "L18", alias: "hostedStrike", unit: "index", low: 0, high: 3, default: 1.2 },
  { id: "L21", alias: "porcupineShare", unit: "1", low: 0.2, high: 0.9, default: 0.5 },
  { id: "L27", alias: "hardening", unit: "bnUSD/year", low: 0, high: 5, default: 0.5 },
  { id: "L28", alias: "dispersalSites", unit: "site", low: 0, high: 20, default: 2 },
  { id: "L34", alias: "japanTarget", unit: "% of GDP", low: 1, high: 3.5, default: 2 },
  { id: "L41", alias: "informationAgreement", unit: "1", low: 0, high: 2, default: 0, whole: true },
  { id: "L36", alias: "counterstrike", unit: "index", low: 0, high: 3, default: 1 },
];

const metrics: readonly CatalogueMetric[] = [
  { id: "Y01", alias: "denial", components: [{ id: "Y01", unit: "1", negligible: 0.01 }] },
  { id: "Y06", alias: "force", components: [{ id: "Y06", unit: "1", negligible: 0.002 }] },
  {
    id: "Y10",
    alias: "pressure",
    components: [
      { id: "Y10.SCS", unit: "index", negligible: 0.05 },
      { id: "Y10.TWS", unit: "index", negligible: 0.06 },
    ],
  },
  { id: "Y15", alias: "chinaShare", components: [{ id: "Y15", unit: "% of GDP", negligible: 0.02 }] },
];

const parameters: readonly CatalogueParameter[] = [
  { name: "spiralGain", unit: "1", elements: [], ranges: [{ low: 0.1, central: 0.3, high: 0.6 }] },
  {
    name: "delay",
    unit: "day",
    elements: ["JP", "PH"],
    ranges: [
      { low: 2, central: 6, high: 12 },
      { low: 4, central: 8, high: 14 },
    ],
  },
  { name: "days", unit: "day", elements: [], ranges: [{ low: 60, central: 60, high: 60 }] },
];

const variables: readonly CatalogueVariable[] = [
  { name: "leader", unit: "1", elements: ["JP", "PH"] },
  { name: "credibility", unit: "1", elements: [], inputs: ["presence", "chinaThreat"] },
  { name: "chinaThreat", unit: "pp", elements: [] },
  { name: "presence", unit: "1", elements: [] },
];

/** Lengths of time in days, and shares in percent; enough to test conversions. */
function convert(value: number, from: string, to: string): number | undefined {
  if (from === "week" && to === "day") return value * 7;
  if (from === "%" && to === "1") return value / 100;
  return undefined;
}

function keyed<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [key(entry), entry]));
}

/** A catalogue of a few names, for tests of whatever reads studies. */
export const smallCatalogue: Catalogue = {
  quarters: ["2012Q1", "2035Q4"],
  levers: keyed(levers, (lever) => lever.id),
  metrics: keyed(metrics, (metric) => metric.id),
  packages: keyed(
    [
      { id: "P0", levers: {} },
      { id: "P1", levers: { L18: 0.6, L27: 3, L28: 14 } },
      { id: "P3", levers: { L18: 2.5, L34: 2.5 } },
    ],
    (entry) => entry.id,
  ),
  lenses: ["neutral", "OR", "DR"],
  parameters: keyed(parameters, (parameter) => parameter.name),
  variables: keyed(variables, (variable) => variable.name),
  switches: new Map([["S2", ["belief", "richardson", "capability"]]]),
  convert,
};
