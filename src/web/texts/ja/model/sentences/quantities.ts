import { translator, type Translations } from "../../../translated.ts";
import { budget } from "./quantities/budget.ts";
import { budgetParameters } from "./quantities/budget-parameters.ts";
import { campaign } from "./quantities/campaign.ts";
import { campaignParameters } from "./quantities/campaign-parameters.ts";
import { coalition } from "./quantities/coalition.ts";
import { coalitionParameters } from "./quantities/coalition-parameters.ts";
import { coercion } from "./quantities/coercion.ts";
import { costParameters } from "./quantities/cost-parameters.ts";
import { credibility } from "./quantities/credibility.ts";
import { credibilityParameters } from "./quantities/credibility-parameters.ts";
import { drivers } from "./quantities/drivers.ts";
import { forces } from "./quantities/forces.ts";
import { forcesParameters } from "./quantities/forces-parameters.ts";
import { grayZone } from "./quantities/gray-zone.ts";
import { outcomes } from "./quantities/outcomes.ts";
import { participation } from "./quantities/participation.ts";
import { participationParameters } from "./quantities/participation-parameters.ts";
import { politics } from "./quantities/politics.ts";
import { politicsParameters } from "./quantities/politics-parameters.ts";
import { procurement } from "./quantities/procurement.ts";
import { procurementParameters } from "./quantities/procurement-parameters.ts";
import { shock } from "./quantities/shock.ts";
import { theory } from "./quantities/theory.ts";
import { threat } from "./quantities/threat.ts";
import { threatParameters } from "./quantities/threat-parameters.ts";
import { useOfForce } from "./quantities/use-of-force.ts";
import { useOfForceParameters } from "./quantities/use-of-force-parameters.ts";

/** 量の説明の日本語訳。数値の根拠や前提を開いたときに読み込む。 */
export const quantities: Translations = {
  ...budget,
  ...budgetParameters,
  ...campaign,
  ...campaignParameters,
  ...coalition,
  ...coalitionParameters,
  ...coercion,
  ...costParameters,
  ...credibility,
  ...credibilityParameters,
  ...drivers,
  ...forces,
  ...forcesParameters,
  ...grayZone,
  ...outcomes,
  ...participation,
  ...participationParameters,
  ...politics,
  ...politicsParameters,
  ...procurement,
  ...procurementParameters,
  ...shock,
  ...theory,
  ...threat,
  ...threatParameters,
  ...useOfForce,
  ...useOfForceParameters,
};

/** 訳を見つける。 */
export const translate = translator(quantities);
