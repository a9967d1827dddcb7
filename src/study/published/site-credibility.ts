import { credibilityFile } from "./read-published.ts";
import { fields, list, maybe, text, type FileKind } from "./shape.ts";
import type { PublishedCredibility } from "./published-credibility.ts";
import { publishedFormat } from "./published-result.ts";

/** A test of the specification that the project's own test command runs. */
export interface SpecificationTest {
  /** `T04.1` */
  readonly id: string;
  /** What the test is about, where its file says so: `desired defence share`. */
  readonly subject?: string;
  /** What the test says of it, in its own words; empty where each of its cases says something else. */
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
    tests: list(fields({ id: text, subject: maybe(text), says: text, file: text })),
  }),
};

/**
 * Find the specification's tests in the text of a file of tests: those whose title begins with a number such as `T04.1`, with the title of
 * the group around them as their subject.
 *
 * What a title has filled in for each case is shown as an ellipsis; a title with nothing else says nothing. Titles that stand in a text of
 * another test, after a backtick, are not tests.
 */
export function specificationTests(source: string, file: string): readonly SpecificationTest[] {
  const groups: { readonly indent: number; readonly title: string }[] = [];
  const found: SpecificationTest[] = [];
  for (const [, { length: indent } = "", kind, title = ""] of source.matchAll(titles)) {
    while ((groups.at(-1)?.indent ?? -1) >= indent) groups.pop();
    const [, id, says = ""] = /^(T\d{2}\.\d+) (.*)$/s.exec(title) ?? [];
    const subject = groups.at(-1)?.title.replace(/\s*\([^)]*\d[^)]*\)$/, "");
    if (id !== undefined)
      found.push({ id, ...(subject === undefined ? {} : { subject }), says: shownTitle(says), file });
    else if (kind === "describe") groups.push({ indent, title });
  }
  return found;
}

/** Tests and groups of tests at the start of a line, with their titles. */
const titles = /^([ \t]*)(it|test|describe)(?:\.each\([^)]*\))?\(\s*["`]([^"`]+)["`]/gm;

function shownTitle(says: string): string {
  const title = says
    .replace(/\$\w+|%\w/g, "…")
    .replace(/\s+/g, " ")
    .trim();
  return /[a-z]/i.test(title) ? title : "";
}
