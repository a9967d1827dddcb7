import { describe, expect, it } from "vitest";
import { openSite } from "./open-site.ts";

describe("agreements through time", () => {
  it("go from signed to in force, and say what they permit", async () => {
    const { page, close } = await openSite({ path: "#/agreements" });
    await page.locator("figure svg[role=img]").first().waitFor();
    await page.getByRole("combobox", { name: "State" }).selectOption("PH");
    await page.getByRole("combobox", { name: "About" }).selectOption("access");
    const raa = page.getByRole("button", { name: "Reciprocal Access Agreement" });
    await raa.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => raa.getAttribute("aria-pressed")).toBe("true");
    const details = page.locator("section[aria-live]");
    await details.getByText("exercises and disaster relief").waitFor();
    await expect.poll(() => details.innerText()).toContain("2025-09-11");
    const time = page.getByRole("slider", { name: /Quarter/ });
    const standing = details.locator("dd b").first();
    await expect.poll(() => standing.innerText()).toBe("in force");
    await time.fill("50");
    await expect.poll(() => standing.innerText()).toBe("signed, not in force");
    await time.fill("0");
    await expect.poll(() => standing.innerText()).toBe("not there yet");
    await close();
  });

  it("have what the scenario adds, from its policy on", async () => {
    const { page, close } = await openSite({ path: "#/agreements" });
    const added = page.locator("figure g.scenario circle");
    await added.first().waitFor();
    const row = page.getByRole("row", { name: /information agreement/i }).first();
    await expect.poll(() => row.innerText()).toContain("2027Q3");
    await page.getByRole("slider", { name: /Quarter/ }).fill("57");
    await expect.poll(() => added.count()).toBe(0);
    await page.getByText("The same as a table").click();
    await page.getByRole("rowheader", { name: "ANZUS Treaty" }).waitFor();
    await close();
  });
});
