import type { Language } from "../texts/languages.ts";
import { translatorOf, type SentencePart, type Worded } from "../texts/sentences.ts";
import type { Translator } from "../texts/translated.ts";

/** What the model and its tests say in whole sentences, in the reader's language: fetched by the pages that show it, English until then. */
export class Sentences {
  readonly #language: () => Language;
  /** Fetched, by language and part. */
  #fetched: ReadonlyMap<string, Translator> = $state.raw(new Map());
  readonly #asked = new Set<string>();

  constructor(language: () => Language) {
    this.#language = language;
  }

  /** A sentence of the model as the reader reads it. */
  of(english: string): Worded {
    const language = this.#language();
    if (language === "en") return { text: english };
    for (const [key, translate] of this.#fetched) {
      const text = key.startsWith(language) ? translate(english) : undefined;
      if (text !== undefined) return { text };
    }
    return { text: english, lang: "en" };
  }

  /** Fetch a part in the reader's language, once; for an `$effect`, so that it follows the language. */
  want(part: SentencePart): void {
    const language = this.#language();
    const key = `${language} ${part}`;
    if (language === "en" || this.#asked.has(key)) return;
    this.#asked.add(key);
    translatorOf(language, part).then(
      (translate) => (this.#fetched = new Map([...this.#fetched, [key, translate]])),
      // Without it the sentences stay English and say so; the next page that wants it asks again.
      () => this.#asked.delete(key),
    );
  }
}
