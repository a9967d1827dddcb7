import { budgetNames } from "./budget-names.ts";
import { campaignNames } from "./campaign-names.ts";
import { coalitionNames } from "./coalition-names.ts";
import { coercionNames } from "./coercion-names.ts";
import { costNames } from "./cost-names.ts";
import { credibilityNames } from "./credibility-names.ts";
import { forcesNames } from "./forces-names.ts";
import { grayZoneNames } from "./gray-zone-names.ts";
import { measureNames } from "./measure-names.ts";
import { participationNames } from "./participation-names.ts";
import { politicsNames } from "./politics-names.ts";
import { procurementNames } from "./procurement-names.ts";
import { shockNames } from "./shock-names.ts";
import { threatNames } from "./threat-names.ts";
import { useOfForceNames } from "./use-of-force-names.ts";

/** 最初の画面には要らない量とパラメーターの日本語名。開いたときに読み込む。 */
export const laterNames: Readonly<Record<string, string>> = {
  ...budgetNames,
  ...campaignNames,
  ...coalitionNames,
  ...coercionNames,
  ...costNames,
  ...credibilityNames,
  ...forcesNames,
  ...grayZoneNames,
  ...measureNames,
  ...participationNames,
  ...politicsNames,
  ...procurementNames,
  ...shockNames,
  ...threatNames,
  ...useOfForceNames,
};
