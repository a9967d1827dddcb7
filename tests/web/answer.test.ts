import { describe, expect, it } from "vitest";
import { readPublished } from "./published.ts";
import { computed, openSite, sizes } from "./open-site.ts";
import { shoot } from "./shoot.ts";

const studies = readPublished();

describe("the first screen", () => {
  it("answers before anything is computed: verdicts of the central claims beside outcomes", async () => {
    const { page, close } = await openSite();
    for (const claim of studies.dichoso.claims.filter(({ central }) => central)) {
      const item = page.locator("[data-tour=claims] li", { hasText: claim.says });
      expect((await item.innerText()).toLowerCase()).toContain(claim.verdict);
    }
    await expect.poll(() => page.locator("[data-tour=outcomes] figure").count()).toBeGreaterThanOrEqual(4);
    await page.locator("[data-tour=outcomes] figure svg[role=img]").first().waitFor();
    await expect
      .poll(() => page.locator("[data-tour=outcomes] figure").first().innerText())
      .toContain("Source");
    await shoot(page, "answer-light");
    await computed(page);
    await expect
      .poll(() => page.locator("[data-tour=outcomes] figure").first().innerText())
      .toContain("1,000");
    await close();
  });

  it("takes another paper and another package at one click each, and the address follows", async () => {
    const { page, close } = await openSite();
    await page.getByRole("link", { name: /Blankenship/ }).click();
    await page.getByRole("heading", { level: 1, name: /burden/ }).waitFor();
    await page.getByRole("radio", { name: "Forward surge" }).check();
    await expect.poll(() => page.url()).toMatch(/#\/answer\/blankenship-2024\?.*p=P3/);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: /burden/ }).waitFor();
    await expect.poll(() => page.getByRole("radio", { name: "Forward surge" }).isChecked()).toBe(true);
    await computed(page);
    await expect.poll(() => page.locator("[data-tour=outcomes]").innerText()).toContain("Forward surge");
    await close();
  });

  it("shows newcomers around, by keyboard, and lets them go", async () => {
    const { page, close } = await openSite();
    await page.getByRole("button", { name: "Show me around" }).click();
    const tour = page.getByRole("region", { name: "A short tour" });
    const steps = await page.evaluate(() => document.querySelectorAll("[data-tour]").length);
    expect(steps).toBeGreaterThanOrEqual(3);
    for (
      let step = 1;
      step < 20 && (await tour.getByRole("button", { name: "Next" }).count()) > 0;
      step += 1
    ) {
      await tour.getByRole("button", { name: "Next" }).press("Enter");
      await page.locator(".pointed-at").first().waitFor();
    }
    await expect.poll(() => tour.innerText()).toMatch(/(\d) of \1/);
    await tour.getByRole("button", { name: "End the tour" }).press("Enter");
    await tour.waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".pointed-at").count()).toBe(0);
    await close();
  });

  it("takes the tour along to another view, and ends it with Escape", async () => {
    const { page, close } = await openSite();
    await page.getByRole("button", { name: "Show me around" }).click();
    const tour = page.getByRole("region", { name: "A short tour" });
    await expect.poll(() => tour.innerText()).toContain("1 of 6");
    await page.locator("nav").getByRole("link", { name: "What if" }).click();
    await expect.poll(() => tour.innerText()).toContain("4 of 6");
    await page.keyboard.press("Escape");
    await tour.waitFor({ state: "detached" });
    await close();
  });

  it("opens in the language of the browser and fits a small phone in the dark", async () => {
    const { page, close } = await openSite({ language: "ja", theme: "dark", size: sizes.narrow });
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("ja");
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
    await shoot(page, "answer-dark-narrow-ja");
    await close();
  });
});
