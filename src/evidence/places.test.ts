import { describe, expect, it } from "vitest";
import { loadLedger } from "./load.ts";
import { parseLedger } from "./ledger.ts";
import { placesOf } from "./places.ts";

const { ledger, diagnostics } = loadLedger("evidence");

describe("places of the ledger", () => {
  it("are no finer than a tenth of a degree, and unverified", () => {
    const places = placesOf(ledger);
    expect(diagnostics).toEqual([]);
    expect(places.length).toBeGreaterThan(50);
    for (const { id, latitude, longitude, grade } of places) {
      const digits = [latitude, longitude].map((value) => String(value).split(".")[1]?.length ?? 0);
      expect([id, Math.max(...digits) <= 1, grade]).toEqual([id, true, "B"]);
    }
  });

  it("lie in the theatre, each under its own name", () => {
    const places = placesOf(ledger);
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const { latitude, longitude } of places) {
      expect(latitude).toBeGreaterThan(0);
      expect(latitude).toBeLessThan(46);
      expect(longitude).toBeGreaterThan(110);
      expect(longitude).toBeLessThan(150);
    }
  });

  it("need both of their rows", () => {
    const half = parseLedger([
      {
        name: "places.csv",
        text: `id,series,actor,period,value,unit,source,grade,kind,note
place-base-x-latitude-JP-2012,place-base-x-latitude,JP,2012,1,degrees,MEM,B,snapshot,
`,
      },
      { name: "sources.csv", text: "key,title,address,how_read,reliability,caveat\nMEM,Memory,,,,\n" },
    ]);
    expect(half.diagnostics).toEqual([]);
    expect(() => placesOf(half.ledger)).toThrow("place x needs a latitude and a longitude");
  });
});
