import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { outcomeTabs } from "../../src/web/views/outcomes/tabs.ts";
import { computed, openSite } from "./open-site.ts";

const explore = (item: string, changes = "p=P1"): string => `#/explore/${item}?v=1&${changes}`;

/** Wait until a part has drawn all it computes. */
async function drawn(page: Page): Promise<void> {
  await computed(page);
  await page
    .locator("#outcomes figure svg[role=img], #outcomes table td")
    .last()
    .waitFor({ timeout: 60_000 });
  await page.locator("#outcomes progress").waitFor({ state: "detached", timeout: 60_000 });
}

/** Press a button that saves a file, and read the file. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#outcomes").getByRole("button", { name: button }).first().click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

const labels = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator("#outcomes figure svg[role=img]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));

/** Rows of a CSV without quotes in its cells, comments and head left out. */
const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .split("\r\n")
    .filter((line) => line !== "" && !/^"?#/.test(line))
    .slice(1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ""),
    );

describe("the outcomes", () => {
  it("draw every part, each at its own address, with a sentence for those who cannot see it", async () => {
    const { page, goTo, close } = await openSite({ path: explore("over-time") });
    for (const tab of outcomeTabs) {
      await goTo(explore(tab));
      await drawn(page);
      await expect
        .poll(() => page.locator("#outcomes nav [aria-current=page]").count(), { message: tab })
        .toBe(1);
      const said = await labels(page);
      if (tab === "metrics")
        await expect.poll(() => page.locator("#outcomes .outcomes tbody td").count()).toBeGreaterThan(300);
      else expect(said.length, tab).toBeGreaterThan(0);
      for (const sentence of said) expect(sentence?.length, tab).toBeGreaterThan(30);
    }
    await close();
  });

  it("follow a lever: its band moves, and the difference has the sign of the move", async () => {
    const { page, goTo, close } = await openSite({ path: explore("distribution/Y18.total", "p=P0&L07=1.5") });
    await drawn(page);
    const [more] = await labels(page);
    expect(more).toMatch(/median \+\d/);
    await goTo(explore("distribution/Y18.total", "p=P0&L07=0.5"));
    await page.locator('#outcomes figure svg[aria-label*="median −"]').first().waitFor({ timeout: 60_000 });
    await goTo(explore("cost", "p=P0&L07=0.5"));
    await drawn(page);
    // Charts out of sight are not drawn.
    await page.locator("#outcomes figure").nth(1).scrollIntoViewIfNeeded();
    // Costs are proportional to the lever: the curve may look the same on another scale, what it says may not.
    await page.locator("#outcomes figure").nth(1).locator("svg[role=img]").waitFor();
    const before = await labels(page);
    await goTo(explore("cost", "p=P0&L07=0.9"));
    await expect.poll(async () => (await labels(page)).at(1), { timeout: 60_000 }).not.toBe(before.at(1));
    await close();
  });

  it("keep all outcomes in a table that can be ordered, searched and saved as it stands", async () => {
    const { page, close } = await openSite({ path: explore("metrics") });
    await drawn(page);
    const rows = page.locator("#outcomes .outcomes tbody tr:not(.group)");
    const count = await rows.count();
    const csv = rowsOf(await saved(page, "Data (CSV)"));
    expect(csv.length).toBe(count);
    for (const row of csv) {
      const [yours, base, difference] = row.slice(3, 6).map(Number);
      expect((yours ?? 0) - (base ?? 0)).toBeCloseTo(difference ?? Number.NaN, 6);
    }
    const shown = await rows.first().locator("td").nth(1).innerText();
    expect(Number(csv[0]?.[4]).toPrecision(2)).toBe(Number(shown.replace("−", "-")).toPrecision(2));
    await page
      .locator("#outcomes")
      .getByRole("button", { name: /^Difference/ })
      .click();
    await expect.poll(() => page.locator("#outcomes th[aria-sort=descending]").count()).toBe(1);
    const ordered = rowsOf(await saved(page, "Data (CSV)")).map(([id]) => id);
    expect(ordered).not.toEqual(csv.map(([id]) => id));
    expect(new Set(ordered)).toEqual(new Set(csv.map(([id]) => id)));
    await page.locator("#outcomes").getByRole("searchbox").fill("Y10");
    await expect.poll(() => rows.count()).toBe(3);
    await close();
  });

  it("save a picture that stands alone: well formed, with title and source", async () => {
    const { page, close } = await openSite({ path: explore("distribution/Y03") });
    await drawn(page);
    const figure = page.locator("#outcomes figure").first();
    const title = await figure.locator(".title").innerText();
    await figure.getByText("Save", { exact: true }).click();
    const svg = await saved(page, "Picture (SVG)");
    const read = await page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        root: documentElement.nodeName,
        faulty: documentElement.querySelector("parsererror") !== null,
        words: documentElement.textContent,
      };
    }, svg);
    expect([read.root, read.faulty]).toEqual(["svg", false]);
    expect(read.words).toContain(title);
    expect(read.words).toContain("Source: 1,000 simulated futures");
    await close();
  });
});
