import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fail with every barrier that axe finds on the page as it is now: WCAG 2.2 A and AA and its best practices.
 *
 * @param within CSS selector of the part to look at; the whole page when absent.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags(rules);
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  const barriers = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ target, failureSummary = "" }) => `  ${target.join(" ")}: ${failureSummary.replaceAll(/\s+/g, " ")}`).join("\n")}`,
  );
  expect(barriers).toEqual([]);
}
