import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/**
 * Take a picture of the whole page, to be looked at, into the folder that ENTENTE_PICTURES names; nothing without it.
 *
 * @param name of the file, without its ending.
 */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env["ENTENTE_PICTURES"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
