import { translator, type Translations } from "../../../translated.ts";

/** 値の理由の日本語訳。 */
export const reasons: Translations = {};

/** 訳を見つける。 */
export const translate = translator(reasons);
