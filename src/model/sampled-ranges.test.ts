import { describe, expect, it } from "vitest";
import { simulate } from "../engine/run/simulate.ts";
import type { Range } from "../engine/language.ts";
import { buildAllianceModel, modules } from "./index.ts";

/** Range of one parameter, or of one element of it ("backlogIn2025.JP"), whatever file it stands in. */
function rangeOf(path: string): Range {
  const [name = "", element] = path.split(".");
  for (const exports of Object.values<Readonly<Record<string, unknown>>>(modules)) {
    const found = exports[name];
    if (isParameter(found))
      return element === undefined ? asRange(found.range) : asRange(found.range, element);
  }
  throw new RangeError(`no parameter ${name}`);
}

interface Ranged {
  readonly kind: "parameter";
  readonly distribution: string;
  readonly range: Range | Readonly<Record<string, Range>>;
}

function isParameter(found: unknown): found is Ranged {
  return typeof found === "object" && found !== null && "kind" in found && found.kind === "parameter";
}

function reasonOf(found: unknown): string {
  const isJudged = typeof found === "object" && found !== null && "because" in found;
  return isJudged && typeof found.because === "string" ? found.because : "";
}

function isOneRange(range: Ranged["range"]): range is Range {
  return Array.isArray(range);
}

function asRange(range: Ranged["range"], element = ""): Range {
  const chosen = isOneRange(range) ? range : range[element];
  if (chosen === undefined) throw new RangeError(`no element ${element}`);
  return chosen;
}

/** Inline coefficients of the specification are sampled by half either way (specification 0.3, contract). */
const halfEitherWay: readonly (readonly [name: string, central: number])[] = [
  ["sharedThreatScale", 10],
  ["missileBackcast.standoff", 0.5],
  ["missileBackcast.coastalPhilippines", 0.1],
  ["taiwanBackcast", 0.6],
  ["counterstrikeBase", 0.3],
  ["backlogIn2025.JP", 15],
  ["backlogIn2025.Europe", 80],
  ["backlogIn2025.MiddleEast", 80],
  ["backlogIn2025.other", 60],
  ["militaryLiftPastDecline", 0.045],
  ["civilianLiftPast", 0.25],
  ["capabilityDecay", 0.02],
  ["watchTaiwanStrait.JP", 0.3],
  ["incidentSmoothing", 4],
  ["lensShareOfPull", 0.25],
  ["credibilityLag", 6],
  ["tiedShareLag", 8],
  ["channelsLag", 4],
  ["separationLag", 6],
  ["yenSpread", 0.06],
  ["senkakuShock.JP", 0.25],
];

describe("ranges of judged numbers", () => {
  it.each(halfEitherWay)("let %s vary by half around %d", (name, central) => {
    const [low, middle, high] = rangeOf(name);
    expect(middle).toBe(central);
    expect(low).toBeCloseTo(central / 2, 12);
    expect(high).toBeCloseTo(central * 1.5, 12);
  });

  it("keep shares that fade or close at most at one", () => {
    expect(rangeOf("chinaStressPersistence")).toEqual([0.85, 0.9, 0.95]);
    expect(rangeOf("planningStart")).toEqual([0.35, 0.7, 1]);
    expect(rangeOf("extendedCapability")).toEqual([0.4, 0.8, 1]);
    expect(rangeOf("islandBase")).toEqual([0.375, 0.75, 1]);
  });
});

interface Given {
  readonly file: string;
  readonly name: string;
  readonly reason: string;
}

/** What a fixed number may say in few words, in as many files as it likes: it is no judgement. */
const definition = /^(an? )?(definition|count\b|default of lever L\d+$|middle of the scale)/i;

/** The parameters that give a reason, with the file they stand in; fixed numbers that are definitions left out. */
function judgements(): readonly Given[] {
  return Object.entries<Readonly<Record<string, unknown>>>(modules).flatMap(([file, exports]) =>
    Object.entries(exports).flatMap(([name, found]) => {
      const reason = reasonOf(found);
      if (!isParameter(found) || reason === "") return [];
      return found.distribution === "fixed" && definition.test(reason) ? [] : [{ file, name, reason }];
    }),
  );
}

describe("reasons for judged numbers", () => {
  it("say more than that the specification gives them", () => {
    const empty =
      /^(range of|values? (of|set by) the|central values?|given by|lag set|judged range|judged size, table)/i;
    const named = Object.values<Readonly<Record<string, unknown>>>(modules).flatMap(Object.entries);
    const hollow = named.filter(([, found]) => empty.test(reasonOf(found))).map(([name]) => name);
    expect(hollow).toEqual([]);
  });

  it("have at least six words", () => {
    const short = judgements().filter(({ reason }) => reason.trim().split(/\s+/).length < 6);
    expect(short.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([]);
  });

  it("belong to one file each", () => {
    const filesOf = new Map<string, Set<string>>();
    for (const { file, reason } of judgements())
      filesOf.set(reason, (filesOf.get(reason) ?? new Set()).add(file));
    const shared = [...filesOf].filter(([, files]) => files.size > 1);
    expect(shared.map(([reason, files]) => `${reason}: ${[...files].join(", ")}`)).toEqual([]);
  });
});

describe("a draw of wear of capability", () => {
  it("leaves the balance of 2012 as it is", () => {
    const model = buildAllianceModel();
    const balance = (capabilityDecay: number): number => {
      const record = ["capability.US", "capability.CN"];
      const { series } = simulate(model, { parameters: { capabilityDecay }, record });
      return (series.get("capability.US")?.[0] ?? NaN) / (series.get("capability.CN")?.[0] ?? NaN);
    };
    expect(balance(0.01)).toBeCloseTo(balance(0.02), 9);
  });
});

describe("a run whose stocks of 2026 differ from the central ones", () => {
  const model = buildAllianceModel();
  const rich = simulate(model, {
    parameters: { "missileStockIn2026.coastalJapan": 450, "missileStockIn2026.coastalPhilippines": 30 },
    record: [
      "coastalStockJapan",
      "japaneseCoastalRate.usOut",
      "philippineCoastalRate.usOut",
      "coastalDefence",
    ],
  }).series;
  const in2026 = (name: string): number | undefined => rich.get(name)?.[58];

  it("measures rates of fire and density against its own 2026", () => {
    expect(in2026("coastalStockJapan")).toBeCloseTo(450, 9);
    expect(in2026("japaneseCoastalRate.usOut")).toBeCloseTo(12, 9);
    expect(in2026("philippineCoastalRate.usOut")).toBeCloseTo(3, 9);
    expect(in2026("coastalDefence")).toBeCloseTo(0, 12);
  });

  it("plans to hold its own stock when the levers stay at one", () => {
    expect(rich.get("coastalStockJapan")?.[95]).toBeCloseTo(450, 0);
  });
});
