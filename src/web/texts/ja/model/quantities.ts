import type { Wording } from "../../model-texts.ts";
import { quantityNames } from "./quantity-names.ts";

/** 量の名称。説明はモデルの英語のまま示す。 */
export const quantities: Readonly<Record<string, Wording>> = Object.fromEntries(
  Object.entries(quantityNames).map(([key, name]) => [key, { name }]),
);
