import type { Language } from "./languages.ts";
import { english, type Catalogue } from "./texts.ts";

/** Load what the page says in a language; rejects where its file cannot be loaded. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === "en" ? english : (await import("./ja/catalogue.ts")).japanese;
}
