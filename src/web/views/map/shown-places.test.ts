import { describe, expect, it } from "vitest";
import { loadLedger } from "../../../evidence/load.ts";
import { placesOf } from "../../../evidence/places.ts";
import { placeKinds, type MapPlace } from "../../../study/published/site-map.ts";
import { languages, type Language } from "../../texts/languages.ts";
import { loadCatalogue } from "../../texts/load-catalogue.ts";
import { markName } from "./mark-name.ts";
import { lastDayOf, marksAt, withChosen } from "./shown-places.ts";

const places = placesOf(loadLedger("evidence").ledger).map((place): MapPlace => {
  const kind = placeKinds.find((known) => known === place.kind);
  if (kind === undefined) throw new Error(place.kind);
  return { ...place, kind };
});
const sites = (quarter: string) =>
  marksAt(places, lastDayOf(quarter)).filter(({ kind }) => kind === "edca").length;

describe("places of a quarter", () => {
  it("have the agreed locations from the quarter they were named in", () => {
    expect(["2015Q4", "2016Q1", "2023Q1", "2023Q2"].map(sites)).toEqual([0, 5, 5, 9]);
  });
  it("have the four radars of the model, from the start", () => {
    const radars = marksAt(places, lastDayOf("2012Q1")).filter(({ kind }) => kind === "radar");
    expect(radars).toHaveLength(4);
  });
  it.each(Object.keys(languages) as Language[])("all have a name in %s", async (language) => {
    const texts = (await loadCatalogue(language)).texts.places;
    const nameless = marksAt(places, "2035-12-31").filter((mark) => markName(texts, mark) === mark.id);
    expect(nameless).toEqual([]);
  });
});

describe("choosing", () => {
  it("keeps two, the older goes, and one chosen again is let go", () => {
    expect(withChosen(["a", "b"], "c")).toEqual(["b", "c"]);
    expect(withChosen(["a", "b"], "a")).toEqual(["b"]);
  });
});
