import type { Wording } from "../../model-texts.ts";
import { laterNames } from "../quantities/index.ts";
import { quantityNames } from "./quantity-names.ts";
import { securityQuantityNames } from "./security-quantity-names.ts";

/** 量とパラメーターの名称。説明はモデルの英語のまま示す。 */
export const quantities: Readonly<Record<string, Wording>> = Object.fromEntries(
  Object.entries({ ...quantityNames, ...securityQuantityNames, ...laterNames }).map(([key, name]) => [
    key,
    { name },
  ]),
);
