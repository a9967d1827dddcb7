import { streamHash } from "../../engine/random/stream.ts";

/**
 * Translations of sentences the model is written with, each under the id of what says it and the digest of its English: `M01.objection.1 1f8qk2`.
 *
 * The id is for whoever reads the file and for the test that none is missing or left over. Only the digest finds a translation, so one
 * whose English has changed since is never shown: the page falls back to the new English, and the test names the line to write anew.
 */
export type Translations = Readonly<Record<string, string>>;

/** Finds the sentence that translates an English one; nothing where none does. */
export type Translator = (english: string) => string | undefined;

/** A short mark of a text that changes when the text does. */
export function digestOf(english: string): string {
  return streamHash(english).toString(36);
}

/** What a translation stands under. */
export function translationKey(id: string, english: string): string {
  return `${id} ${digestOf(english)}`;
}

/** Make the function that finds translations. */
export function translator(translations: Translations): Translator {
  const byDigest = new Map(
    Object.entries(translations).map(([key, text]) => [key.slice(key.lastIndexOf(" ") + 1), text]),
  );
  return (english) => byDigest.get(digestOf(english));
}
