import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { computed, openSite, sizes } from "./open-site.ts";
import { shoot } from "./shoot.ts";

const japan = "US forces in Japan";
const slider = (page: Page, name: string): Locator => page.getByRole("slider", { name: `${name}: slider` });
const field = (page: Page, name: string): Locator => page.getByRole("textbox", { name, exact: true });
const words = (page: Page): URLSearchParams => new URLSearchParams(page.url().split("?")[1] ?? "");

/** What the table of headline outcomes says of the scenario, row by row. */
async function headlines(page: Page): Promise<readonly string[]> {
  return page.locator("#outcomes table").first().locator("tbody tr").allInnerTexts();
}

/** Drag a slider's thumb to a place on its track, 0 to 1, in steps. */
async function drag(page: Page, thumb: Locator, from: number, to: number): Promise<void> {
  await thumb.scrollIntoViewIfNeeded();
  const box = await thumb.boundingBox();
  if (box === null) throw new Error("the slider is not on the screen");
  const at = (place: number): number => box.x + 9 + place * (box.width - 18);
  const middle = box.y + box.height / 2;
  await page.mouse.move(at(from), middle);
  await page.mouse.down();
  await page.mouse.move(at(to), middle, { steps: 8 });
  await page.mouse.up();
}

/** Open every group of levers. */
async function openGroups(page: Page): Promise<void> {
  const closed = page.locator(".panel details:not([open]) > summary");
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}

describe("moving levers", () => {
  it("a package, a drag, a typed number, undo, redo and a reload", async () => {
    const { page, close } = await openSite({ path: "#/explore" });
    await page.getByRole("radio", { name: "Forward surge" }).check();
    await expect.poll(() => words(page).get("p")).toBe("P3");
    await computed(page);
    const surge = await headlines(page);
    expect(surge.length).toBe(6);

    await drag(page, slider(page, japan), 0.8, 0.25);
    await expect.poll(() => Number(words(page).get("L07"))).toBeCloseTo(0.5, 1);
    await page.locator("[data-lever=L07]").getByText("Moved").waitFor();
    await computed(page);
    const moved = await headlines(page);
    expect(moved).not.toEqual(surge);

    await page.keyboard.press("Control+z");
    await expect.poll(() => words(page).has("L07")).toBe(false);
    await computed(page);
    await expect.poll(() => headlines(page)).toEqual(surge);
    await page.keyboard.press("Control+Shift+Z");
    await expect.poll(() => words(page).has("L07")).toBe(true);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect.poll(() => field(page, japan).inputValue()).toBe("1.60");

    await field(page, japan).fill("0.333");
    await field(page, japan).press("Enter");
    await expect.poll(() => words(page).get("L07")).toBe("0.333");
    await page.reload();
    await page.locator("[data-lever=L07]").waitFor();
    await expect.poll(() => field(page, japan).inputValue()).toBe("0.333");
    await expect.poll(() => page.getByRole("radio", { name: "Forward surge" }).isChecked()).toBe(true);
    await page.getByRole("button", { name: `Reset: ${japan}` }).click();
    await expect.poll(() => words(page).has("L07")).toBe(false);
    await shoot(page, "levers");
    await close();
  });

  it("what cannot be is explained beside the field and nothing is lost", async () => {
    const { page, close } = await openSite({ path: "#/explore" });
    const before = page.url();
    for (const [typed, told] of [
      ["9", "Too high"],
      ["-1", "Too low"],
      ["a lot", "not a number"],
      ["1,5", "with a point"],
    ] as const) {
      await field(page, japan).fill(typed);
      await field(page, japan).press("Enter");
      const alert = page.locator("[data-lever=L07] [role=alert]");
      await expect.poll(() => alert.innerText()).toContain(told);
      await expect.poll(() => alert.innerText()).toContain("0 to 2");
      await expect.poll(() => field(page, japan).inputValue()).toBe(typed);
      await expect.poll(() => field(page, japan).getAttribute("aria-invalid")).toBe("true");
    }
    await expect.poll(() => page.url()).toBe(before);
    await field(page, japan).press("Escape");
    await expect.poll(() => page.locator("[data-lever=L07] [role=alert]").count()).toBe(0);
    await expect.poll(() => field(page, japan).inputValue()).toBe("1.00");
    await close();
  });

  it("every lever has a name and is reached by keyboard, whole levers as choices in words", async () => {
    const { page, close } = await openSite({ path: "#/explore" });
    await openGroups(page);
    const ids = await page
      .locator("[data-lever]")
      .evaluateAll((all) => all.map((one) => one.dataset["lever"]));
    expect(new Set(ids).size).toBe(59);
    const names = await page.getByRole("slider").evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(names.length).toBe(56);
    expect(new Set(names).size).toBe(56);
    const chosen = page.getByRole("group", { name: "Japan-Philippines information agreement" });
    await chosen.getByRole("radio", { name: "none" }).check();
    await expect.poll(() => words(page).get("L41")).toBe("0");

    await page.locator(".panel summary").first().focus();
    const reached = new Set<string | undefined>();
    for (let presses = 0; presses < 59 * 4; presses += 1) {
      await page.keyboard.press("Tab");
      reached.add(await page.evaluate(leverInFocus));
    }
    expect(ids.filter((id) => !reached.has(id))).toEqual([]);

    await slider(page, japan).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => words(page).get("L07")).toBe("1.04");
    await page.keyboard.press("Control+z");
    await expect.poll(() => words(page).has("L07")).toBe(false);
    await close();
  });

  it("each headline leads to its equation and the caption says what the means are of", async () => {
    const { page, close } = await openSite({ path: "#/explore" });
    await computed(page);
    const table = page.locator("#outcomes table").first();
    await expect.poll(() => table.locator("caption").innerText()).toContain("Means over 1,000");
    const links = table.locator("tbody th a");
    expect(await links.count()).toBe(6);
    await links.filter({ hasText: "Gray-zone pressure" }).click();
    await page.getByRole("heading", { level: 1, name: /^Gray-zone pressure/ }).waitFor();
    expect(page.url()).toContain("#/trace/Y10.SCS");
    await close();
  });

  it("on a phone the headline outcomes stay in sight below the levers", async () => {
    const { page, close } = await openSite({ path: "#/explore", size: sizes.phone });
    await computed(page);
    await slider(page, japan).scrollIntoViewIfNeeded();
    const strip = page.getByRole("region", { name: "Headline outcomes" });
    const box = await strip.boundingBox();
    expect(box === null ? -1 : box.y + box.height).toBeLessThanOrEqual(sizes.phone.height + 1);
    await expect.poll(() => strip.innerText()).toMatch(/better|worse/);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(390);
    await shoot(page, "levers-phone");
    await close();
  });
});

describe("policy and assumptions", () => {
  it("are put back each without the other, and a link carries both", async () => {
    const { page, close } = await openSite({ path: "#/explore?v=1&L18=2&lens=DR&x.peaceGate=0.03" });
    await expect.poll(() => page.getByRole("tab", { name: "Policy levers (1)" }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Put all levers back" }).click();
    await expect.poll(() => [...words(page).keys()].toSorted()).toEqual(["lens", "m", "v", "x.peaceGate"]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.getByRole("tab", { name: "Assumptions and theories (2)" }).click();
    await page.getByRole("button", { name: "Put all assumptions back" }).click();
    await expect.poll(() => [...words(page).keys()].toSorted()).toEqual(["L18", "m", "v"]);
    await close();
  });

  it("theory, own mix, rival equations and a number fixed within its range change the futures", async () => {
    const { page, close } = await openSite({ path: "#/explore" });
    await computed(page);
    const usual = await headlines(page);
    await page.getByRole("tab", { name: "Assumptions and theories" }).press("Enter");
    await page.getByRole("radio", { name: /Offensive realism/ }).check();
    await expect.poll(() => words(page).get("lens")).toBe("OR");
    await page.getByRole("radio", { name: /Your own mix/ }).check();
    await page.getByRole("slider", { name: "Weight of Liberal interdependence" }).fill("3");
    await expect.poll(() => words(page).get("mix")).toBe("OR:1,LI:3");
    await page.getByText("75 %").waitFor();
    await page.locator("summary", { hasText: "Rival equations" }).click();
    await page.getByRole("radio", { name: /Losses weigh more/ }).check();
    await expect.poll(() => words(page).get("S4")).toBe("prospect");
    await page.locator("summary", { hasText: "Uncertain numbers" }).click();
    await page.getByRole("searchbox").fill("weighs force");
    await page.getByRole("button", { name: "Fix How often Beijing weighs force at a value" }).click();
    const gate = page.getByRole("textbox", { name: "How often Beijing weighs force" });
    await gate.fill("0.1");
    await gate.press("Enter");
    await expect
      .poll(() => page.locator("[data-number=peaceGate] [role=alert]").innerText())
      .toContain("0.005 to 0.06");
    await gate.fill("0.05");
    await gate.press("Enter");
    await expect.poll(() => words(page).get("x.peaceGate")).toBe("0.05");
    await computed(page);
    await expect.poll(() => headlines(page)).not.toEqual(usual);
    await page.getByRole("button", { name: "Vary How often Beijing weighs force again" }).click();
    await expect.poll(() => words(page).has("x.peaceGate")).toBe(false);
    await close();
  });
});

/** In the page: the lever whose control has the focus. */
function leverInFocus(): string | undefined {
  return document.activeElement?.closest<HTMLElement>("[data-lever]")?.dataset["lever"];
}
