import type { Wording } from "../../model-texts.ts";
import { quantityNames } from "./quantity-names.ts";
import { securityQuantityNames } from "./security-quantity-names.ts";

/** 量の名称。説明はモデルの英語のまま示す。 */
export const quantities: Readonly<Record<string, Wording>> = Object.fromEntries(
  Object.entries({ ...quantityNames, ...securityQuantityNames }).map(([key, name]) => [key, { name }]),
);
