/** All policy levers, L01-L58, by group (specification 20). */
export { spendingPressure, pressureForm, hostNationSupport } from "./pressure.ts";
export {
  indoPacificPriority,
  europeCommitment,
  procurementMix,
  presenceJapan,
  presencePhilippines,
  rotationalShare,
  mainlandStrike,
  freedomOfNavigation,
} from "./posture.ts";
export {
  munitionOrders,
  priorityTaiwan,
  priorityAllies,
  munitionAid,
  coproduction,
  buyAmericanWaiver,
  alliedYardRepair,
  homelandDefenceSpending,
  interceptorOrders,
} from "./munitions.ts";
export {
  hardeningSpending,
  dispersalSitesJapan,
  edcaSites,
  rapidRepair,
  storesLuzon,
  storesSakishima,
  okinawaRelocation,
} from "./bases.ts";
export {
  targetJapan,
  targetPhilippines,
  counterstrikeStock,
  coastalJapan,
  coastalPhilippines,
  roleClarity,
} from "./allies.ts";
export {
  informationAgreement,
  dataLink,
  radarsTransferred,
  reciprocalAccess,
  armsTransfer,
  exerciseTempo,
  minilaterals,
} from "./sharing.ts";
export {
  usClarity,
  fourthCommunique,
  hotlines,
  assuranceStatement,
  japaneseClarity,
  dialogue,
  philippineTaiwanTies,
  lawAndTransparency,
} from "./diplomacy.ts";
export {
  tradeOpening,
  tariffVolatility,
  rareEarthDiversification,
  marketDiversification,
  jointDevelopment,
  jointResponse,
} from "./economy.ts";
export { porcupineShare, taiwanDefenceShare, evacuationPlanning } from "./taiwan.ts";
export { chineseReassurance, wedgeEffort } from "./scenario.ts";
