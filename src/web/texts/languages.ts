/** The languages of the page, each by its own name. */
export const languages = { en: "English", ja: "日本語" } as const;

/** A language of the page. */
export type Language = keyof typeof languages;

/** Read a language from a tag such as `ja-JP`; English for one that the page does not speak. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("ja") ? "ja" : "en";
}
