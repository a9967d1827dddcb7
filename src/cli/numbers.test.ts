import { describe, expect, it } from "vitest";
import { InputError } from "./faults.ts";
import { readCount, readNumber } from "./numbers.ts";

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.message;
  }
  return expect.unreachable("no fault was found");
}

describe("numbers on the command line", () => {
  it.each([
    ["30", 30],
    ["-1.5", -1.5],
    [".25", 0.25],
    ["2e-3", 0.002],
    ["+4", 4],
  ])("reads %s", (text, value) => {
    expect(readNumber(text, "x")).toBe(value);
  });

  it.each([
    ["NaN", "finite"],
    ["Infinity", "finite"],
    ["1e400", "1.8e308"],
    ["2%", "write 0.02 for a share, 2 for a percentage"],
    ["1,5", "write 1.5"],
    ["1_000", "write 1000"],
    ["0x10", "write 16"],
    ["", "not a finite number"],
    ["ten", "not a finite number"],
  ])("refuses %s", (text, part) => {
    expect(messageOf(() => readNumber(text, "civilianLift"))).toContain(part);
    expect(messageOf(() => readNumber(text, "civilianLift"))).toContain("civilianLift");
  });

  it.each(["0", "-1", "1.5", "11"])("refuses %s as a count from 1 to 10", (text) => {
    expect(messageOf(() => readCount(text, "--draws", 1, 10))).toBe(
      `--draws: expected a whole number from 1 to 10, got ${text}`,
    );
  });
});
