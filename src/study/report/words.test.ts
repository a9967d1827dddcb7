import { describe, expect, it } from "vitest";
import type { Quantity, Test } from "../claim-test.ts";
import { humanise, mechanismWords, namesOf } from "./names.ts";
import { testWords } from "./test-words.ts";
import { smallGraph } from "./testing/small-graph.ts";

const names = namesOf(smallGraph);
const difference: Quantity = {
  kind: "difference",
  metric: "Y15",
  of: "P1",
  minus: "P0",
  relative: false,
  size: false,
};

function wordsOf(test: Test): string {
  const sizes = new Map([["Y15: P1 minus P0", { unit: "pp", negligible: 0.01 }]]);
  return testWords(test, { names, sizes })
    .html.replace(/<[^>]+>/g, "|")
    .replace(/\|+/g, "|");
}

describe("words", () => {
  it("names metrics, lenses, levers and packages, and keeps what the model does not know", () => {
    expect(names.metric("Y10.SCS")).toBe("Gray-zone pressure in a theatre, SCS");
    expect(names.metric("Y99")).toBe("Y99");
    expect(names.lens("OR")).toBe("offensive realism (OR)");
    expect(names.lever("L18")).toBe("L18 counterstrike stock");
    expect(names.package("P9")).toBe("P9");
    expect(humanise("spiralGain.JP")).toBe("spiral gain.JP");
    expect(mechanismWords("m07-threat-perception/equations")).toBe("M07 threat perception");
  });

  it("says a test in plain words and with its bound, widened by what counts as none", () => {
    expect(wordsOf({ kind: "criterion", quantity: difference, is: "above", value: 0 })).toBe(
      "|Chinese defence spending in per cent of GDP| is higher under P1 than under P0.|Y15: P1 minus P0 &gt; 0.01 pp; up to 0.01 pp counts as none|",
    );
    expect(wordsOf({ kind: "criterion", quantity: difference, is: "not above", value: 0 })).toContain(
      "is no higher under P1",
    );
    expect(
      wordsOf({ kind: "criterion", quantity: { ...difference, size: true }, is: "below", value: 0.3 }),
    ).toContain(
      "the size of the difference between P1 and P0 is below 0.3.||Y15: P1 minus P0| &lt; 0.3 pp|".replace(
        "||",
        "|",
      ),
    );
  });

  it("says contrasts of effects and which arm is best", () => {
    const effects = { first: { of: "P1", minus: "P0" }, second: { of: "P3", minus: "P0" } };
    const contrast = { kind: "contrast", metric: "Y15", ...effects, log: false, size: false } as const;
    const said = (quantity: Quantity, value = 0): string =>
      wordsOf({ kind: "criterion", quantity, is: "above", value });
    expect(said(contrast)).toContain(
      "rises more from P0 to P1 than from P0 to P3.|Y15: (P1 minus P0) minus (P3 minus P0) above 0|",
    );
    expect(said({ ...contrast, log: true, size: true, per: "Y18" })).toContain(
      "moves more from P0 to P1 than from P0 to P3, in proportion, per unit of Y18.",
    );
    expect(said({ ...contrast, size: true }, 0.2)).toContain(
      "moves from P0 to P1 and from P0 to P3, and the first size minus the second is above 0.2.",
    );
    const best = {
      kind: "best",
      metric: "Y15",
      among: ["P0", "P1", "P3"],
      oneOf: ["P1"],
      is: "lowest",
    } as const;
    expect(wordsOf(best)).toContain(
      "is lowest under P1, against P0, P3.|Y15: lowest of P0, P3 minus lowest of P1 above 0|",
    );
    expect(wordsOf({ ...best, oneOf: ["P0", "P1"] })).toContain("is lowest under one of P0, P1, against P3.");
  });

  it("joins parts with what must hold, and writes an order from its first arm on", () => {
    const order: Test = { kind: "order", metric: "Y15", arms: ["P3", "P0", "P1"], is: "falling" };
    const words = wordsOf({ kind: "none", tests: [order] });
    expect(words).toContain("None of these may hold in a draw:");
    expect(words).toContain("falls with every step from P3 to P0 to P1.|Y15: P1 &lt; P0 &lt; P3|");
  });
});
