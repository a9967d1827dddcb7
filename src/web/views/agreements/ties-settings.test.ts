import { expect, it } from "vitest";
import { readTiesSettings, writeTiesSettings } from "./ties-settings.ts";

const calendar = { start: "2012Q1", quarters: 96 } as const;

it("what is as usual leaves no word in the address", () => {
  expect(writeTiesSettings(readTiesSettings({}, calendar), calendar)).toEqual({});
});

it("quarter, subject and state come back as they were written", () => {
  const set = { quarter: 20, subject: "access", actor: "PH" } as const;
  const words = writeTiesSettings(set, calendar);
  expect(words).toEqual({ quarter: "2017Q1", subject: "access", actor: "PH" });
  expect(readTiesSettings(words, calendar)).toEqual(set);
});

it.each([
  { quarter: "1999Q1" },
  { quarter: "2036Q1" },
  { quarter: "soon" },
  { subject: "trade" },
  { actor: "toString" },
])("what cannot be is as usual: %j", (show) => {
  expect(readTiesSettings(show, calendar)).toEqual(readTiesSettings({}, calendar));
});
