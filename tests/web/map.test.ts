import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { computed, openSite } from "./open-site.ts";

/** The share of the line in Japan's radar picture, as the figure's title says it. */
async function shareSeen(page: Page): Promise<number> {
  const title = await page.locator("figure figcaption h2").innerText();
  return Number(/(\d+)\s%/.exec(title)?.[1]);
}
const areas = (page: Page) => page.locator("figure svg[role=img] path.edge");

describe("the map", () => {
  it("shows how height and sharing change what is seen", async () => {
    const { page, requests, close } = await openSite({ path: "#/map" });
    await page.locator("figure svg[role=img]").waitFor();
    expect(requests.some(({ url }) => url.endsWith("coast-and-places.json"))).toBe(true);
    await expect.poll(() => areas(page).count()).toBe(4);

    const middle = await shareSeen(page);
    await page.getByLabel("100 m", { exact: true }).check();
    const low = await shareSeen(page);
    await page.getByLabel("9,000 m").check();
    const high = await shareSeen(page);
    expect(low).toBeLessThan(middle);
    expect(high).toBeGreaterThan(middle);
    const edge = await areas(page).first().getAttribute("d");
    await page.getByLabel(/Another height/).fill("300");
    await page.getByLabel(/Another height/).press("Tab");
    await expect.poll(() => areas(page).first().getAttribute("d")).not.toBe(edge);
    const typed = await shareSeen(page);
    expect(typed).toBeGreaterThan(low);
    expect(typed).toBeLessThan(middle);

    await page.getByLabel(/may share classified information/).uncheck();
    await expect.poll(() => shareSeen(page)).toBe(0);
    await expect.poll(() => page.url()).toContain("L41=0");
    await computed(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => shareSeen(page)).toBe(typed);
    await page
      .getByRole("row", { name: /at 1,000 m/ })
      .getByRole("link")
      .waitFor();
    await close();
  });

  it("shows and hides what is asked for, and moves within its limits", async () => {
    const { page, close } = await openSite({ path: "#/map" });
    const chart = page.locator("figure svg[role=img]");
    await chart.waitFor();
    const marks = chart.locator("path.mark");
    const before = await marks.count();
    await page.getByRole("checkbox", { name: /Cities/ }).check();
    await expect.poll(() => marks.count()).toBe(before + 14);
    await page.getByRole("checkbox", { name: "What radars see" }).uncheck();
    await expect.poll(() => areas(page).count()).toBe(0);

    const land = async () => await chart.locator("g[transform]").first().getAttribute("transform");
    const first = await land();
    await page.getByRole("group", { name: "Move the map" }).press("ArrowRight");
    await expect.poll(() => land()).not.toBe(first);
    await page.getByRole("group", { name: "Move the map" }).press("0");
    await expect.poll(() => land()).toBe(first);
    const nearer = page.getByRole("button", { name: "Nearer" });
    for (let step = 0; step < 12 && (await nearer.isEnabled()); step += 1) await nearer.click();
    await expect.poll(() => nearer.isDisabled()).toBe(true);
    await page.getByRole("combobox", { name: "Look at" }).selectOption("chain");
    await expect.poll(() => land()).toBe(first);
    await close();
  });

  it("moves through time: agreed locations appear when they were named", async () => {
    const { page, close } = await openSite({ path: "#/map?show.quarter=2015Q4", reducedMotion: true });
    const sites = page.locator("figure svg[role=img] path.mark.edca");
    await page.locator("figure svg[role=img]").waitFor();
    await expect.poll(() => sites.count()).toBe(0);
    const time = page.getByRole("slider", { name: /Quarter/ });
    await time.press("ArrowRight");
    await expect.poll(() => sites.count()).toBe(5);
    await expect.poll(() => time.getAttribute("aria-valuetext")).toBe("2016Q1");
    await time.press("End");
    await expect.poll(() => sites.count()).toBe(9);
    await expect.poll(() => page.url()).toContain("show.quarter=2035Q4");
    await page.reload();
    await expect.poll(() => time.getAttribute("aria-valuetext")).toBe("2035Q4");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.getByRole("button", { name: "Pause" }).click();
    await close();
  });

  it("measures between two places with the keyboard alone, and with the pointer", async () => {
    const { page, close } = await openSite({ path: "#/map" });
    await page.locator("figure svg[role=img]").waitFor();
    for (const name of ["Yonaguni radar", "Batanes radar"]) {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
    }
    const answer = page.getByRole("status").filter({ hasText: "nautical" });
    await expect
      .poll(() => answer.innerText())
      .toBe("Yonaguni radar – Batanes radar: 455 km (246 nautical miles)");
    await page.getByRole("combobox", { name: "To", exact: true }).selectOption("guam");
    await expect.poll(() => answer.innerText()).toMatch(/Yonaguni radar – Guam: 2,\d{3} km/);
    await page.getByText("Distances from Yonaguni radar").click();
    await page.getByRole("row", { name: /Batanes radar/ }).waitFor();

    const okinawa = page.locator("figure svg[role=img] path.mark.base").nth(7);
    // Bases stand in the order of their names; the middle of the window is clear of the bar at its top.
    await okinawa.evaluate((mark) => mark.scrollIntoView({ block: "center" }));
    const pressed = page.locator("section li button[aria-pressed=true]");
    const before = await pressed.allInnerTexts();
    const box = await okinawa.boundingBox();
    if (box === null) throw new Error("the mark is not on the screen");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => pressed.allInnerTexts()).not.toEqual(before);
    await expect.poll(() => answer.innerText()).toContain("Okinawa island");
    await close();
  });
});
