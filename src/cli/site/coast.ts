/** The coast of the theatre, from public-domain data; the one place that reads TopoJSON. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import { packOutline, type LongLat } from "../../study/published/site-map.ts";
import { clipOutline, type Window } from "./clip.ts";
import { simplifyOutline } from "./simplify.ts";

/** Where the coast comes from, as the page says it. */
export const coastSource = "Natural Earth, 1:10 million, public domain";

/** What the map shows, with a margin. */
export const theatre: Window = [104, -4, 154, 50];

/** Coordinates are kept to this part of a degree, some 200 m: the data themselves are no finer. */
export const coastStep = 0.002;

/** A line without a point may miss it by this much, some 700 m: about two pixels at the closest view. */
const tolerance = 0.006;

/** Read the land of the Earth as closed outlines, lakes left out. */
function landOutlines(): readonly (readonly LongLat[])[] {
  const file = createRequire(import.meta.url).resolve("world-atlas/land-10m.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Parameters<typeof feature>[0];
  const { land } = topology.objects;
  if (land === undefined) throw new Error(`${file} holds no land`);
  const made = feature(topology, land);
  return ("features" in made ? made.features : [made]).flatMap(({ geometry }) => {
    if (geometry.type === "Polygon") return [geometry.coordinates[0] as unknown as readonly LongLat[]];
    if (geometry.type !== "MultiPolygon") return [];
    return geometry.coordinates.map(([outer]) => outer as unknown as readonly LongLat[]);
  });
}

/** Make the coast of the theatre: cut to its window, with no more points than a screen shows, packed. */
export function theatreCoast(): readonly (readonly number[])[] {
  return landOutlines()
    .map((outline) => clipOutline(outline, theatre))
    .filter((outline) => outline.length > 0)
    .map((outline) => packOutline(simplifyOutline(outline, tolerance), coastStep));
}
