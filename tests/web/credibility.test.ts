import { describe, expect, it } from "vitest";
import { openSite } from "./open-site.ts";

describe("the credibility page", () => {
  it("says what the model is not for, shows its tests and what it hangs on", async () => {
    const { page, close } = await openSite({ path: "#/credibility" });
    await page.getByRole("heading", { name: "What it is not for" }).waitFor();
    await page.getByText("17 of 17 hold").waitFor();
    const chart = page.getByRole("img", { name: /what single parameters do/ });
    const before = await chart.textContent();
    await page.getByRole("combobox", { name: /^Outcome/ }).selectOption("Y01");
    await page.getByLabel("Effect on").selectOption("level");
    await page.getByRole("img", { name: /Chance that a landing on Taiwan is denied/ }).waitFor();
    await expect.poll(() => chart.textContent()).not.toBe(before);
    await page.getByText("M04", { exact: false }).first().waitFor();
    await expect
      .poll(() => page.getByRole("link", { name: /^M05 / }).getAttribute("href"))
      .toContain("trace/M05");
    await close();
  });

  it("says in words why there is nothing to draw, and what its list of tests is", async () => {
    const { page, close } = await openSite({ path: "#/credibility" });
    await page.getByRole("combobox", { name: /^Outcome/ }).selectOption("Y18");
    await page.getByLabel("Effect on").selectOption("level");
    await page.getByText("costs nothing beyond itself").waitFor();
    expect(await page.getByRole("img", { name: /what single parameters do/ }).count()).toBe(0);
    await page.getByText("They are not run in this page").waitFor();
    const [burden] = await page.locator("details", { hasText: "T01.1" }).allTextContents();
    expect(burden?.replace(/\s+/g, " ")).toContain("T01.1 Desired defence share: rises by three per cent");
    await close();
  });
});
