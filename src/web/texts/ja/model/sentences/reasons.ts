import { translator } from "../../../translated.ts";
import { m01Reasons } from "./reasons-m01.ts";
import { m02Reasons } from "./reasons-m02.ts";
import { m03Reasons } from "./reasons-m03.ts";
import { m04Reasons } from "./reasons-m04.ts";
import { m05Reasons } from "./reasons-m05.ts";
import { m06Reasons } from "./reasons-m06.ts";
import { m07Reasons } from "./reasons-m07.ts";
import { m08Reasons } from "./reasons-m08.ts";
import { m09Reasons } from "./reasons-m09.ts";
import { m10Reasons } from "./reasons-m10.ts";
import { m11Reasons } from "./reasons-m11.ts";
import { m12Reasons } from "./reasons-m12.ts";
import { m13Reasons } from "./reasons-m13.ts";
import { m14Reasons } from "./reasons-m14.ts";
import { m15Reasons } from "./reasons-m15.ts";
import { m16Reasons } from "./reasons-m16.ts";
import { m17Reasons } from "./reasons-m17.ts";
import { m18Reasons } from "./reasons-m18.ts";
import { m19Reasons } from "./reasons-m19.ts";
import { otherReasons } from "./reasons-other.ts";

/** 値の理由の日本語訳。数値の根拠を開いたときに読み込む。 */
export const reasons = {
  ...m01Reasons,
  ...m02Reasons,
  ...m03Reasons,
  ...m04Reasons,
  ...m05Reasons,
  ...m06Reasons,
  ...m07Reasons,
  ...m08Reasons,
  ...m09Reasons,
  ...m10Reasons,
  ...m11Reasons,
  ...m12Reasons,
  ...m13Reasons,
  ...m14Reasons,
  ...m15Reasons,
  ...m16Reasons,
  ...m17Reasons,
  ...m18Reasons,
  ...m19Reasons,
  ...otherReasons,
};

/** 訳を見つける。 */
export const translate = translator(reasons);
