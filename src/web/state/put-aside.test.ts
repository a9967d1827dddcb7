import { describe, expect, it } from "vitest";
import type { HeldScenario } from "./address.ts";
import { PutAside } from "./put-aside.ts";
import { scenarioOf } from "./scenario.ts";

const held = (...names: readonly string[]): readonly HeldScenario[] =>
  names.map((name) => ({ name, scenario: scenarioOf("P3") }));

function opened(entry?: string): PutAside {
  let visits = 0;
  return new PutAside(
    entry,
    () => `visit ${(visits += 1)}`,
    (some) => some.map(({ name }) => name).join(),
  );
}

describe("scenarios put aside", () => {
  it("stay when one goes back to where there were none, and forth again", () => {
    const aside = opened();
    const { visit } = aside;
    expect(aside.arrive(visit, held("mine"), [])).toEqual(held("mine"));
    expect(aside.arrive(visit, held("mine", "later"), held("mine"))).toEqual(held("mine", "later"));
    expect(aside.visit).toBe(visit);
  });
  it("stay where a link of the page itself is followed", () => {
    const aside = opened();
    const { visit } = aside;
    expect(aside.arrive(undefined, held("mine"), held("mine"))).toEqual(held("mine"));
    expect(aside.visit).toBe(visit);
  });
  it("are those of a link that somebody opened, and come back with the entries before it", () => {
    const aside = opened();
    const { visit } = aside;
    expect(aside.arrive(undefined, held("mine"), held("theirs"))).toEqual(held("theirs"));
    const theirs = aside.visit;
    expect(theirs).not.toBe(visit);
    expect(aside.arrive(visit, held("theirs", "and more"), [])).toEqual(held("mine"));
    expect(aside.arrive(theirs, held("mine"), held("theirs"))).toEqual(held("theirs", "and more"));
  });
  it("are none under an opened link that has none", () => {
    expect(opened().arrive(undefined, held("mine"), [])).toEqual([]);
  });
  it("belong after a reload to the visit they belonged to, and those of another visit to its entries", () => {
    const aside = opened("before the reload");
    expect(aside.visit).toBe("before the reload");
    expect(aside.arrive("before the reload", held("mine"), [])).toEqual(held("mine"));
    expect(aside.arrive("long ago", held("mine"), held("theirs"))).toEqual(held("theirs"));
  });
});
