import { describe, expect, it } from "vitest";
import { threefry2x32 } from "./threefry.ts";

/** Key and counter words, then the words of `threefry2x32 20` in the known-answer file of Random123. */
const VECTORS: readonly (readonly [number, number, number, number, string, string])[] = [
  [0, 0, 0, 0, "6b200159", "99ba4efe"],
  [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, "1cb996fc", "bb002be7"],
  [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3, "c4923a9c", "483df7a0"],
];

describe("threefry2x32", () => {
  it.each(VECTORS)(
    "gives the published words for key %i %i, counter %i %i",
    (k0, k1, c0, c1, first, second) => {
      const out = new Uint32Array(2);
      threefry2x32(k0, k1, c0, c1, out);
      expect([...out].map((word) => word.toString(16))).toEqual([first, second]);
    },
  );

  it("takes signed and unsigned words alike", () => {
    const [signed, unsigned] = [new Uint32Array(2), new Uint32Array(2)];
    threefry2x32(-1, -2, -3, -4, signed);
    threefry2x32(0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc, unsigned);
    expect(signed).toEqual(unsigned);
  });
});
