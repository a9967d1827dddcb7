import { expect, it } from "vitest";
import { keepLatest } from "./keep-latest.ts";

it("keeps what was asked for last", () => {
  const made: string[] = [];
  const kept = keepLatest<string>(2);
  const ask = (key: string): string =>
    kept(key, () => {
      made.push(key);
      return `program ${key}`;
    });
  expect(["a", "b", "a", "c", "a", "b"].map(ask)).toEqual(
    ["a", "b", "a", "c", "a", "b"].map((k) => `program ${k}`),
  );
  expect(made).toEqual(["a", "b", "c", "b"]);
});
