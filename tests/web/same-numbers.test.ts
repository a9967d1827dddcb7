import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ententeJson } from "../cli/run-entente.ts";
import { openSite } from "./open-site.ts";

/** Test the claim on the screen and wait for its record. */
async function testClaim(
  page: Page,
): Promise<{ readonly hash: string; readonly command: readonly string[] }> {
  await page.locator("[data-testid=rerun] button.go").click();
  const hash = await page.getByTestId("result-hash").innerText();
  const [name, ...command] = (await page.getByTestId("command").innerText()).split(" ");
  expect(name).toBe("entente");
  return { hash, command };
}

interface Claims {
  readonly record: { readonly resultHash: string };
}

describe("a claim tested on the page", () => {
  it.each(["", "?v=1&lens=OR"])(
    "gives the result hash of the command line: %j",
    async (settings) => {
      const { page, close } = await openSite({ path: `#/claims/dichoso-2026/D05${settings}` });
      const { hash, command } = await testClaim(page);
      await close();
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(command).toContain("D05");
      expect(command.includes("OR")).toBe(settings.includes("OR"));
      expect(ententeJson<Claims>(command).json.record.resultHash).toBe(hash);
    },
    300_000,
  );
});
