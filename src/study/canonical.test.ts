import { describe, expect, it } from "vitest";
import { canonicalJson } from "../engine/canonical-json.ts";
import { canonicalClaims, canonicalStudy } from "./canonical.ts";
import { readStudy } from "./load-study.ts";
import type { Study } from "./study.ts";
import { goodStudy } from "./testing/good-study.ts";
import { smallCatalogue } from "./testing/small-catalogue.ts";

function read(from = "", to = ""): Study {
  const { study } = readStudy(goodStudy.replace(from, to), "s.yaml", smallCatalogue);
  if (study === undefined) throw new Error("no study");
  return study;
}

describe("canonical JSON", () => {
  it("sorts keys at every depth and leaves out what is not there", () => {
    expect(canonicalJson({ b: [{ d: 1, c: "x" }], a: undefined, A: null, é: true })).toBe(
      '{"A":null,"b":[{"c":"x","d":1}],"é":true}',
    );
  });

  it("refuses numbers that are not finite", () => {
    expect(() => canonicalJson([1, Number.NaN])).toThrow(RangeError);
  });
});

describe("canonical claims", () => {
  const claims = canonicalClaims(read());

  it.each([
    ["is: above }", "is: below }"],
    ["value: 0.5", "value: 0.6"],
    ["Y01: 0.005", "Y01: 0.006"],
    ["hostedStrike: 2.4", "hostedStrike: 2.5"],
    ["share: 1", "share: 0.9"],
    ["[2027Q1, 2030Q4]", "[2027Q1, 2031Q4]"],
    ["quantile: 0.9", "quantile: 0.8"],
  ])("change when %s becomes %s", (from, to) => {
    expect(canonicalClaims(read(from, to))).not.toBe(claims);
  });

  it.each([
    ["says: States seek security.", "says: States look for security."],
    ["draws: 100", "draws: 200"],
    ["report:\n      - order: { metric: Y01,", "report:\n      - order: { metric: Y06,"],
  ])("stay when %s becomes %s", (from, to) => {
    expect(canonicalClaims(read(from, to))).toBe(claims);
    expect(canonicalStudy(read(from, to))).not.toBe(canonicalStudy(read()));
  });

  it("do not depend on the order of the claims", () => {
    const study = read();
    expect(canonicalClaims({ ...study, claims: study.claims.toReversed() })).toBe(claims);
  });
});
