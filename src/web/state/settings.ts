import { languageOf, type Language } from "../texts/languages.ts";

/** Light or dark: as the system says, or as the user does. */
export const themes = ["system", "light", "dark"] as const;

/** One of them. */
export type Theme = (typeof themes)[number];

/** How a user likes the page; kept by the browser, never part of a link. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
}

const languageKey = "entente-language";
const themeKey = "entente-theme";

/** Read what the browser has kept; its own language and the system's theme where it has nothing. */
export function readSettings({ localStorage, navigator }: Window): Settings {
  const theme = stored(localStorage, themeKey);
  return {
    language: languageOf(stored(localStorage, languageKey) ?? navigator.language),
    theme: themes.find((known) => known === theme) ?? "system",
  };
}

/** Keep settings for the next visit; a browser that keeps nothing forgets them. */
export function keepSettings({ localStorage }: Window, { language, theme }: Settings): void {
  try {
    localStorage.setItem(languageKey, language);
    localStorage.setItem(themeKey, theme);
  } catch {
    // Storage may be forbidden or full: the page works without.
  }
}

/** Let the document show settings. */
export function applySettings({ language, theme }: Settings, { documentElement }: Document): void {
  documentElement.lang = language;
  if (theme === "system") documentElement.removeAttribute("data-theme");
  else documentElement.setAttribute("data-theme", theme);
}

function stored(storage: Storage, key: string): string | undefined {
  try {
    return storage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
