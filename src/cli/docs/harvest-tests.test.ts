import { describe, expect, it } from "vitest";
import { numberedTests } from "./harvest-tests.ts";

describe("numbered tests", () => {
  it("are taken from titles, in the order of their numbers", () => {
    const text = `it("T07.10 a test, with 'quotes'", () => {});\nit.each(rows)('T07.2 another $id', () => {});\nit("plain", () => {});`;
    expect(numberedTests([{ file: "f.test.ts", text }])).toEqual([
      { id: "T07.2", title: "another $id", file: "f.test.ts" },
      { id: "T07.10", title: "a test, with 'quotes'", file: "f.test.ts" },
    ]);
  });
});
