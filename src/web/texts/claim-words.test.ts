import { describe, expect, it } from "vitest";
import type { Leaf, Quantity } from "../../study/claim-test.ts";
import type { LensStanding, Verdict } from "../../study/verdict/types.ts";
import type { ClaimSaying, VerdictSaying } from "./claim-words.ts";
import * as english from "./en/claim-test.ts";
import { explainVerdict as explainEnglish } from "./en/claim-verdict.ts";
import * as japanese from "./ja/claim-test.ts";
import { explainVerdict as explainJapanese } from "./ja/claim-verdict.ts";

const say: ClaimSaying = {
  metric: (component) => `<${component}>`,
  arm: (id) => `[${id}]`,
  input: (name) => `(${name})`,
  value: (value) => `${value} units`,
};
const measured = { metric: "Y08" };
const quantities: readonly Quantity[] = [
  { kind: "difference", ...measured, of: "P1", minus: "P0", relative: false, size: false },
  { kind: "slope", ...measured, per: { lever: "L01" }, at: "P1", up: "P1+", down: "P1-", step: 1 },
  { kind: "interaction", ...measured, first: "P1", second: "P2", both: "P3", neither: "P0" },
  { kind: "change", ...measured, arm: "P1", from: ["2012Q1", "2012Q4"], to: ["2026Q1", "2026Q4"] },
  {
    kind: "contrast",
    ...measured,
    first: { of: "P1", minus: "P0" },
    second: { of: "P2", minus: "P0" },
    log: true,
    size: true,
    per: "Y16",
  },
  { kind: "threshold", ...measured, arm: "P1" },
  { kind: "mediation", ...measured, of: "P1", minus: "P0", held: "P2" },
];
const compared: readonly Leaf[] = quantities.flatMap((quantity) => [
  { kind: "criterion", quantity, is: "above", value: 0 },
  { kind: "criterion", quantity, is: "at most", value: 0.5 },
]);
const others: readonly Leaf[] = [
  { kind: "order", ...measured, arms: ["P0", "P1", "P2"], is: "rising" },
  { kind: "best", ...measured, among: ["P0", "P1"], oneOf: ["P1"], is: "lowest" },
  { kind: "regret", among: ["P0", "P1"], oneOf: ["P1"], weights: [{ Y08: -1 }, { Y08: -2 }] },
  {
    kind: "statistic",
    quantity: {
      kind: "correlation",
      ...measured,
      with: { metric: "Y09" },
      than: { parameter: "costWeight" },
      arm: "P1",
      size: false,
    },
    is: "above",
    value: 0.2,
  },
  {
    kind: "statistic",
    quantity: { kind: "variance", of: ["Y08"], among: ["Y08", "Y09"], arm: "P1" },
    is: "at least",
    value: 0.2,
  },
];

describe.each([
  ["English", english],
  ["Japanese", japanese],
])("a test in %s", (_, { testSentence, quantityTitle }) => {
  it("names the arm and the metric of every kind of comparison, by what a reader knows", () => {
    for (const leaf of [...compared, ...others]) {
      const sentence = testSentence(leaf, say);
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).toContain("[P1]");
      if (leaf.kind !== "regret") expect(sentence).toMatch(/[<(]Y08[>)]/);
      // A name that did not go through the reader's words would stand bare.
      expect(sentence.replaceAll(/\[[^\]]*\]|<[^>]*>|\([^)]*\)/g, "")).not.toMatch(/\bP\d|\bY\d\d|\bL\d\d/);
    }
  });
  it("says a bound with its unit, unless it is zero", () => {
    for (const [place, leaf] of compared.entries())
      expect(testSentence(leaf, say).includes("0.5 units")).toBe(place % 2 === 1);
  });
  it("tells opposite relations apart", () => {
    for (const quantity of quantities) {
      const [above, below] = (["above", "below"] as const).map((is) =>
        testSentence({ kind: "criterion", quantity, is, value: 0 }, say),
      );
      expect(above).not.toBe(below);
    }
  });
  it("titles an effect by metric and arms, an order step by step", () => {
    for (const quantity of quantities) expect(quantityTitle(quantity, say)).toContain("<Y08>");
    const order = others[0] as Leaf;
    const steps = [0, 1].map((step) => quantityTitle({ leaf: order, step }, say));
    expect(steps[0]).toContain("[P0]");
    expect(steps[1]).toContain("[P2]");
  });
});

const standing = (lens: string, share: number, over: Partial<LensStanding> = {}): LensStanding => ({
  lens,
  standing: share >= 0.8 ? "pass" : share <= 0.2 ? "fail" : "between",
  share,
  rawShare: share,
  interval: [share - 0.02, share + 0.02],
  noise: 0.1,
  draws: 1e3,
  seeds: 2,
  couldChange: false,
  unsettled: false,
  ...over,
});
const verdict = (
  status: Verdict["status"],
  lenses: readonly LensStanding[],
  over: Partial<Verdict> = {},
): Verdict => ({
  status,
  ...(lenses[0] === undefined ? {} : { headline: lenses[0] }),
  lenses,
  passing: lenses.filter((one) => one.standing === "pass").map(({ lens }) => lens),
  between: lenses.filter((one) => one.standing === "between").map(({ lens }) => lens),
  failing: lenses.filter((one) => one.standing === "fail").map(({ lens }) => lens),
  flippedBy: [],
  moreRunsCouldChange: false,
  canFail: true,
  warnings: [],
  ...over,
});
const words: VerdictSaying = {
  lens: (id) => `<${id}>`,
  percent: (share) => `${Math.round(share * 100)} %`,
  count: String,
};

describe.each([
  ["English", explainEnglish],
  ["Japanese", explainJapanese],
])("a verdict in %s", (_, explain) => {
  it("gives share, interval and draws, and the worst theory of a supported claim", () => {
    const said = explain(
      verdict("supported", [standing("neutral", 0.96), standing("OR", 0.9), standing("DR", 0.85)]),
      words,
    );
    for (const part of ["96 %", "94 %", "98 %", "1000", "85 %", "<DR>"]) expect(said).toContain(part);
    expect(said).not.toContain("<OR>");
  });
  it("names every theory of a contingent claim once, on its side", () => {
    const said = explain(
      verdict("contingent", [
        standing("neutral", 0.5),
        standing("OR", 0.9),
        standing("DR", 0.1),
        standing("LI", 0.4),
      ]),
      words,
    );
    for (const lens of ["<OR>", "<DR>", "<LI>"]) expect(said.split(lens)).toHaveLength(2);
    expect(said.indexOf("<DR>")).toBeLessThan(said.indexOf("<OR>"));
  });
  it("names the theory it speaks of first only once, also when it was read from a file", () => {
    const read = structuredClone(verdict("contingent", [standing("OR", 0.5), standing("DR", 0.1)]));
    const headline = structuredClone(read.lenses[0]);
    const said = explain({ ...read, ...(headline === undefined ? {} : { headline }) }, words);
    expect(said.split("<OR>")).toHaveLength(2);
  });
  it("says what hides the answer when more runs are needed", () => {
    const open = standing("OR", 0.78, { unsettled: true, noise: 0.4 });
    const said = explain(
      verdict("more runs needed", [standing("neutral", 0.9), open], { seedsWanted: 9 }),
      words,
    );
    for (const part of ["<OR>", "40 %", "9"]) expect(said).toContain(part);
    expect(said).not.toContain("<neutral>");
    const nobody = standing("DR", Number.NaN, { draws: 0 });
    expect(explain(verdict("more runs needed", [nobody]), words)).toContain("<DR>");
  });
  it("has nothing to say about a claim that is not testable", () => {
    expect(explain(verdict("not testable", []), words)).toBe("");
  });
});
