import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gammaTwoFrom, negativeBinomialFrom, poissonFrom } from "../random/distributions.ts";
import { streamHash, uniform } from "../random/stream.ts";
import { hashNumbers } from "../run/sha256.ts";
import { normalQuantile } from "./normal.ts";
import { operators } from "./operators.ts";

/** What IEEE 754 or ECMAScript fixes to the last bit; everything else of Math is left to the engine. */
const EXACT = new Set(["abs", "floor", "imul", "fround", "sqrt"]);
const { exp, ln, logistic, logit, normalCdf, pow } = operators;
const stream = streamHash("same bits");
const uniforms = Array.from({ length: 20_000 }, (_, i) => uniform(1, 2, stream, i >> 12, 0, i & 4095));

describe("numerics and random numbers", () => {
  it.each(["../numerics/", "../random/"])("use only exactly specified functions in %s", (folder) => {
    const place = new URL(folder, import.meta.url);
    const sources = readdirSync(place).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
    expect(sources.length).toBeGreaterThan(5);
    const used = sources.flatMap((name) => {
      const text = readFileSync(new URL(name, place), "utf8");
      // A power is Math.pow by another name; lines of comments begin with a star or a slash.
      const powers = [...text.matchAll(/^(?!\s*(?:\*|\/)).*\*\*/gm)].map(() => `${name}: **`);
      return [...[...text.matchAll(/Math\.(\w+)/g)].map((match) => match[1] ?? ""), ...powers];
    });
    expect(used.filter((name) => !EXACT.has(name))).toEqual([]);
  });

  it.each([
    ["uniform", (u: number) => u, "cad26cc476cc81a8"],
    ["exp", (u: number) => exp(1500 * u - 750), "d4c03dd197551ff6"],
    ["ln", (u: number) => ln(u * u * 8), "a41f8f81044c3e52"],
    ["pow", (u: number) => pow(u * 3, 7 * u - 2), "11bdaea0f8f63d92"],
    ["logistic", (u: number) => logistic(80 * u - 40), "8e11c51cf6b3f0e9"],
    ["logit", logit, "c089630c4ed54eb5"],
    ["normalCdf", (u: number) => normalCdf(50 * u - 40), "4a4b28cf91d5d2b8"],
    ["normalQuantile", normalQuantile, "f3434255cc186396"],
    ["gammaTwoFrom", (u: number) => gammaTwoFrom(u, 3), "bed33643f44853ec"],
    ["poissonFrom", (u: number) => poissonFrom(u, 4), "8377c8f6cf6c4e87"],
    ["negativeBinomialFrom", (u: number) => negativeBinomialFrom(u, 4, 0.7), "5ef463f411ec4d06"],
  ])("keep every bit of %s over 20,000 points", (_name, evaluate, hash) => {
    expect(hashNumbers(uniforms.map(evaluate)).slice(0, 16)).toBe(hash);
  });
});
