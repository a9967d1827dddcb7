import type { Language } from "./languages.ts";
import * as en from "./en/index.ts";
import * as ja from "./ja/index.ts";

/** The texts of the page, a catalogue for each of its parts; English is the measure of what there must be. */
export type Texts = typeof en;

/** The texts of a language. A text that is missing in it does not compile. */
export function textsOf(language: Language): Texts {
  const all: Readonly<Record<Language, Texts>> = { en, ja };
  return all[language];
}
