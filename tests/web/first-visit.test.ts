import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pathsIn } from "../../src/cli/serve/site-files.ts";
import { computed, openSite } from "./open-site.ts";
import { siteFolder } from "./served-site.ts";

describe("a first visit", () => {
  it("asks only for files of the site, each for a reason, and computes", async () => {
    const { page, address, requests, close } = await openSite();
    await computed(page);
    const files = pathsIn(siteFolder);
    const asked = requests.map(({ url }) => url.slice(address.length));
    expect(asked.filter((path) => path !== "" && !files.includes(path))).toEqual([]);
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(asked.filter((path) => /noto-sans-jp|coast/.test(path))).toEqual([]);
    const scripts = asked.filter((path) => path.endsWith(".js"));
    expect(scripts.filter((path) => readFileSync(join(siteFolder, path), "utf8").includes("抑止"))).toEqual(
      [],
    );
    await close();
  });

  it("takes less than a megabyte, compressed", async () => {
    const { page, address, requests, close } = await openSite();
    await computed(page);
    const asked = new Set(requests.map(({ url }) => url.slice(address.length) || "index.html"));
    const bytes = [...asked].map((path) => readFileSync(join(siteFolder, path)));
    const total = bytes.reduce((sum, one) => sum + Math.min(one.length, brotliCompressSync(one).length), 0);
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThan(1_000_000);
    await close();
  });

  it("speaks Japanese when asked to, and English again", async () => {
    const { page, close } = await openSite();
    const spoken = page.locator("header select").first();
    await spoken.selectOption("ja");
    await expect.poll(() => page.locator("nav").first().innerText()).toContain("主張");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ja");
    await spoken.selectOption("en");
    await expect.poll(() => page.locator("nav").first().innerText()).toContain("Claims");
    await close();
  });

  it("without JavaScript is told what it needs", async () => {
    const { page, close } = await openSite({ javaScript: false });
    await expect.poll(() => page.locator("body").innerText()).toContain("needs JavaScript");
    await close();
  });
});
