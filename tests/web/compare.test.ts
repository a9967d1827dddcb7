import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { computed, openSite, sizes } from "./open-site.ts";
import { shoot } from "./shoot.ts";

const hostile = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;

describe("comparing scenarios", () => {
  it("puts scenarios aside under names, restores them from the link, and tells where they differ", async () => {
    const { page, close, goTo } = await openSite({ path: "#/compare?v=1&p=P3&L18=1" });
    await page.getByRole("textbox", { name: "Put the present scenario aside" }).fill("Surge, less strike");
    await page.getByRole("button", { name: "Put aside" }).click();
    await goTo(new URL(page.url()).hash.replace("p=P3", "p=P1").replace("&L18=1&", "&"));
    await page.reload();
    const held = page.getByRole("textbox", { name: "Name of Surge, less strike" });
    await expect.poll(() => held.inputValue()).toBe("Surge, less strike");
    const row = page.getByRole("row", { name: /mainland/i }).first();
    await expect.poll(() => row.innerText()).toMatch(/0\.6[\s\S]*1/);
    await page.getByRole("button", { name: /Compute all of them/ }).click();
    const table = page.getByRole("region", { name: "All headline outcomes" });
    await table.waitFor({ timeout: 250_000 });
    await expect.poll(() => table.getByRole("row").count()).toBeGreaterThan(10);
    await expect.poll(() => page.getByRole("img", { name: /difference from/ }).count()).toBe(1);
    await expectAccessible(page);
    await shoot(page, "compare-light");
    await close();
  }, 300_000);

  it("keeps what is put aside when one goes back and forth; a link somebody opens brings its own", async () => {
    const { page, close, goTo } = await openSite({ path: "#/explore?v=1&p=P3" });
    await page.locator(`a[href^="#/compare"]`).first().click();
    await page.getByRole("textbox", { name: "Put the present scenario aside" }).fill("Mine");
    await page.getByRole("button", { name: "Put aside" }).click();
    const mine = page.getByRole("textbox", { name: "Name of Mine" });
    await mine.waitFor();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/explore.*held=/);
    await page.locator(`a[href^="#/compare"]`).first().click();
    await mine.waitFor();
    await goTo("#/compare?v=1&held=name%3DTheirs%26p%3DP5");
    await page.getByRole("textbox", { name: "Name of Theirs" }).waitFor();
    expect(await mine.count()).toBe(0);
    await page.goBack();
    await mine.waitFor();
    await close();
  });

  it("saves scenarios to a file that opens again, and refuses other files in words", async () => {
    const { page, close } = await openSite({ path: "#/compare?v=1&p=P5&L01=0.2" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save scenarios to a file" }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    expect(JSON.parse(text)).toMatchObject({ screen: { p: "P5", L01: "0.2" }, scenarios: [] });
    // The page's own policy lets nobody read the clipboard, this test neither.
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (copied) => void (document.body.dataset["copied"] = copied);
    });
    await page.getByRole("button", { name: "Copy citation" }).click();
    await page.getByText("Copied", { exact: true }).waitFor();
    await expect
      .poll(() => page.locator("body").getAttribute("data-copied"))
      .toMatch(/127\.0\.0\.1.*Opens at any Entente/);
    await page.getByText("The link opens only on this computer").first().waitFor();
    const open = page.getByLabel("Open a file");
    const file = (content: string) => ({
      name: "mine.json",
      mimeType: "application/json",
      buffer: Buffer.from(content),
    });
    const entries = JSON.stringify([{ name: hostile, settings: { p: "P3" } }, 5]);
    await open.setInputFiles(file(text.replace(`"scenarios": []`, `"scenarios": ${entries}`)));
    await page.getByText("2 scenarios opened").waitFor();
    await page.getByRole("alert").getByText("This file was changed").waitFor();
    await page.getByRole("alert").getByText("Entry 2: 5 is no scenario").waitFor();
    await expect
      .poll(() => page.getByRole("textbox", { name: /Name of <img/ }).inputValue())
      .toBe(hostile.slice(0, 60));
    await expect.poll(() => page.locator("main img, main script").count()).toBe(0);
    await expect.poll(() => page.title()).not.toBe("taken");
    await page.getByRole("button", { name: "Bring back" }).click();
    await expect.poll(() => page.getByRole("textbox", { name: /Name of <img/ }).count()).toBe(0);
    await open.setInputFiles(file("[]"));
    await page.getByRole("alert").getByText("holds no scenarios").waitFor();
    await close();
  });

  it("makes a brief for print that says what was done", async () => {
    const { page, close } = await openSite({ path: "#/compare/brief?v=1&L18=1&lens=OR", size: sizes.tablet });
    await computed(page);
    await page.getByLabel("Heading").fill(hostile);
    const article = page.locator("article");
    await expect
      .poll(() => article.getByRole("heading", { level: 1 }).innerText())
      .toBe(hostile.slice(0, 120));
    await expect.poll(() => article.innerText()).toMatch(/Offensive realism/i);
    await expect.poll(() => article.locator("figure svg[role=img]").count()).toBe(4);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(4);
    await close();
  });
});
