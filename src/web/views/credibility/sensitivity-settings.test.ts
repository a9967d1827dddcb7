import { expect, it } from "vitest";
import { readSensitivity, writeSensitivity } from "./sensitivity-settings.ts";

const metrics = ["Y03", "Y06"];

it("how the sensitivities are set comes back as it was written, the usual without a word", () => {
  const set = { outcome: "Y06", of: "level", only: "all" } as const;
  expect(writeSensitivity(set)).toEqual(set);
  expect(readSensitivity(writeSensitivity(set), metrics)).toEqual(set);
  expect(writeSensitivity(readSensitivity({}, metrics))).toEqual({});
});

it.each([{ outcome: "Y99" }, { of: "both" }, { only: "B" }])("what cannot be is as usual: %j", (show) => {
  expect(readSensitivity(show, metrics)).toEqual(readSensitivity({}, metrics));
});
