import type { Catalogue } from "../texts.ts";
import * as texts from "./index.ts";
import { modelTexts } from "./model/index.ts";

/** What the page says in Japanese. */
export const japanese: Catalogue = { language: "ja", texts, model: modelTexts };
