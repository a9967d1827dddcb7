import { credibilityFile } from "./read-published.ts";
import { fields, list, maybe, text, type FileKind } from "./shape.ts";
import type { PublishedCredibility } from "./published-credibility.ts";
import { publishedFormat } from "./published-result.ts";

/** A test of the specification that the project's own test command runs. */
export interface SpecificationTest {
  /** `T04.1` */
  readonly id: string;
  /** What the test says, in its own words. */
  readonly says: string;
  /** Where it stands, from the project's folder. */
  readonly file: string;
}

/** What the credibility page loads. */
export interface SiteCredibility {
  readonly format: typeof publishedFormat;
  /** Absent where none was published for this model. */
  readonly published?: PublishedCredibility;
  readonly tests: readonly SpecificationTest[];
}

/** What that file must be. */
export const siteCredibilityFile: FileKind = {
  what: "what the credibility page shows",
  format: publishedFormat,
  shape: fields({
    published: maybe(credibilityFile.shape),
    tests: list(fields({ id: text, says: text, file: text })),
  }),
};

/**
 * Find the specification's tests in the text of a file of tests: those whose title begins with a number such as `T04.1`.
 *
 * What a title has filled in for each case is shown as an ellipsis; a title with nothing else says nothing. Titles that stand in a text of
 * another test, after a backtick, are not tests.
 */
export function specificationTests(source: string, file: string): readonly SpecificationTest[] {
  const titles = [
    ...source.matchAll(
      /(?<!`)\b(?:it|test|describe)(?:\.each\([^)]*\))?\(\s*["`](T\d{2}\.\d+) ([^"`]+)["`]/g,
    ),
  ];
  return titles.map(([, id = "", says = ""]) => ({
    id,
    says: shownTitle(says),
    file,
  }));
}

function shownTitle(says: string): string {
  const title = says
    .replace(/\$\w+|%\w/g, "…")
    .replace(/\s+/g, " ")
    .trim();
  return /[a-z]/i.test(title) ? title : "";
}
