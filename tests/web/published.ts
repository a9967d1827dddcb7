import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteSummary, StudySummary } from "../../src/study/published/site-summary.ts";
import { siteFolder } from "./served-site.ts";

/** What the built site says of both studies; to be read once a page has been opened. */
export function readPublished(): { readonly dichoso: StudySummary; readonly blankenship: StudySummary } {
  const study = (id: string): StudySummary => {
    const text = readFileSync(join(siteFolder, "data", "summary.json"), "utf8");
    const found = (JSON.parse(text) as SiteSummary).studies.find((one) => one.id === id);
    if (found === undefined) throw new Error(`the site has no study ${id}`);
    return found;
  };
  return {
    get dichoso() {
      return study("dichoso-2026");
    },
    get blankenship() {
      return study("blankenship-2024");
    },
  };
}
