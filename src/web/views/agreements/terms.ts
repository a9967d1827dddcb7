import { agreementTerms as english, type AgreementTerms } from "../../texts/en/agreement-terms.ts";
import { agreementTerms as japanese } from "../../texts/ja/agreement-terms.ts";
import type { Language } from "../../texts/languages.ts";

/** What agreements say, in a language; here and not with the other texts, so that only this view loads them. */
export function termsOf(language: Language, id: string): AgreementTerms {
  const all = { en: english, ja: japanese }[language];
  return all[id] ?? { name: id, permits: "", limits: "" };
}
