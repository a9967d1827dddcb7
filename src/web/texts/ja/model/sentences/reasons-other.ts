import type { Translations } from "../../../translated.ts";

/** そのほかの値の理由。 */
export const otherReasons: Translations = {
  "armsTransferDefault 1rnba75": "定義により現行路線（P0）。",
  "costOfArmsTransfer kt86ny": "仕様書20の費用の項目についての判断で、上下に50 %。",
  "oneYear wkzvvq": "定義。",
  "fatigueLimit 1x96n2q": "指標の定義によるもの。",
  "usCostCap 8gam63": "判断によります。米国の予算の端数程度から、その3 %まで。",
};
