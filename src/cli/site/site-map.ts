import type { Ledger } from "../../evidence/ledger.ts";
import { placesOf } from "../../evidence/places.ts";
import { placeKinds, type MapPlace, type SiteMap } from "../../study/published/site-map.ts";
import { coastSource, coastStep, theatreCoast } from "./coast.ts";

/**
 * Make what the map view loads: coast and places.
 *
 * @throws {RangeError} when a place is of a kind that the map does not show.
 */
export function siteMap(ledger: Ledger): SiteMap {
  const places = placesOf(ledger).map((place): MapPlace => {
    const kind = placeKinds.find((known) => known === place.kind);
    if (kind === undefined) throw new RangeError(`place ${place.id} is of unknown kind ${place.kind}`);
    return { ...place, kind };
  });
  return { format: 1, source: coastSource, step: coastStep, coast: theatreCoast(), places };
}
