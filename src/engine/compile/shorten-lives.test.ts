import { describe, expect, it } from "vitest";
import { operandsOf } from "./code.ts";
import type { Instruction, Routine } from "./program.ts";
import { shortenLives } from "./shorten-lives.ts";

/** Forty elements of a quantity, then what each is needed for. */
function inRows(last: (slot: number, value: number) => Instruction): Routine {
  const code: Instruction[] = [];
  const elements = Array.from({ length: 40 }, (_, slot) => slot);
  const read = elements.map((slot) => code.push({ op: "state", slot }) - 1);
  const root = read.map((a) => code.push({ op: "call", name: "sqrt", args: [a] }) - 1);
  root.forEach((value, slot) => code.push(last(slot, value)));
  return { name: "rows", code };
}

function longest({ code }: Routine): number {
  return Math.max(...code.flatMap((i, place) => operandsOf(i).map((operand) => place - operand)));
}

describe("the order of instructions", () => {
  it("follows each element to its end", () => {
    const rows = inRows((slot, value) => ({ op: "store", slot: slot + 40, value }));
    const ordered = shortenLives(rows);
    expect(longest(rows)).toBe(40);
    expect(longest(ordered)).toBe(1);
    expect(ordered.code).toHaveLength(rows.code.length);
  });

  it("reads a place before it is changed and after", () => {
    const rows = inRows((slot, value) => ({ op: "store", slot: slot === 0 ? 1 : slot + 40, value }));
    const { code } = shortenLives(rows);
    const readOne = code.findIndex((i) => i.op === "state" && i.slot === 1);
    const storeOne = code.findIndex((i) => i.op === "store" && i.slot === 1);
    expect(readOne).toBeLessThan(storeOne);
    const users = code.flatMap((i, place) => (operandsOf(i).includes(readOne) ? [place] : []));
    expect(users).toHaveLength(1);
    expect(users[0]).toBeLessThan(storeOne);
  });

  it("leaves a routine as it is when that helps nothing, or when it holds a fold", () => {
    const short: Routine = {
      name: "short",
      code: [
        { op: "state", slot: 0 },
        { op: "store", slot: 1, value: 0 },
      ],
    };
    expect(shortenLives(short)).toBe(short);
    const rows = inRows((slot, value) => ({ op: "store", slot: slot + 40, value }));
    const fold: Instruction[] = [
      { op: "fold", count: 2, join: "+" },
      { op: "moving", start: 0, stride: 1 },
      { op: "end", fold: 120, value: 121 },
      { op: "store", slot: 99, value: 122 },
    ];
    const folded = { name: "folded", code: [...rows.code, ...fold] };
    expect(shortenLives(folded)).toBe(folded);
  });
});
