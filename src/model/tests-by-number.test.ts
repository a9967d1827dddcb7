import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const here = import.meta.dirname;
const specification = join(here, "../../../shared/design/model-specification.md");

/** How many behavioural tests the specification lists for each mechanism, M01 to M19. */
const testsOfMechanism = [7, 6, 4, 5, 5, 4, 6, 5, 5, 5, 3, 4, 4, 3, 3, 3, 3, 2, 2];
/** Wiring notes of specification 23, X1 to X9. */
const wiringNotes = 9;

const numbers = testsOfMechanism.flatMap((count, mechanism) =>
  Array.from({ length: count }, (_, place) => `T${String(mechanism + 1).padStart(2, "0")}.${place + 1}`),
);
const notes = Array.from({ length: wiringNotes }, (_, place) => `X${place + 1}`);

/** Numbers that begin a title in a text of tests. */
function numbersIn(text: string): readonly string[] {
  const titles = text.matchAll(/\b(?:it|describe)(?:\.each\([^;]*?\))?\(\s*["'`](T\d\d\.\d+|X\d)\b/g);
  return [...titles].map(([, number = ""]) => number);
}

const found = new Set(
  readdirSync(here, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .flatMap((name) => numbersIn(readFileSync(join(here, name), "utf8"))),
);

describe("tests of the specification", () => {
  it("all have a test here that carries their number, and no test carries another", () => {
    expect(numbers.filter((number) => !found.has(number))).toEqual([]);
    expect([...found].filter((number) => ![...numbers, ...notes].includes(number))).toEqual([]);
  });

  it("include one for each wiring note", () => {
    expect(notes.filter((note) => !found.has(note))).toEqual([]);
  });

  it("are found in plain titles, in titles of tables and of groups, and not in other words", () => {
    const text = `it("T01.1 rises", f); it.each([[1, 2]])(\n  "T02.1 $id", f); describe("X3 falls", f); say("T03.1");`;
    expect(numbersIn(text)).toEqual(["T01.1", "T02.1", "X3"]);
  });

  it.skipIf(!existsSync(specification))("are those that the specification lists", () => {
    const listed = readFileSync(specification, "utf8").matchAll(/\bT\d\d\.\d\b/g);
    expect([...new Set([...listed].map(([number]) => number))].sort()).toEqual(numbers);
  });
});
