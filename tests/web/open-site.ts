import { afterAll, expect } from "vitest";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../browser/launch-chromium.ts";
import { servedSite } from "./served-site.ts";

/** How to open the site; every part has a usual value. */
export interface SiteOptions {
  /** Address of another server's page, with a `/` at its end; that of `entente serve` unless told. */
  readonly address?: string;
  /** What follows the page's address, such as `#/explore?v=1&p=P2`; nothing for the first screen. */
  readonly path?: string;
  /** Language of the browser; English unless told. */
  readonly language?: "en" | "ja";
  /** What the system prefers; light unless told. */
  readonly theme?: "light" | "dark";
  /** Size of the window; a laptop's unless told. `sizes` has some. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether scripts run; they do unless told. */
  readonly javaScript?: boolean;
  /** Whether the page may be kept for use without a network; it may not unless told, so that every request is seen. */
  readonly keptOffline?: boolean;
  readonly reducedMotion?: boolean;
  /** Runs in every page before its own scripts: a text of JavaScript. */
  readonly before?: string;
  /** Do not wait for the heading; for pages that have none. */
  readonly noWait?: boolean;
  /** Faults that belong to the journey; all others make `close` throw. */
  readonly expectedFaults?: RegExp;
}

/** Windows to look at the page in, in CSS pixels. */
export const sizes = {
  laptop: { width: 1366, height: 900 },
  projector: { width: 1920, height: 1080 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
} as const;

/** A request the page made. */
export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  /** `document`, `script`, `fetch`, `font` and so on. */
  readonly kind: string;
}

/** The site in a browser of its own. */
export interface OpenSite {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Address of the page's folder, with a `/` at its end. */
  readonly address: string;
  /** Every request of the journey so far, of workers too. */
  readonly requests: readonly SeenRequest[];
  /** Faults the page reported so far: exceptions, and errors and warnings on its console. */
  readonly faults: readonly string[];
  /** Go to another place of the same page, as `#/claims`. */
  readonly goTo: (path: string) => Promise<void>;
  /** End the journey. Fails if anything was asked of anybody outside, or a fault was reported that was not expected. */
  readonly close: () => Promise<void>;
}

const patience = 110_000;
let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser?.catch(() => undefined))?.close());

/** Open the site as a new visitor, served by the real `entente serve`; browser and server are shared by a test file. */
export async function openSite(options: SiteOptions = {}): Promise<OpenSite> {
  const address = options.address ?? (await servedSite()).address;
  browser ??= launchChromium();
  const context = await (await browser).newContext(contextOptions(options));
  // A limit for a page that never comes, not a measure: the machine may be busy with the other tests.
  context.setDefaultTimeout(patience);
  const { requests, faults } = watchContext(context);
  if (options.before !== undefined) await context.addInitScript({ content: options.before });
  const page = await context.newPage();
  await page.goto(address + (options.path ?? ""), { waitUntil: "load" });
  if (options.noWait !== true && options.javaScript !== false) await ready(page);
  return {
    page,
    context,
    address,
    requests,
    faults,
    goTo: async (path) => {
      await page.evaluate(changeHash, path);
      await ready(page);
    },
    close: async () => {
      await context.close();
      expectQuiet({ requests, faults }, address, options.expectedFaults);
    },
  };
}

/** In the page: go to another place of it, and wait until the page has taken that in. */
function changeHash(path: string): Promise<void> {
  return new Promise((done) => {
    if (new URL(path, location.href).hash === location.hash) return done();
    addEventListener("hashchange", () => requestAnimationFrame(() => done()), { once: true });
    location.hash = path;
  });
}

/** Wait until a view shows its heading. */
async function ready(page: Page): Promise<void> {
  await page.locator("main h1, [role=alert]").first().waitFor();
}

/** Wait until the figures on the screen are those of the scenario, all futures computed. */
export async function computed(page: Page): Promise<void> {
  await page.locator("main[data-engine=idle]").waitFor();
}

function contextOptions(options: SiteOptions): Parameters<Browser["newContext"]>[0] {
  return {
    locale: options.language === "ja" ? "ja-JP" : "en-GB",
    colorScheme: options.theme ?? "light",
    viewport: options.size ?? sizes.laptop,
    javaScriptEnabled: options.javaScript ?? true,
    reducedMotion: options.reducedMotion === true ? "reduce" : "no-preference",
    serviceWorkers: options.keptOffline === true ? "allow" : "block",
    permissions: ["clipboard-read", "clipboard-write"],
  };
}

/** What Playwright itself says when it keeps a page from being kept. */
const ofTheHarness = /Service Worker registration blocked by Playwright/;

function watchContext(context: BrowserContext): { requests: SeenRequest[]; faults: string[] } {
  const requests: SeenRequest[] = [];
  const faults: string[] = [];
  context.on("request", (request) =>
    requests.push({ url: request.url(), method: request.method(), kind: request.resourceType() }),
  );
  context.on("weberror", (error) => faults.push(error.error().message));
  context.on("console", (message) => {
    const loud = ["error", "warning", "assert"].includes(message.type());
    if (loud && !ofTheHarness.test(message.text())) faults.push(message.text());
  });
  return { requests, faults };
}

/** Requests to anybody but the site's own server; what a page makes itself (`data:`, `blob:`) asks nobody. */
export function outsideOf(requests: readonly SeenRequest[], address: string): readonly string[] {
  return requests
    .map(({ url }) => url)
    .filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(address));
}

function expectQuiet(
  { requests, faults }: Pick<OpenSite, "requests" | "faults">,
  address: string,
  expected?: RegExp,
): void {
  expect(outsideOf(requests, address), "requests to anybody outside").toEqual([]);
  const unexpected = faults.filter((fault) => expected?.test(fault) !== true);
  expect(unexpected, "faults on the console").toEqual([]);
}
