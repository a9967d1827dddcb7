import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { frame } from "../../src/web/texts/en/frame.ts";
import { copySite, makeNewer, servePlainly, type PlainServer, type SiteCopy } from "./changing-site.ts";
import { computed, openSite } from "./open-site.ts";

const copies: SiteCopy[] = [];
let server: PlainServer;
let [older, newer, torn] = ["", "", ""];
beforeAll(async () => {
  for (let k = 0; k < 3; k += 1) copies.push(copySite());
  [older = "", newer = "", torn = ""] = copies.map(({ folder }) => folder);
  makeNewer(newer);
  makeNewer(torn);
  appendFileSync(join(torn, "data", "summary.json"), " ");
  server = await servePlainly(older);
});
afterAll(async () => {
  await server.close();
  for (const { remove } of copies) remove();
});

/** Wait until the browser keeps the page and answers from what it keeps. */
const kept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null);
const versionOf = (page: Page): Promise<string | null> =>
  page.locator('meta[name="entente-version"]').getAttribute("content");
const cachesOf = (page: Page): Promise<number> => page.evaluate(async () => (await caches.keys()).length);

/** In the page: whether a text can be made code there; later, since what a debugger runs at once is exempt from the policy. */
function makesCode(): Promise<boolean> {
  return new Promise((tell) => {
    setTimeout(() => {
      try {
        Reflect.construct(Function, ["return 1"]);
        tell(true);
      } catch {
        tell(false);
      }
    }, 0);
  });
}

/** Go to every place the navigation leads to. */
async function visitAll(page: Page): Promise<number> {
  const links = await page.locator("header nav a").all();
  for (const link of links) {
    await link.click();
    await page.locator("main h1").first().waitFor();
    await page.locator("header nav a[aria-current=page]").waitFor();
  }
  return links.length;
}

describe("a page that was opened once", () => {
  it("in a folder of any file server has its policy, and opens, computes and loads anew without a network", async () => {
    const { page, context, close } = await openSite({
      address: server.address,
      keptOffline: true,
      expectedFaults: /unsafe-eval/,
    });
    await computed(page);
    await expect.poll(() => page.evaluate(makesCode)).toBe(false);
    await kept(page);
    await context.setOffline(true);
    await expect.poll(() => visitAll(page)).toBeGreaterThan(1);
    await page.reload();
    await computed(page);
    await page.goto(`${server.address}#/explore?p=P3`);
    await computed(page);
    await expect.poll(() => page.locator(".fault, .notices").count()).toBe(0);
    await context.setOffline(false);
    await close();
  });

  it("in Japanese keeps the slices of type it has used and no others", async () => {
    const { page, context, close } = await openSite({
      address: server.address,
      keptOffline: true,
      language: "ja",
    });
    await computed(page);
    await kept(page);
    await page.reload();
    await computed(page);
    const slices = await page.evaluate(async () => {
      const [name = ""] = await caches.keys();
      const requests = await (await caches.open(name)).keys();
      return requests.filter(({ url }) => url.includes("noto-sans-jp")).length;
    });
    expect(slices).toBeGreaterThan(5);
    expect(slices).toBeLessThan(100);
    await context.setOffline(true);
    await page.reload();
    await page.locator("main h1").first().waitFor();
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ family, status }) => /Noto/.test(family) && status === "loaded")
        .length;
    });
    expect(loaded).toBeGreaterThan(5);
    await context.setOffline(false);
    await close();
  });

  it("is told of a newer version, stays whole until it is wanted, and then is the newer one alone", async () => {
    server.change(older);
    const { page, context, close } = await openSite({ address: server.address, keptOffline: true });
    await computed(page);
    await kept(page);
    const before = await versionOf(page);
    server.change(newer);
    await page.reload();
    const notice = page.getByText(frame.newVersion.ready);
    await notice.waitFor();
    await expect.poll(() => versionOf(page)).toBe(before);
    const second = await context.newPage();
    await second.goto(server.address);
    await expect.poll(() => versionOf(second)).toBe(before);
    await page.getByRole("button", { name: frame.newVersion.show }).click();
    for (const tab of [page, second])
      await tab.locator('meta[name="entente-version"][content="newer"]').waitFor({ state: "attached" });
    await computed(page);
    await expect.poll(() => cachesOf(page)).toBe(1);
    await close();
  });

  it("opens as the newer version at the next visit without being asked", async () => {
    server.change(older);
    const { page, context, close } = await openSite({ address: server.address, keptOffline: true });
    await computed(page);
    await kept(page);
    server.change(newer);
    await page.reload();
    await page.getByText(frame.newVersion.ready).waitFor();
    await page.goto("about:blank");
    const next = await context.newPage();
    await next.goto(server.address);
    await next.locator('meta[name="entente-version"][content="newer"]').waitFor({ state: "attached" });
    await close();
  });

  it("never takes files of two versions: a server in mid-change is left for later", async () => {
    server.change(older);
    const { page, close } = await openSite({
      address: server.address,
      keptOffline: true,
      expectedFaults: /of another version/,
    });
    await computed(page);
    await kept(page);
    const before = await versionOf(page);
    server.change(torn);
    const fate = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise<ServiceWorker | null>((seen) =>
        registration.addEventListener("updatefound", () => seen(registration.installing)),
      );
      await registration.update().catch(() => undefined);
      const worker = await found;
      if (worker?.state === "installing")
        await new Promise((changed) => worker.addEventListener("statechange", changed, { once: true }));
      return worker?.state;
    });
    expect(fate).toBe("redundant");
    await page.reload();
    await computed(page);
    await expect.poll(() => versionOf(page)).toBe(before);
    await expect.poll(() => page.getByText(frame.newVersion.ready).count()).toBe(0);
    // The reload asks for the update once more; what it has fetched goes when it is refused again.
    await expect.poll(() => cachesOf(page), { timeout: 30_000 }).toBe(1);
    await close();
  });
});
