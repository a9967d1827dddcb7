import fc from "fast-check";
import { expect, it } from "vitest";
import { dragged, namedFrames } from "./frame.ts";
import { layers, readMapSettings, writeMapSettings, type MapSettings } from "./map-settings.ts";
import { markKinds } from "./shown-places.ts";

const calendar = { start: "2012Q1", quarters: 96 } as const;
const places = new Set(["guam", "yonaguni", "basco"]);
const read = (show: Readonly<Record<string, string>>): MapSettings => readMapSettings(show, calendar, places);

it("what is as usual leaves no word in the address", () => {
  expect(writeMapSettings(read({}), calendar)).toEqual({});
});

it("whatever is set comes back as it was written", () => {
  const settings = fc.record({
    quarter: fc.nat(95),
    altitude: fc.integer({ min: 1, max: 20_000 }),
    frame: fc.constantFrom(...Object.values(namedFrames)),
    hidden: fc.subarray([...markKinds, ...layers]).map((all) => new Set(all)),
    chosen: fc.shuffledSubarray([...places], { maxLength: 2 }),
  });
  fc.assert(
    fc.property(settings, (set) => {
      expect(read(writeMapSettings(set, calendar))).toEqual(set);
    }),
  );
});

it("a dragged map comes back within ten metres, and stays where it is when written again", () => {
  const size = { width: 720, height: 800 };
  const settings = { ...read({}), frame: dragged(namedFrames.bashi, size, 37, -81) };
  const words = writeMapSettings(settings, calendar);
  const { frame } = read(words);
  for (const axis of [0, 1] as const)
    expect(Math.abs((frame.middle[axis] ?? 0) - (settings.frame.middle[axis] ?? 0))).toBeLessThan(0.01);
  expect(frame.span).toBeCloseTo(settings.frame.span, 1);
  expect(writeMapSettings(read(words), calendar)).toEqual(words);
});

it.each([
  { quarter: "2036Q1" },
  { height: "-4" },
  { height: "1e9" },
  { frame: "moon" },
  { frame: "121,999,500" },
  { frame: "121,21" },
  { places: "atlantis,toString" },
])("what cannot be is as usual: %j", (show) => {
  expect(read(show)).toEqual(read({}));
});
