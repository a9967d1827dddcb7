import { describe, expect, it } from "vitest";
import { frame } from "../../src/web/texts/en/frame.ts";
import { frame as japanese } from "../../src/web/texts/ja/frame.ts";
import { expectAccessible } from "./accessible.ts";
import { computed, openSite } from "./open-site.ts";

/** Keeps the page's workers where the test can reach them. */
const keepWorkers = `
  window.started = [];
  const Original = Worker;
  window.Worker = class extends Original {
    constructor(...given) { super(...given); window.started.push(this); }
  };`;

declare global {
  interface Window {
    readonly started: Worker[];
  }
}

describe("workers that die in mid-computation", () => {
  it("are replaced, and the figures come", async () => {
    const { page, close } = await openSite({ before: keepWorkers });
    await computed(page);
    const killed = await page.evaluate(async () => {
      const before = window.started.length;
      location.hash = "#/?p=P3";
      const main = document.querySelector("main");
      while (main?.dataset["engine"] !== "computing") await new Promise((next) => setTimeout(next, 1));
      for (const worker of window.started) worker.terminate();
      return before;
    });
    expect(killed).toBeGreaterThan(0);
    await computed(page);
    await expect.poll(() => page.evaluate(() => window.started.length)).toBeGreaterThan(killed);
    await expect.poll(() => page.locator(".fault").count()).toBe(0);
    await close();
  });
});

describe("a browser that cannot compute", () => {
  it.each([
    ["WebAssembly", frame.faults.noWebAssembly, "en"],
    ["WebAssembly", japanese.faults.noWebAssembly, "ja"],
    ["Worker", frame.faults.noWorkers, "en"],
  ] as const)(
    "without %s is told so, and shown published results: %#",
    async (missing, sentence, language) => {
      const { page, close } = await openSite({ before: `delete globalThis.${missing};`, language });
      await expect.poll(() => page.locator(".fault").innerText()).toContain(sentence);
      await page.locator("main svg[role=img]").first().waitFor();
      await expectAccessible(page, ".fault");
      await close();
    },
  );
});
