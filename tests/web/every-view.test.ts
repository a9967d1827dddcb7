import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outcomeTabs } from "../../src/web/views/outcomes/tabs.ts";
import { expectAccessible } from "./accessible.ts";
import { computed, openSite, sizes, type OpenSite } from "./open-site.ts";
import { shoot } from "./shoot.ts";

/** One view of the page in one state worth looking at. */
interface Look {
  readonly name: string;
  readonly path: string;
  /** CSS selector of what is looked at; the whole page when absent, for views that share their frame with one already looked at. */
  readonly within?: string;
  /** What a user does first, and what there must be before one looks. */
  readonly first?: (page: Page) => Promise<void>;
}

const shows =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().waitFor();

const held = ["name=Surge&p=P3&L18=1", "name=Offshore&p=P5&lens=OR"]
  .map((one) => `&held=${encodeURIComponent(one)}`)
  .join("");

const looks: readonly Look[] = [
  { name: "answer", path: "#/", first: shows("main svg[role=img]") },
  { name: "levers", path: "#/explore?v=1&L18=2&x.peaceGate=0.03", within: ".panel", first: openLevers },
  { name: "assumptions", path: "#/explore?v=1&x.peaceGate=0.02", within: ".panel", first: openAssumptions },
  ...outcomeTabs.map((tab) => ({
    name: `outcomes-${tab}`,
    path: `#/explore/${tab}?v=1&p=P1`,
    within: "#outcomes",
    first: drawn,
  })),
  // Rows are alike: axe takes minutes over all of them.
  { name: "claims", path: "#/claims?show.central=yes", first: shows("main li .strip svg") },
  { name: "claim", path: "#/claims/dichoso-2026/D30", first: shows("main figure svg") },
  { name: "trace", path: "#/trace", first: shows("main h1") },
  { name: "quantity", path: "#/trace/pressure.SCS", first: shows("main math") },
  { name: "outcome", path: "#/trace/Y06", first: shows("[data-item=Y06]") },
  { name: "mechanism", path: "#/trace/M07", first: shows("[data-item=M07]") },
  { name: "lever", path: "#/trace/L18", first: shows("[data-item=L18]") },
  { name: "switch", path: "#/trace/S4", first: shows("main math") },
  { name: "map", path: "#/map", within: "main", first: shows("figure svg[role=img]") },
  {
    name: "agreements",
    path: "#/agreements/raa-jp-ph",
    within: "main",
    first: shows("figure svg[role=img]"),
  },
  { name: "compare", path: `#/compare?v=1&p=P1${held}`, within: "main", first: shows("main table") },
  { name: "brief", path: "#/compare/brief?v=1&L18=1", first: shows("article figure svg[role=img]") },
  { name: "credibility", path: "#/credibility", within: "main", first: shows("main figure svg[role=img]") },
  { name: "notice", path: "#/nowhere?v=99&p=P99", within: ".notices", first: shows(".notices li") },
  // Stays open wherever one goes.
  { name: "tour", path: "#/?p=P3", within: ".tour", first: startTour },
];

/** All rules once in each language and width; then what the other theme changes. */
const pairs = [
  { language: "en", theme: "light", size: sizes.laptop },
  { language: "en", theme: "dark", size: sizes.laptop, only: "colours" },
  { language: "ja", theme: "dark", size: sizes.phone },
  { language: "ja", theme: "light", size: sizes.phone, only: "colours" },
] as const;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite({ reducedMotion: true });
});
afterAll(() => site.close());

describe.each(looks)("$name", ({ name, path, within, first }) => {
  it("has no barriers in either language and theme, and fits laptop and phones", async () => {
    const { page, goTo } = site;
    await page.setViewportSize(sizes.laptop);
    await goTo(path);
    await first?.(page);
    for (const { language, theme, size, ...rules } of pairs) {
      await page.setViewportSize(size);
      await settle(page, language, theme);
      expect(await beyond(page), `${language}, ${theme}: wider than ${size.width}`).toBeLessThanOrEqual(0);
      await expectAccessible(page, within, "only" in rules ? rules.only : undefined);
      await shoot(page, `${name}-${language}-${theme}-${size.width}`);
      if (!("only" in rules)) continue;
      await page.setViewportSize(sizes.narrow);
      expect(await beyond(page), `${language}: wider than ${sizes.narrow.width}`).toBeLessThanOrEqual(0);
    }
  });
});

/** Choose language and theme as a user does, without loading the page again. */
async function settle(page: Page, language: "en" | "ja", theme: "light" | "dark"): Promise<void> {
  await page.locator("header select").first().selectOption(language);
  await page.locator("header select").last().selectOption(theme);
  await page.locator(`html[lang=${language}][data-theme=${theme}]`).waitFor();
}

/** How much wider the page is than its window, in CSS pixels. */
function beyond(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const { documentElement: root } = document;
        // What is drawn by its width is so a frame after the width is known.
        requestAnimationFrame(() => requestAnimationFrame(() => done(root.scrollWidth - root.clientWidth)));
      }),
  );
}

/** Wait until a part of the outcomes has drawn all it computes. */
async function drawn(page: Page): Promise<void> {
  await computed(page);
  await page.locator("#outcomes figure svg[role=img], #outcomes table td").last().waitFor();
  await page.locator("#outcomes progress").waitFor({ state: "detached" });
}

/** Two groups show all that a row can be: the rows of all groups are alike. */
async function openLevers(page: Page): Promise<void> {
  await computed(page);
  await page.locator(".panel details > summary").nth(2).click();
  await page.locator("[data-lever=L10] button[aria-expanded]").click();
  await page.locator("[data-lever=L07] input[type=text]").fill("9");
  await page.locator("[data-lever=L07] input[type=text]").press("Enter");
}

async function openAssumptions(page: Page): Promise<void> {
  await computed(page);
  await page.getByRole("tab").nth(1).click();
  const number = page.locator("[data-number=peaceGate] button[aria-expanded]");
  // Opening a group brings more of them, some a moment later.
  const open = async (): Promise<number> => {
    const closed = page.locator(".panel details:not([open]) > summary");
    for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
    return number.count();
  };
  await expect.poll(open).toBe(1);
  await number.click();
}

async function startTour(page: Page): Promise<void> {
  await page
    .locator("main button", { hasText: "使い方" })
    .or(page.getByRole("button", { name: "Show me around" }))
    .first()
    .click();
  await page.locator(".pointed-at").waitFor();
}
