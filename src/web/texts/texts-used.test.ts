import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { english } from "./texts.ts";

const web = join(import.meta.dirname, "..");
const catalogues = english.texts;

/** Texts that a view picks by a name made while it runs, straight from its part's catalogue; those in a group within it need no entry. */
const keyed: readonly string[] = [
  ...Object.keys(catalogues.notices).map((code) => `notices.${code}`),
  ...["better", "worse", "same"].map((verdict) => `explore.${verdict}`),
];

/**
 * Paths of texts that a source names: `lab.texts.map.frames` or, where `const words = lab.texts.map`, `words.frames`. A path
 * that ends at a group of texts names all of the group: one is picked by a name made while the page runs.
 */
function namedIn(source: string): readonly string[] {
  const plain = source.replaceAll("?.", ".").replaceAll(/\bcatalogue\.texts\b/g, "lab.texts");
  const aliases = new Map(
    [...plain.matchAll(/(\w+): Texts\["(\w+)"\]/g)].map(([, name, part]) => [name, part]),
  );
  const full = (chain: string): string | undefined => {
    const [first, ...rest] = chain.split(".");
    const alias = aliases.get(first);
    return alias === undefined ? /\btexts\.(.+)$/.exec(chain)?.[1] : [alias, ...rest].join(".");
  };
  const unpacked: string[] = [];
  const definition = /const (\w+|\{[^}]*\}) = (?:\$derived\()?([\w.]+)\)?;/g;
  const others = plain.replaceAll(definition, (whole, name: string, chain: string) => {
    const path = full(chain);
    if (path !== undefined && !name.startsWith("{")) aliases.set(name, path);
    else if (path !== undefined || chain === "lab.texts")
      for (const [key] of name.matchAll(/\w+/g)) {
        aliases.set(key, path === undefined ? key : `${path}.${key}`);
        unpacked.push(`${chain}.${key}`);
      }
    else return whole;
    return "";
  });
  return [...unpacked, ...others.matchAll(/\w+(?:\.\w+)+/g)].flatMap((chain) => full(String(chain)) ?? []);
}

/** Paths of all texts of a group. */
function pathsOf(group: object, path: readonly string[] = []): readonly string[] {
  return Object.entries(group).flatMap(([key, one]: [string, unknown]) =>
    typeof one === "object" && one !== null ? pathsOf(one, [...path, key]) : [[...path, key].join(".")],
  );
}

it("finds the names of texts in a source", () => {
  const named = namedIn(`const words = $derived(lab.texts.map); const { low, high } = words; words.layer[id];
    lab.texts.units?.none; function f(texts: Texts["places"]) { texts.kind[a]; } const { charts } = catalogue.texts;
    charts.year;`);
  const paths = ["map.low", "map.high", "map.layer", "units.none", "places.kind", "charts", "charts.year"];
  expect(named.toSorted()).toEqual(paths.toSorted());
});

it("leaves no text that the page never shows", () => {
  const files = readdirSync(web, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$|^texts\/(en|ja)\//.test(file),
  );
  const sources = files.map((file) => readFileSync(join(web, file), "utf8"));
  const named = new Set([...keyed, ...sources.flatMap(namedIn)]);
  const shown = (path: string): boolean =>
    path.includes(".") && (named.has(path) || shown(path.replace(/\.[^.]*$/, "")));
  expect(pathsOf(catalogues).filter((path) => !shown(path))).toEqual([]);
});
