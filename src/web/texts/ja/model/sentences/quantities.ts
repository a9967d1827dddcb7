import { translator, type Translations } from "../../../translated.ts";
import { budget } from "./quantities/budget.ts";
import { campaign } from "./quantities/campaign.ts";
import { coalition } from "./quantities/coalition.ts";
import { coercion } from "./quantities/coercion.ts";
import { credibility } from "./quantities/credibility.ts";
import { driver } from "./quantities/driver.ts";
import { forces } from "./quantities/forces.ts";
import { grayZone } from "./quantities/gray-zone.ts";
import { outcome } from "./quantities/outcome.ts";
import { participation } from "./quantities/participation.ts";
import { politics } from "./quantities/politics.ts";
import { procurement } from "./quantities/procurement.ts";
import { shock } from "./quantities/shock.ts";
import { theory } from "./quantities/theory.ts";
import { threat } from "./quantities/threat.ts";
import { useOfForce } from "./quantities/use-of-force.ts";

/** 量の説明の日本語訳。数値の根拠や前提を開いたときに読み込む。 */
export const quantities: Translations = {
  ...budget,
  ...campaign,
  ...coalition,
  ...coercion,
  ...credibility,
  ...driver,
  ...forces,
  ...grayZone,
  ...outcome,
  ...participation,
  ...politics,
  ...procurement,
  ...shock,
  ...theory,
  ...threat,
  ...useOfForce,
};

/** 訳を見つける。 */
export const translate = translator(quantities);
