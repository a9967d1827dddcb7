import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { openSite } from "./open-site.ts";
import { servedSite } from "./served-site.ts";
import { shoot } from "./shoot.ts";

// The site may have to be built first: that is no part of the first journey.
beforeAll(async () => {
  await servedSite();
}, 600_000);

/** The claims shown in the list. */
const listed = (page: Page) => page.locator("main li a");
const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Test a claim under the settings on the screen and wait for the result. */
async function testClaim(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Test it/ }).click();
  await page.getByTestId("result-hash").waitFor({ timeout: 110_000 });
}

/** In the page: keep what is copied where the test can read it, for pages may not read the clipboard. */
const keepCopied = `
  const board = navigator.clipboard;
  const write = board?.writeText.bind(board);
  if (board !== undefined)
    board.writeText = (text) => {
      document.documentElement.dataset.copied = text;
      return write(text);
    };
`;

describe("the list of claims", () => {
  it("is narrowed by filters that the address carries, and says how to widen it", async () => {
    const { page, goTo, close } = await openSite({ path: "#/claims" });
    const status = page.locator("main .count");
    const all = await listed(page).count();
    await expect.poll(() => status.innerText()).toContain(`${all} claims`);
    await page.getByLabel("Verdict").selectOption("contingent");
    const some = await listed(page).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await expect.poll(() => status.innerText()).toContain(`${some} of ${all} claims`);
    await expect
      .poll(() => page.locator("main li > .verdict").allInnerTexts())
      .toEqual(Array.from({ length: some }, () => expect.stringContaining("Contingent")));
    await page.getByLabel("Words").fill("D30");
    await expect.poll(() => hashOf(page)).toBe("#/claims?show.text=D30&show.verdict=contingent");
    await page.reload();
    await listed(page).first().waitFor();
    await expect.poll(() => listed(page).count()).toBe(1);
    await page.getByLabel("Words").fill("no such words");
    await expect.poll(() => listed(page).count()).toBe(0);
    await page.getByRole("button", { name: `Without “Words”: ${some} claims` }).click();
    await expect.poll(() => listed(page).count()).toBe(some);
    await page.getByRole("button", { name: "Show all claims" }).click();
    await expect.poll(() => hashOf(page)).toBe("#/claims");
    await goTo("#/claims?show.mechanism=M13&show.central=yes&show.text=late");
    await expect
      .poll(() => listed(page).allInnerTexts())
      .toEqual(["Countries may join forces against a rising power too late."]);
    await listed(page).first().press("Enter");
    await page.locator("h1", { hasText: "Countries may join forces" }).waitFor();
    await expect.poll(() => hashOf(page)).toBe("#/claims/blankenship-2024/B29");
    await close();
  });
  it("names a claim that does not exist and shows the others", async () => {
    const { page, close } = await openSite({ path: "#/claims/dichoso-2026/D99" });
    await expect.poll(() => page.getByRole("alert").innerText()).toContain("dichoso-2026/D99");
    await expect.poll(() => listed(page).count()).toBeGreaterThan(50);
    await close();
  });
});

describe("one claim", () => {
  it("shows its test, its effects by theory, its drivers and its opponents", async () => {
    const { page, close } = await openSite({ path: "#/claims/dichoso-2026/D30" });
    await page.getByRole("heading", { name: "How it is tested" }).waitFor();
    const text = await page.locator("main").innerText();
    for (const part of [
      "Contingent",
      "By theory",
      "What moves it most",
      "Where arguments meet",
      "Run record",
    ])
      expect(text).toContain(part);
    await page.getByRole("button", { name: "Open all parts" }).click();
    const pictures = page.locator("main figure svg[role=img]");
    await expect.poll(() => pictures.count()).toBeGreaterThanOrEqual(5);
    for (const label of await pictures.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label"))))
      expect(label?.length).toBeGreaterThan(20);
    await expect.poll(() => page.locator("a.traced").first().getAttribute("href")).toContain("#/trace/");
    await page.getByRole("link", { name: /Strike on launchers/ }).click();
    await page.locator("h1", { hasText: "Strike on launchers" }).waitFor();
    await close();
  });
  it("that is not testable says why and cannot be run", async () => {
    const { page, close } = await openSite({ path: "#/claims/dichoso-2026/D48" });
    await page.getByText("It is a choice between theories").waitFor();
    await expect.poll(() => page.getByTestId("rerun").count()).toBe(0);
    await expect.poll(() => page.getByRole("button", { name: /^Test/ }).count()).toBe(0);
    await close();
  });
});

describe("a claim tested under one's own settings", () => {
  it("gives the published outcome under usual ones, and a record to copy", async () => {
    const { page, close } = await openSite({ path: "#/claims/dichoso-2026/D33", before: keepCopied });
    await testClaim(page);
    const hash = await page.getByTestId("result-hash").innerText();
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await expect
      .poll(() => page.getByTestId("command").innerText())
      .toBe("entente claims dichoso-2026 --only D33 --lens neutral --draws 200 --seeds 1 --json");
    await expect
      .poll(() => page.getByTestId("rerun").innerText())
      .toContain("The same outcome as published.");
    await page.getByRole("button", { name: "Copy the run record" }).click();
    await page.getByText("Run record copied").waitFor();
    const copied: unknown = JSON.parse(
      await page.evaluate(() => document.documentElement.dataset["copied"] ?? ""),
    );
    expect(copied).toMatchObject({
      claim: "D33",
      record: { resultHash: hash, runs: { draws: 200, seeds: 1 } },
    });
    await page.getByRole("button", { name: /^More runs: 1,000 draws × 1 seed/ }).waitFor();
    await close();
  });
  it("comes out otherwise when a lever is moved that the claim rests on", async () => {
    const { page, close } = await openSite({ path: "#/claims/dichoso-2026/D33?v=1&p=P3&L51=1" });
    const box = page.getByTestId("rerun");
    await box.getByText("“Forward surge”, the package on your screen, plays no part in this test").waitFor();
    await box.getByText(/stays as the claim sets it/).waitFor();
    await testClaim(page);
    const said = await box.innerText();
    expect(said).toContain("Fails.");
    expect(said).toContain("It was published as “holds”; here it comes out as “fails”.");
    await expect.poll(() => page.getByTestId("command").count()).toBe(0);
    await expectAccessible(page, "main");
    await shoot(page, "claim-under-my-settings");
    await page.getByRole("button", { name: "Reset" }).click();
    await box.getByText("The settings have changed since.").waitFor();
    await close();
  });
  it("can be stopped in mid-run, and started again", async () => {
    const { page, close } = await openSite({ path: "#/claims/dichoso-2026/D05" });
    await page.getByRole("button", { name: /^Test it/ }).click();
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.getByText("Stopped. Nothing was changed.").waitFor({ timeout: 60_000 });
    await expect.poll(() => page.getByTestId("result-hash").count()).toBe(0);
    await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
    await expect.poll(() => page.getByRole("button", { name: /^Test it/ }).isEnabled()).toBe(true);
    await close();
  });
});
