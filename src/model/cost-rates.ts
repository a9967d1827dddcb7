/** Rates and reference settings behind the cost of a package (specification 20, 22 Y18). */
import { coefficient, fixed, type Lever, type Parameter } from "../engine/language.ts";
import {
  armsTransfer,
  coastalJapan,
  coastalPhilippines,
  coproduction,
  counterstrikeStock,
  dataLink,
  dispersalSitesJapan,
  edcaSites,
  europeCommitment,
  evacuationPlanning,
  exerciseTempo,
  freedomOfNavigation,
  hardeningSpending,
  homelandDefenceSpending,
  hotlines,
  informationAgreement,
  interceptorOrders,
  jointResponse,
  mainlandStrike,
  marketDiversification,
  minilaterals,
  munitionOrders,
  okinawaRelocation,
  presenceJapan,
  presencePhilippines,
  radarsTransferred,
  rapidRepair,
  rareEarthDiversification,
  reciprocalAccess,
  rotationalShare,
  storesLuzon,
  storesSakishima,
} from "./levers/index.ts";

/** Yearly cost of one unit of a lever, as its row in section 20 puts it. */
function rate(lever: Lever, what: string, unit: string): Parameter {
  return coefficient(lever.costPerUnit, {
    unit,
    spec: lever.id,
    doc: `Yearly ${lever.paidBy === "US" ? "United States" : "allied"} cost of one unit of ${what}`,
    because: "judged cost line of specification 20, +-50 %",
  });
}

/** A lever's default, against which costs are counted. */
function reference(lever: Lever): Parameter {
  return fixed(lever.default, {
    unit: lever.unit,
    spec: lever.id,
    doc: `Default of lever ${lever.id}; only what goes beyond it is a cost`,
    grade: "C",
    because: "the present course (P0) by definition",
  });
}

export const costOfEuropeCommitment = rate(europeCommitment, "US land forces in Europe", "bnUSD/year");
export const costOfPresenceJapan = rate(presenceJapan, "US forces in Japan", "bnUSD/year");
export const costOfPresencePhilippines = rate(
  presencePhilippines,
  "US forces in the Philippines",
  "bnUSD/year",
);
export const costOfRotationalShare = rate(rotationalShare, "rotational, dual-use presence", "bnUSD/year");
export const costOfMainlandStrike = rate(
  mainlandStrike,
  "mainland-range strike weapons on allied soil",
  "bnUSD/year",
);
export const costOfFreedomOfNavigation = rate(
  freedomOfNavigation,
  "freedom-of-navigation operations",
  "bnUSD",
);
export const costOfExerciseTempo = rate(exerciseTempo, "trilateral exercises", "bnUSD/year");

export const costOfMunitionOrders = rate(munitionOrders, "multi-year munition orders", "bnUSD/year");
export const costOfCoproduction = rate(
  coproduction,
  "co-production with allies",
  "bnUSD*quarter/year/missile",
);
export const costOfInterceptorOrders = rate(interceptorOrders, "interceptor orders", "bnUSD/year");

export const costOfEdcaSites = rate(edcaSites, "usable Philippine sites", "bnUSD/year/site");
export const costOfRapidRepair = rate(rapidRepair, "rapid repair", "bnUSD/year");
export const costOfStoresLuzon = rate(storesLuzon, "stores in northern Luzon", "bnUSD/year");

export const costOfHotlines = rate(hotlines, "hotlines and incident rules", "bnUSD/year");
export const costOfInformationAgreement = rate(
  informationAgreement,
  "the information-sharing agreement",
  "bnUSD/year",
);
export const costOfDataLink = rate(dataLink, "the data link", "bnUSD/year");
export const costOfRadarsTransferred = rate(radarsTransferred, "radars transferred", "bnUSD/year/site");
export const costOfReciprocalAccess = rate(
  reciprocalAccess,
  "putting the access and supply agreements into practice",
  "bnUSD/year",
);
export const costOfJointResponse = rate(jointResponse, "joint response to coercion", "bnUSD/year");
export const costOfMinilaterals = rate(minilaterals, "minilaterals", "bnUSD/year");
export const costOfEvacuationPlanning = rate(evacuationPlanning, "evacuation planning", "bnUSD/year");

export const europeCommitmentDefault = reference(europeCommitment);
export const presenceJapanDefault = reference(presenceJapan);
export const presencePhilippinesDefault = reference(presencePhilippines);
export const rotationalShareDefault = reference(rotationalShare);
export const mainlandStrikeDefault = reference(mainlandStrike);
export const freedomOfNavigationDefault = reference(freedomOfNavigation);
export const exerciseTempoDefault = reference(exerciseTempo);

export const munitionOrdersDefault = reference(munitionOrders);
export const coproductionDefault = reference(coproduction);
export const interceptorOrdersDefault = reference(interceptorOrders);
export const homelandDefenceSpendingDefault = reference(homelandDefenceSpending);

export const edcaSitesDefault = reference(edcaSites);
export const rapidRepairDefault = reference(rapidRepair);
export const storesLuzonDefault = reference(storesLuzon);
export const hardeningSpendingDefault = reference(hardeningSpending);

export const hotlinesDefault = reference(hotlines);
export const informationAgreementDefault = reference(informationAgreement);
export const dataLinkDefault = reference(dataLink);
export const radarsTransferredDefault = reference(radarsTransferred);
export const reciprocalAccessDefault = reference(reciprocalAccess);
export const jointResponseDefault = reference(jointResponse);
export const minilateralsDefault = reference(minilaterals);
export const evacuationPlanningDefault = reference(evacuationPlanning);

// Lines that allies bear.

export const costOfArmsTransfer = rate(
  armsTransfer,
  "arms transferred from Japan to the Philippines",
  "bnUSD/year",
);
export const costOfCoastalJapan = rate(coastalJapan, "Japanese coastal anti-ship missiles", "bnUSD/year");
export const costOfCoastalPhilippines = rate(
  coastalPhilippines,
  "Philippine coastal anti-ship missiles",
  "bnUSD/year",
);
export const costOfCounterstrikeStock = rate(
  counterstrikeStock,
  "Japanese counterstrike missiles",
  "bnUSD/year",
);
export const costOfDispersalSitesJapan = rate(
  dispersalSitesJapan,
  "Japanese civil dispersal sites",
  "bnUSD/year/site",
);
export const costOfMarketDiversification = rate(
  marketDiversification,
  "market and tourism diversification",
  "bnUSD/year",
);
export const costOfOkinawaRelocation = rate(okinawaRelocation, "relocation on Okinawa", "bnUSD/year");
export const costOfRareEarthDiversification = rate(
  rareEarthDiversification,
  "rare-earth diversification",
  "bnUSD/year",
);
export const costOfStoresSakishima = rate(storesSakishima, "stores in the Sakishima islands", "bnUSD/year");

export const armsTransferDefault = reference(armsTransfer);
export const coastalJapanDefault = reference(coastalJapan);
export const coastalPhilippinesDefault = reference(coastalPhilippines);
export const counterstrikeStockDefault = reference(counterstrikeStock);
export const dispersalSitesJapanDefault = reference(dispersalSitesJapan);
export const marketDiversificationDefault = reference(marketDiversification);
export const okinawaRelocationDefault = reference(okinawaRelocation);
export const rareEarthDiversificationDefault = reference(rareEarthDiversification);
export const storesSakishimaDefault = reference(storesSakishima);
