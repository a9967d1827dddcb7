import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "./number-text.ts";

describe("readNumber", () => {
  it.each([
    ["0", 0],
    ["-45.3", -45.3],
    ["1291300", 1291300],
    ["0.97", 0.97],
    ["1e3", 1000],
  ])("reads %s", (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["1_000", "write 1000"],
    ["12_345_678.5", "write 12345678.5"],
    ["2%", "write 2 and give the unit percent"],
    ["2.5 %", "write 2.5 and give the unit percent"],
    ["1,5", "write 1.5"],
    ["1,000", "write 1000"],
    ["1 200 000", "write 1200000"],
    [".nan", "leave the row out while the value is not known"],
    ["NaN", "leave the row out while the value is not known"],
    ["-.inf", "leave the row out while the value is not known"],
    ["n/a", "leave the row out while the value is not known"],
    ["", "give a number, or leave the row out while the value is not known"],
    [" 7", "write 7 without spaces around it"],
    ["+5", "write 5"],
    [".5", "write 0.5"],
    ["5.", "write 5"],
    ["007", "write 7"],
    ["\u22125", "write -5 with a plain minus sign"],
    ["1e999", "the number is too large to hold"],
    ["about 5", "write a plain number such as 1234.5"],
    ["0x10", "write a plain number such as 1234.5"],
  ])("refuses %j and says: %s", (text, hint) => {
    expect(readNumber(text)).toEqual({ ok: false, hint });
  });

  it("reads back every finite number as JavaScript writes it", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value))).toEqual({ ok: true, value: Number(String(value)) });
      }),
    );
  });
});
