import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules about what another theme changes: colours, and nothing else. */
const ofColours = ["color-contrast", "link-in-text-block"];

/**
 * Fail with every barrier that axe finds on the page as it is now: WCAG 2.2 A and AA and its best practices.
 *
 * @param within CSS selector of the part to look at; the whole page when absent.
 * @param only `colours` where all rules have been run on the same page in another theme.
 */
export async function expectAccessible(page: Page, within?: string, only?: "colours"): Promise<void> {
  // The page has no frames: axe may run in it at once, and keep no record of what is well.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (only === "colours") builder.withRules(ofColours);
  else builder.withTags(rules);
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  const barriers = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ target, failureSummary = "" }) => `  ${target.join(" ")}: ${failureSummary.replaceAll(/\s+/g, " ")}`).join("\n")}`,
  );
  expect(barriers).toEqual([]);
}
