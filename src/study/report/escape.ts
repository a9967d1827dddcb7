/** A piece of HTML that is safe to place in a page: every text in it has been escaped. */
export interface Markup {
  readonly html: string;
}

/** What may stand in a template: text and numbers are escaped, markup is kept, lists are joined, nothing is left out. */
export type Part = Markup | string | number | undefined | readonly Part[];

/** Build HTML from a template; the only way text becomes markup, so that no text from data is read as markup. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = texts.map((text, place) => (place === 0 ? text : `${htmlOf(parts[place - 1])}${text}`));
  return { html: pieces.join("") };
}

/** Replace the five characters that mean something in HTML text or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A fragment identifier for a section, made of the letters and digits of an id. */
export function anchor(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^A-Za-z0-9.-]/g, "_")}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function htmlOf(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return isList(part) ? part.map(htmlOf).join("") : part.html;
}

function isList(part: Markup | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}
