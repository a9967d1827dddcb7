import { describe, expect, it } from "vitest";
import { table } from "./table.ts";

describe("table", () => {
  it("aligns columns under their titles and ends lines without spaces", () => {
    const text = table(
      [{ title: "name" }, { title: "value", align: "right" }, { title: "unit" }],
      [
        ["a", "1", ""],
        ["longer", "12345678", "kt"],
      ],
    );
    expect(text).toBe(
      [
        "name       value  unit",
        "----       -----  ----",
        "a              1",
        "longer  12345678  kt",
        "",
      ].join("\n"),
    );
  });

  it("wraps a column of given width at words", () => {
    const lines = table(
      [{ title: "id" }, { title: "claim", width: 12 }],
      [["D01", "bases that last longer"]],
    );
    expect(lines.split("\n").slice(2)).toEqual(["D01  bases that", "     last longer", ""]);
  });

  it("counts wide characters as two columns", () => {
    const [, , first, second] = table(
      [{ title: "name" }, { title: "x" }],
      [
        ["日本", "1"],
        ["abcd", "2"],
      ],
    ).split("\n");
    expect(first).toBe("日本  1");
    expect(second).toBe("abcd  2");
  });
});
