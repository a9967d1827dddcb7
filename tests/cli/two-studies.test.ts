import { describe, expect, it } from "vitest";
import { entente, ententeJson, fixture } from "./run-entente.ts";

const small = fixture("small");
const rival = fixture("rival");

interface ClaimJson {
  readonly id: string;
  readonly verdict: string;
  readonly reason: string | null;
}
interface OneJson {
  readonly study: string;
  readonly claims: readonly ClaimJson[];
}
interface TwoJson {
  readonly studies: readonly OneJson[];
  readonly pairs: readonly object[];
}

describe("claims of two studies", () => {
  it("are judged one study after the other, with the pairs that contest each other", () => {
    const { studies, pairs } = ententeJson<TwoJson>(["claims", small, rival]).json;
    expect(studies.map(({ study, claims }) => [study, claims.map(({ id }) => id)])).toEqual([
      ["small", ["T01", "T02"]],
      ["rival", ["R01", "R02"]],
    ]);
    const [own, other] = [studies[1]?.claims[0]?.verdict, studies[0]?.claims[0]?.verdict];
    expect(pairs).toMatchObject([
      {
        title: "Bases",
        choice: "Harden or talk",
        one: [{ study: "rival", id: "R01", verdict: own }],
        other: [{ study: "small", id: "T01", verdict: other }],
      },
    ]);
  });
  it("stand in two tables and one of pairs", () => {
    const { out } = entente(["claims", small, rival]);
    expect(out).toMatch(/A small study[^]*T01[^]*A rival study[^]*R01[^]*Where arguments meet[^]*rival\/R01/);
    expect(out).toMatch(/not testable: The model has no secret\s+talks\./);
  });
  it("stay the document of one study when one is named", () => {
    const { json } = ententeJson<OneJson>(["claims", rival, "--only", "central"]);
    expect(json.study).toBe("rival");
    expect(json.claims.map(({ id }) => id)).toEqual(["R01"]);
    const blocked = ententeJson<OneJson>(["claims", rival, "--only", "R02"]).json.claims[0];
    expect(blocked).toMatchObject({ verdict: "not testable", reason: "The model has no secret talks." });
  });
});

describe("regret of packages", () => {
  interface RunJson {
    readonly weights: Readonly<Record<string, number>>;
    readonly packages: readonly { readonly maxRegret: { readonly mean: number } | null }[];
  }
  const run = (...more: readonly string[]): RunJson => ententeJson<RunJson>(["run", rival, ...more]).json;
  it("uses the study's weights, and those of the command line instead", () => {
    const own = run();
    expect(own.weights).toEqual({ Y06: -100, threatJapan: -1 });
    expect(own.packages.every(({ maxRegret }) => (maxRegret?.mean ?? -1) >= 0)).toBe(true);
    const other = run("--weights", "Y06=-50,threatJapan=2");
    expect(other.weights).toEqual({ Y06: -50, threatJapan: 2 });
    expect(other.packages).not.toEqual(own.packages);
  });
  it.each([
    ["Y66=1", 'unknown metric component "Y66"'],
    ["Y06", "expected a metric and its weight"],
    ["Y06=1,Y06=2", "Y06 is given twice"],
    ["Y06=much", "not a finite number"],
  ])("refuses the weights %s", (weights, message) => {
    const { code, err } = entente(["run", rival, "--weights", weights]);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
