import type { Language } from "./languages.ts";
import * as en from "./en/index.ts";
import { modelTexts } from "./en/model/index.ts";
import type { ModelTexts } from "./model-texts.ts";

/** The texts of the page, a catalogue for each of its parts; English is the measure of what there must be. */
export type Texts = typeof en;

/** All the page says in a language. A text that is missing in it does not compile. */
export interface Catalogue {
  readonly language: Language;
  readonly texts: Texts;
  readonly model: ModelTexts;
}

/** What the page says in English; it comes with the page, other languages are loaded. */
export const english: Catalogue = { language: "en", texts: en, model: modelTexts };
