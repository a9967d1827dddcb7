import { translator } from "../../../translated.ts";
import { objections } from "./objections.ts";
import { passages } from "./passages.ts";
import { referenceCases } from "./reference-cases.ts";
import { specificationTests } from "./specification-tests.ts";

/** 批判、論文の記述、検査の日本語訳。それらを示すページを開いたときに読み込む。 */
export const about = { ...objections, ...passages, ...referenceCases, ...specificationTests };

/** 訳を見つける。 */
export const translate = translator(about);
