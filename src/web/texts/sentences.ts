import type { Language } from "./languages.ts";
import type { Translator } from "./translated.ts";

/** A sentence in the reader's language; `lang` says so where it had to stay English. */
export interface Worded {
  readonly text: string;
  readonly lang?: "en";
}

/** What is fetched together: objections, papers' passages and tests for the pages that show them; reasons for figures; what quantities are. */
export type SentencePart = "about" | "reasons" | "quantities";

type Load = () => Promise<{ readonly translate: Translator }>;

const translations: Readonly<Record<Exclude<Language, "en">, Readonly<Record<SentencePart, Load>>>> = {
  ja: {
    about: () => import("./ja/model/sentences/about.ts"),
    reasons: () => import("./ja/model/sentences/reasons.ts"),
    quantities: () => import("./ja/model/sentences/quantities.ts"),
  },
};

/** Fetch the sentences of a language; English needs none, as the model is written in it. */
export async function translatorOf(language: Language, part: SentencePart): Promise<Translator> {
  if (language === "en") return (english) => english;
  return (await translations[language][part]()).translate;
}
