import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { metaPolicy } from "../../src/cli/serve/policy.ts";
import { pathsIn } from "../../src/cli/serve/site-files.ts";
import { home } from "../cli/run-entente.ts";
import { buildSite, siteFolder } from "./served-site.ts";

/** Ways to make markup or code of a text. */
const makers = [
  /\beval\s*\(/,
  /\bnew Function\b/,
  /[^.\w]Function\s*\(/,
  /\bdocument\.write/,
  /\bouterHTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bcreateContextualFragment\b/,
  /\bparseFromString\b/,
  /\bsrcdoc\b/,
  /javascript:/i,
  /\bset(Timeout|Interval)\s*\(\s*["'`]/,
];

/** Addresses that are names and lead nowhere: nobody asks for them. */
const namespaces = /^http:\/\/www\.w3\.org\//;

function addressesIn(text: string): readonly string[] {
  return (text.match(/\bhttps?:\/\/[^\s"'`)<>\\]+/g) ?? []).filter((address) => !namespaces.test(address));
}

describe("the page's sources", () => {
  const folder = join(home, "src", "web");
  const files = pathsIn(folder).filter(
    (path) => /\.(ts|svelte|html|css)$/.test(path) && !path.endsWith(".test.ts"),
  );
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");

  it("make neither markup nor code of a text", () => {
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((path) =>
      [...makers, /\{@html\b/, /\binnerHTML\b/, /\bon\w+\s*=\s*["']/]
        .filter((maker) => maker.test(read(path)))
        .map((maker) => `${path}: ${maker.source}`),
    );
    expect(found).toEqual([]);
  });

  it("name no address outside", () => {
    const found = files.flatMap((path) => addressesIn(read(path)).map((address) => `${path}: ${address}`));
    expect(found).toEqual([]);
  });
});

describe("the built page", () => {
  beforeAll(buildSite);
  const read = (path: string): string => readFileSync(join(siteFolder, path), "utf8");
  const scripts = (): readonly string[] => pathsIn(siteFolder).filter((path) => path.endsWith(".js"));

  it("makes neither markup nor code of a text, and needs neither Node nor shared memory", () => {
    expect(scripts().length).toBeGreaterThan(4);
    const found = scripts().flatMap((path) =>
      [...makers, /["'`]node:/, /\bSharedArrayBuffer\b/]
        .filter((maker) => maker.test(read(path)))
        .map((maker) => `${path}: ${maker.source}`),
    );
    expect(found).toEqual([]);
  });

  it("has markup of texts in one place only: where Svelte turns the page's own templates into elements", () => {
    const uses = scripts().flatMap((path) => read(path).match(/.{20}innerHTML.{12}/g) ?? []);
    expect(
      uses.filter((use) => !/!==`innerHTML`|\bt\.innerHTML=|\.innerHTML=\w+\(\w+\.re/.test(use)),
    ).toEqual([]);
    expect(uses.filter((use) => use.includes(".innerHTML=")).length).toBeLessThan(2);
  });

  it("names no address outside but those Svelte gives in its own error messages", () => {
    const found = scripts().flatMap((path) => addressesIn(read(path)));
    expect(found.filter((address) => !address.startsWith("https://svelte.dev/e/"))).toEqual([]);
  });

  it("carries its policy for servers that send none, and relative addresses for any folder", () => {
    const page = read("index.html");
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`);
    const addresses = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address = ""]) => address);
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => !/^\.\/[\w./-]+$/.test(address))).toEqual([]);
    expect(page).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)/);
  });
});
