import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { computed, openSite } from "./open-site.ts";

/** Where the focus is, and whether one sees that it is there. */
interface Stop {
  readonly text: string;
  readonly lever: string | undefined;
  readonly link: string | undefined;
  readonly seen: boolean;
}

/**
 * In the page: the control in focus; it is seen if it, or what stands for it, has an outline and lies in the window. Thumbs of
 * sliders, whose outline a script cannot read, are looked at by picture.
 */
function stop(): Stop {
  const focused = document.activeElement;
  if (focused === null) return { text: "", lever: undefined, link: undefined, seen: false };
  const slider = focused.matches("input[type=range]");
  const outlined = [focused, focused.closest("label"), focused.nextElementSibling].some((one) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  return {
    text: focused.textContent?.trim() ?? "",
    lever: slider ? focused.closest<HTMLElement>("[data-lever]")?.dataset["lever"] : undefined,
    link: focused.getAttribute("href") ?? undefined,
    seen: (outlined || slider) && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
}

/** Press a key until the focus is where it should be; every stop on the way must be seen. */
async function press(page: Page, key: "Tab" | "Shift+Tab", wanted: (at: Stop) => boolean): Promise<Stop> {
  const way: Stop[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    const at = await page.evaluate(stop);
    way.push(at);
    if (!wanted(at)) continue;
    expect(way.filter(({ seen }) => !seen)).toEqual([]);
    return at;
  }
  throw new Error(`not reached with ${key}: ${way.map(({ text }) => text.slice(0, 30)).join(" | ")}`);
}

/** Whether the control in focus looks other than without it. */
async function looksFocused(page: Page, selector: string): Promise<boolean> {
  const control = page.locator(selector);
  const focused = await control.screenshot();
  await control.blur();
  const blurred = await control.screenshot();
  await control.focus();
  return !focused.equals(blurred);
}

describe("with the keyboard alone", () => {
  it("one gets from the address to a moved lever and to a claim, and sees where one is", async () => {
    const { page, close } = await openSite();
    await press(page, "Tab", ({ text }) => text === "What if");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "What if?" }).waitFor();
    await computed(page);
    const { lever = "" } = await press(page, "Tab", (at) => at.lever !== undefined);
    expect(await looksFocused(page, `[data-lever=${lever}] input[type=range]`)).toBe(true);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.url()).toMatch(new RegExp(`[?&]${lever}=`));
    await computed(page);
    await press(page, "Shift+Tab", ({ text }) => text === "Claims");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /claims, tested/ }).waitFor();
    const { text } = await press(page, "Tab", ({ link }) => link?.includes("/claims/dichoso-2026/") === true);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: text }).waitFor();
    expect(page.url()).toMatch(new RegExp(`[?&]${lever}=`));
    await close();
  });
});

describe("who asks for less motion", () => {
  /** In the page: how many of its elements would move by themselves. */
  const moving = (): number =>
    [...document.querySelectorAll("*")].filter((one) => {
      const { animationName, transitionDuration } = getComputedStyle(one);
      return animationName !== "none" || !/^0s(, 0s)*$/.test(transitionDuration);
    }).length;

  it("sees none but what they start, and others do", async () => {
    const usual = await openSite();
    await usual.page.locator("main svg[role=img]").first().waitFor();
    expect(await usual.page.evaluate(moving)).toBeGreaterThan(0);
    await usual.close();
    const still = await openSite({ reducedMotion: true });
    await still.page.locator("main svg[role=img]").first().waitFor();
    expect(await still.page.evaluate(moving)).toBe(0);
    await still.close();
  });
});
