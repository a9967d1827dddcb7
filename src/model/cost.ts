/** What a package costs the United States beyond the present course (specification 20, 22 Y18). */
import { aux, next } from "../engine/language.ts";
import {
  coproductionDefault,
  costOfCoproduction,
  costOfDataLink,
  costOfEdcaSites,
  costOfEuropeCommitment,
  costOfEvacuationPlanning,
  costOfExerciseTempo,
  costOfFreedomOfNavigation,
  costOfHotlines,
  costOfInformationAgreement,
  costOfInterceptorOrders,
  costOfJointResponse,
  costOfMainlandStrike,
  costOfMinilaterals,
  costOfMunitionOrders,
  costOfPresenceJapan,
  costOfPresencePhilippines,
  costOfRadarsTransferred,
  costOfRapidRepair,
  costOfReciprocalAccess,
  costOfRotationalShare,
  costOfStoresLuzon,
  dataLinkDefault,
  edcaSitesDefault,
  europeCommitmentDefault,
  evacuationPlanningDefault,
  exerciseTempoDefault,
  freedomOfNavigationDefault,
  hardeningSpendingDefault,
  homelandDefenceSpendingDefault,
  hotlinesDefault,
  informationAgreementDefault,
  interceptorOrdersDefault,
  jointResponseDefault,
  mainlandStrikeDefault,
  minilateralsDefault,
  munitionOrdersDefault,
  presenceJapanDefault,
  presencePhilippinesDefault,
  radarsTransferredDefault,
  rapidRepairDefault,
  reciprocalAccessDefault,
  rotationalShareDefault,
  storesLuzonDefault,
} from "./cost-rates.ts";
import {
  coproduction,
  dataLink,
  edcaSites,
  europeCommitment,
  evacuationPlanning,
  exerciseTempo,
  freedomOfNavigation,
  hardeningSpending,
  homelandDefenceSpending,
  hostNationSupport,
  hotlines,
  informationAgreement,
  interceptorOrders,
  jointResponse,
  mainlandStrike,
  minilaterals,
  munitionOrders,
  presenceJapan,
  presencePhilippines,
  radarsTransferred,
  rapidRepair,
  reciprocalAccess,
  rotationalShare,
  storesLuzon,
} from "./levers/index.ts";
import { hostNationOutlay } from "./m01-burden-sharing/equations.ts";
import { historyGate } from "./m19-shocks/equations.ts";
import { cumulativeUsCost } from "./state/cost.ts";

export const presenceCost = aux({
  unit: "bnUSD/year",
  spec: "22 Y18",
  doc: "Yearly United States cost, over the present course, of United States forces, strike weapons, patrols and exercises in the region and in Europe, less what Japan takes over as host",
  needs: {
    europeCommitment,
    europeCommitmentDefault,
    costOfEuropeCommitment,
    presenceJapan,
    presenceJapanDefault,
    costOfPresenceJapan,
    presencePhilippines,
    presencePhilippinesDefault,
    costOfPresencePhilippines,
    rotationalShare,
    rotationalShareDefault,
    costOfRotationalShare,
    mainlandStrike,
    mainlandStrikeDefault,
    costOfMainlandStrike,
    freedomOfNavigation,
    freedomOfNavigationDefault,
    costOfFreedomOfNavigation,
    exerciseTempo,
    exerciseTempoDefault,
    costOfExerciseTempo,
    hostNationOutlay,
    hostNationSupport,
  },
  value: (n) =>
    n.costOfEuropeCommitment * (n.europeCommitment - n.europeCommitmentDefault) +
    n.costOfPresenceJapan * (n.presenceJapan - n.presenceJapanDefault) +
    n.costOfPresencePhilippines * (n.presencePhilippines - n.presencePhilippinesDefault) +
    n.costOfRotationalShare * (n.rotationalShare - n.rotationalShareDefault) +
    n.costOfMainlandStrike * (n.mainlandStrike - n.mainlandStrikeDefault) +
    n.costOfFreedomOfNavigation * (n.freedomOfNavigation - n.freedomOfNavigationDefault) +
    n.costOfExerciseTempo * (n.exerciseTempo - n.exerciseTempoDefault) -
    n.hostNationOutlay * (1 - 1 / n.hostNationSupport),
});

export const munitionsCost = aux({
  unit: "bnUSD/year",
  spec: "22 Y18",
  doc: "Yearly United States cost, over the present course, of munitions, co-production and homeland missile defence",
  needs: {
    munitionOrders,
    munitionOrdersDefault,
    costOfMunitionOrders,
    coproduction,
    coproductionDefault,
    costOfCoproduction,
    interceptorOrders,
    interceptorOrdersDefault,
    costOfInterceptorOrders,
    homelandDefenceSpending,
    homelandDefenceSpendingDefault,
  },
  value: (n) =>
    n.costOfMunitionOrders * (n.munitionOrders - n.munitionOrdersDefault) +
    n.costOfCoproduction * (n.coproduction - n.coproductionDefault) +
    n.costOfInterceptorOrders * (n.interceptorOrders - n.interceptorOrdersDefault) +
    (n.homelandDefenceSpending - n.homelandDefenceSpendingDefault),
});

export const basesCost = aux({
  unit: "bnUSD/year",
  spec: "22 Y18",
  doc: "Yearly United States cost, over the present course, of base hardening, repair, Philippine sites and stores",
  needs: {
    edcaSites,
    edcaSitesDefault,
    costOfEdcaSites,
    rapidRepair,
    rapidRepairDefault,
    costOfRapidRepair,
    storesLuzon,
    storesLuzonDefault,
    costOfStoresLuzon,
    hardeningSpending,
    hardeningSpendingDefault,
  },
  value: (n) =>
    n.costOfEdcaSites * (n.edcaSites - n.edcaSitesDefault) +
    n.costOfRapidRepair * (n.rapidRepair - n.rapidRepairDefault) +
    n.costOfStoresLuzon * (n.storesLuzon - n.storesLuzonDefault) +
    (n.hardeningSpending - n.hardeningSpendingDefault),
});

export const partnershipCost = aux({
  unit: "bnUSD/year",
  spec: "22 Y18",
  doc: "Yearly United States cost, over the present course, of agreements, hotlines, radars and joint plans",
  needs: {
    hotlines,
    hotlinesDefault,
    costOfHotlines,
    informationAgreement,
    informationAgreementDefault,
    costOfInformationAgreement,
    dataLink,
    dataLinkDefault,
    costOfDataLink,
    radarsTransferred,
    radarsTransferredDefault,
    costOfRadarsTransferred,
    reciprocalAccess,
    reciprocalAccessDefault,
    costOfReciprocalAccess,
    jointResponse,
    jointResponseDefault,
    costOfJointResponse,
    minilaterals,
    minilateralsDefault,
    costOfMinilaterals,
    evacuationPlanning,
    evacuationPlanningDefault,
    costOfEvacuationPlanning,
  },
  value: (n) =>
    n.costOfHotlines * (n.hotlines - n.hotlinesDefault) +
    n.costOfInformationAgreement * (n.informationAgreement - n.informationAgreementDefault) +
    n.costOfDataLink * (n.dataLink - n.dataLinkDefault) +
    n.costOfRadarsTransferred * (n.radarsTransferred - n.radarsTransferredDefault) +
    n.costOfReciprocalAccess * (n.reciprocalAccess - n.reciprocalAccessDefault) +
    n.costOfJointResponse * (n.jointResponse - n.jointResponseDefault) +
    n.costOfMinilaterals * (n.minilaterals - n.minilateralsDefault) +
    n.costOfEvacuationPlanning * (n.evacuationPlanning - n.evacuationPlanningDefault),
});

/** Lines borne by allies or Taiwan are left out; before 2026Q3 there is no package, hence no cost. */
export const usCostRate = aux({
  unit: "bnUSD/year",
  spec: "22 Y18",
  doc: "Yearly United States cost of the policy in force, over the present course; negative when it saves money",
  needs: { presenceCost, munitionsCost, basesCost, partnershipCost, historyGate },
  value: (n) => n.historyGate * (n.presenceCost + n.munitionsCost + n.basesCost + n.partnershipCost),
});

export const cumulativeUsCostNext = next(cumulativeUsCost, {
  spec: "22 Y18",
  needs: { cumulativeUsCost, usCostRate },
  value: (n, { perQuarter, step }) => n.cumulativeUsCost + perQuarter(n.usCostRate) * step,
});
