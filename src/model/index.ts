import type { BuildCache } from "../engine/graph/build-cache.ts";
import { buildModel, type Model, type Modules } from "../engine/graph/build-graph.ts";
import { calendar } from "./axes.ts";
import * as lenses from "./lenses.ts";
import * as leversAllies from "./levers/allies.ts";
import * as leversBases from "./levers/bases.ts";
import * as leversDiplomacy from "./levers/diplomacy.ts";
import * as leversEconomy from "./levers/economy.ts";
import * as leversMunitions from "./levers/munitions.ts";
import * as leversPosture from "./levers/posture.ts";
import * as leversPressure from "./levers/pressure.ts";
import * as leversScenario from "./levers/scenario.ts";
import * as leversSharing from "./levers/sharing.ts";
import * as leversTaiwan from "./levers/taiwan.ts";
import * as packages from "./packages.ts";
import * as stateAgreements from "./state/agreements.ts";
import * as stateCampaign from "./state/campaign.ts";
import * as stateCoalition from "./state/coalition.ts";
import * as stateCoercion from "./state/coercion.ts";
import * as stateCost from "./state/cost.ts";
import * as stateCredibility from "./state/credibility.ts";
import * as stateForce from "./state/force.ts";
import * as stateGrayZone from "./state/gray-zone.ts";
import * as stateMunitions from "./state/munitions.ts";
import * as stateParticipation from "./state/participation.ts";
import * as statePerception from "./state/perception.ts";
import * as statePolitics from "./state/politics.ts";
import * as stateSpending from "./state/spending.ts";
import * as stateStatus from "./state/status.ts";
import * as stateTheatres from "./state/theatres.ts";
import * as stateWar from "./state/war.ts";
import * as m01BurdenSharingAbout from "./m01-burden-sharing/about.ts";
import * as m01BurdenSharingAmericanSpending from "./m01-burden-sharing/american-spending.ts";
import * as m01BurdenSharingControl from "./m01-burden-sharing/control.ts";
import * as m01BurdenSharingDebtFatigueAutonomy from "./m01-burden-sharing/debt-fatigue-autonomy.ts";
import * as m01BurdenSharingDesiredShare from "./m01-burden-sharing/desired-share.ts";
import * as m01BurdenSharingRivalBudgets from "./m01-burden-sharing/rival-budgets.ts";
import * as m01BurdenSharingEquations from "./m01-burden-sharing/equations.ts";
import * as m01BurdenSharingNuclearHedging from "./m01-burden-sharing/nuclear-hedging.ts";
import * as m01BurdenSharingParameters from "./m01-burden-sharing/parameters.ts";
import * as m01BurdenSharingSuppliedSecurity from "./m01-burden-sharing/supplied-security.ts";
import * as m02ProcurementAbout from "./m02-procurement/about.ts";
import * as m02ProcurementEquations from "./m02-procurement/equations.ts";
import * as m02ProcurementForeignSales from "./m02-procurement/foreign-sales.ts";
import * as m02ProcurementForeignSalesParameters from "./m02-procurement/foreign-sales-parameters.ts";
import * as m02ProcurementOrders from "./m02-procurement/orders.ts";
import * as m02ProcurementOrderParameters from "./m02-procurement/order-parameters.ts";
import * as m02ProcurementShipyardParameters from "./m02-procurement/shipyard-parameters.ts";
import * as m02ProcurementStockParameters from "./m02-procurement/stock-parameters.ts";
import * as m02ProcurementPhilippineSupply from "./m02-procurement/philippine-supply.ts";
import * as m02ProcurementPipelines from "./m02-procurement/pipelines.ts";
import * as m02ProcurementProgress from "./m02-procurement/progress.ts";
import * as m02ProcurementShipyards from "./m02-procurement/shipyards.ts";
import * as m03TheatresAbout from "./m03-theatres/about.ts";
import * as m03TheatresEquations from "./m03-theatres/equations.ts";
import * as m03TheatresParameters from "./m03-theatres/parameters.ts";
import * as m04BaseResilienceAbout from "./m04-base-resilience/about.ts";
import * as m03TheatresSurge from "./m03-theatres/surge.ts";
import * as m04BaseResilienceEquations from "./m04-base-resilience/equations.ts";
import * as m04BaseResilienceParameters from "./m04-base-resilience/parameters.ts";
import * as m05DenialCampaignAbout from "./m05-denial-campaign/about.ts";
import * as m05DenialCampaignArrivals from "./m05-denial-campaign/arrivals.ts";
import * as m05DenialCampaignLanding from "./m05-denial-campaign/landing.ts";
import * as m05DenialCampaignLossesAtSea from "./m05-denial-campaign/losses-at-sea.ts";
import * as m05DenialCampaignMissilesFired from "./m05-denial-campaign/missiles-fired.ts";
import * as m05DenialCampaignForces from "./m05-denial-campaign/forces.ts";
import * as m05DenialCampaignFirePower from "./m05-denial-campaign/fire-power.ts";
import * as m05DenialCampaignLanchester from "./m05-denial-campaign/lanchester.ts";
import * as m05DenialCampaignOutcome from "./m05-denial-campaign/outcome.ts";
import * as m05DenialCampaignReducedForm from "./m05-denial-campaign/reduced-form.ts";
import * as m05DenialCampaignRivalParameters from "./m05-denial-campaign/rival-parameters.ts";
import * as m05DenialCampaignCaseParameters from "./m05-denial-campaign/case-parameters.ts";
import * as m05DenialCampaignLandingParameters from "./m05-denial-campaign/landing-parameters.ts";
import * as m05DenialCampaignMissileParameters from "./m05-denial-campaign/missile-parameters.ts";
import * as m06RadarAbout from "./m06-radar/about.ts";
import * as m06RadarCoverage from "./m06-radar/coverage.ts";
import * as m06RadarEquations from "./m06-radar/equations.ts";
import * as m06RadarParameters from "./m06-radar/parameters.ts";
import * as m06RadarSites from "./m06-radar/sites.ts";
import * as m06RadarWarning from "./m06-radar/warning.ts";
import * as m07ThreatPerceptionAbout from "./m07-threat-perception/about.ts";
import * as m07ThreatPerceptionBeliefs from "./m07-threat-perception/beliefs.ts";
import * as m07ThreatPerceptionArmsRace from "./m07-threat-perception/arms-race.ts";
import * as m07ThreatPerceptionCapability from "./m07-threat-perception/capability.ts";
import * as m07ThreatPerceptionChinaBudget from "./m07-threat-perception/china-budget.ts";
import * as m07ThreatPerceptionThreat from "./m07-threat-perception/threat.ts";
import * as m07ThreatPerceptionArmsRaceParameters from "./m07-threat-perception/arms-race-parameters.ts";
import * as m07ThreatPerceptionCapabilityParameters from "./m07-threat-perception/capability-parameters.ts";
import * as m07ThreatPerceptionChinaPerceptionParameters from "./m07-threat-perception/china-perception-parameters.ts";
import * as m07ThreatPerceptionStrikeReachParameters from "./m07-threat-perception/strike-reach-parameters.ts";
import * as m07ThreatPerceptionThreatParameters from "./m07-threat-perception/threat-parameters.ts";
import * as m07ThreatPerceptionPerceptionInputs from "./m07-threat-perception/perception-inputs.ts";
import * as m07ThreatPerceptionPosture from "./m07-threat-perception/posture.ts";
import * as m07ThreatPerceptionRaceParameters from "./m07-threat-perception/race-parameters.ts";
import * as m07ThreatPerceptionSpendingRace from "./m07-threat-perception/spending-race.ts";
import * as m07ThreatPerceptionPostureParameters from "./m07-threat-perception/posture-parameters.ts";
import * as m07ThreatPerceptionStrikeReach from "./m07-threat-perception/strike-reach.ts";
import * as m08GrayZoneAbout from "./m08-gray-zone/about.ts";
import * as m08GrayZoneCrises from "./m08-gray-zone/crises.ts";
import * as m08GrayZoneEquations from "./m08-gray-zone/equations.ts";
import * as m08GrayZoneInadvertent from "./m08-gray-zone/inadvertent.ts";
import * as m08GrayZoneIncidentParameters from "./m08-gray-zone/incident-parameters.ts";
import * as m08GrayZoneIncidents from "./m08-gray-zone/incidents.ts";
import * as m08GrayZoneIncidentsHawkes from "./m08-gray-zone/incidents-hawkes.ts";
import * as m08GrayZoneIncidentsPoisson from "./m08-gray-zone/incidents-poisson.ts";
import * as m08GrayZoneIncidentsRegimes from "./m08-gray-zone/incidents-regimes.ts";
import * as m08GrayZoneLadder from "./m08-gray-zone/ladder.ts";
import * as m08GrayZoneLadderParameters from "./m08-gray-zone/ladder-parameters.ts";
import * as m08GrayZoneParameters from "./m08-gray-zone/parameters.ts";
import * as m08GrayZonePressureTerms from "./m08-gray-zone/pressure-terms.ts";
import * as m08GrayZoneResolve from "./m08-gray-zone/resolve.ts";
import * as m09UseOfForceAbout from "./m09-use-of-force/about.ts";
import * as m09UseOfForceBeliefs from "./m09-use-of-force/beliefs.ts";
import * as m09UseOfForceChoiceParameters from "./m09-use-of-force/choice-parameters.ts";
import * as m09UseOfForceChoiceProspect from "./m09-use-of-force/choice-prospect.ts";
import * as m09UseOfForceChoiceQuantal from "./m09-use-of-force/choice-quantal.ts";
import * as m09UseOfForceChoiceThreshold from "./m09-use-of-force/choice-threshold.ts";
import * as m09UseOfForceCrisisOutcome from "./m09-use-of-force/crisis-outcome.ts";
import * as m09UseOfForceEquations from "./m09-use-of-force/equations.ts";
import * as m09UseOfForceEvents from "./m09-use-of-force/events.ts";
import * as m09UseOfForceLimitedForce from "./m09-use-of-force/limited-force.ts";
import * as m09UseOfForceBeliefParameters from "./m09-use-of-force/belief-parameters.ts";
import * as m09UseOfForceUtilityParameters from "./m09-use-of-force/utility-parameters.ts";
import * as m09UseOfForceLimitedForceParameters from "./m09-use-of-force/limited-force-parameters.ts";
import * as m09UseOfForceSettlementParameters from "./m09-use-of-force/settlement-parameters.ts";
import * as m09UseOfForceUtilities from "./m09-use-of-force/utilities.ts";
import * as m10ParticipationAbout from "./m10-participation/about.ts";
import * as m10ParticipationBandwagon from "./m10-participation/bandwagon.ts";
import * as m10ParticipationCases from "./m10-participation/cases.ts";
import * as m10ParticipationDelayParameters from "./m10-participation/delay-parameters.ts";
import * as m10ParticipationCampaignEntry from "./m10-participation/campaign-entry.ts";
import * as m10ParticipationDelays from "./m10-participation/delays.ts";
import * as m10ParticipationFirstStrike from "./m10-participation/first-strike.ts";
import * as m10ParticipationGate from "./m10-participation/gate.ts";
import * as m10ParticipationAllyWillParameters from "./m10-participation/ally-will-parameters.ts";
import * as m10ParticipationAmericanEntryParameters from "./m10-participation/american-entry-parameters.ts";
import * as m10ParticipationCaseParameters from "./m10-participation/case-parameters.ts";
import * as m10ParticipationFirstStrikeParameters from "./m10-participation/first-strike-parameters.ts";
import * as m10ParticipationJapanWillParameters from "./m10-participation/japan-will-parameters.ts";
import * as m10ParticipationPartnerParameters from "./m10-participation/partner-parameters.ts";
import * as m10ParticipationPhilippineWillParameters from "./m10-participation/philippine-will-parameters.ts";
import * as m11DomesticPoliticsAbout from "./m11-domestic-politics/about.ts";
import * as m10ParticipationPartners from "./m10-participation/partners.ts";
import * as m10ParticipationReliability from "./m10-participation/reliability.ts";
import * as m10ParticipationRivalParameters from "./m10-participation/rival-parameters.ts";
import * as m10ParticipationWillingness from "./m10-participation/willingness.ts";
import * as m11DomesticPoliticsEquations from "./m11-domestic-politics/equations.ts";
import * as m11DomesticPoliticsParameters from "./m11-domestic-politics/parameters.ts";
import * as m11DomesticPoliticsSupport from "./m11-domestic-politics/support.ts";
import * as m11DomesticPoliticsTradeViability from "./m11-domestic-politics/trade-viability.ts";
import * as m12CoercionAbout from "./m12-coercion/about.ts";
import * as m12CoercionEpisodes from "./m12-coercion/episodes.ts";
import * as m12CoercionExpectedEpisodes from "./m12-coercion/expected-episodes.ts";
import * as m12CoercionExposure from "./m12-coercion/exposure.ts";
import * as m12CoercionHazard from "./m12-coercion/hazard.ts";
import * as m12CoercionLoss from "./m12-coercion/loss.ts";
import * as m12CoercionParameters from "./m12-coercion/parameters.ts";
import * as m13CoalitionAbout from "./m13-coalition/about.ts";
import * as m13CoalitionAlignment from "./m13-coalition/alignment.ts";
import * as m13CoalitionCommitment from "./m13-coalition/commitment.ts";
import * as m13CoalitionDistance from "./m13-coalition/distance.ts";
import * as m13CoalitionAlignmentParameters from "./m13-coalition/alignment-parameters.ts";
import * as m13CoalitionCommitmentParameters from "./m13-coalition/commitment-parameters.ts";
import * as m13CoalitionDistanceParameters from "./m13-coalition/distance-parameters.ts";
import * as m13CoalitionTradeDependenceParameters from "./m13-coalition/trade-dependence-parameters.ts";
import * as m13CoalitionTradeDependence from "./m13-coalition/trade-dependence.ts";
import * as m14AgreementsAbout from "./m14-agreements/about.ts";
import * as m14AgreementsEquations from "./m14-agreements/equations.ts";
import * as m14AgreementsParameters from "./m14-agreements/parameters.ts";
import * as m15CredibilityAbout from "./m15-credibility/about.ts";
import * as m15CredibilityBargaining from "./m15-credibility/bargaining.ts";
import * as m15CredibilityClarityRise from "./m15-credibility/clarity-rise.ts";
import * as m15CredibilityCredibility from "./m15-credibility/credibility.ts";
import * as m15CredibilityEmboldenment from "./m15-credibility/emboldenment.ts";
import * as m15CredibilityEntrapment from "./m15-credibility/entrapment.ts";
import * as m15CredibilityEquations from "./m15-credibility/equations.ts";
import * as m15CredibilityFlexibility from "./m15-credibility/flexibility.ts";
import * as m15CredibilityCohesionParameters from "./m15-credibility/cohesion-parameters.ts";
import * as m15CredibilityCredibilityParameters from "./m15-credibility/credibility-parameters.ts";
import * as m15CredibilityFlexibilityParameters from "./m15-credibility/flexibility-parameters.ts";
import * as m15CredibilityPresenceParameters from "./m15-credibility/presence-parameters.ts";
import * as m15CredibilityPresence from "./m15-credibility/presence.ts";
import * as m16EvacuationAbout from "./m16-evacuation/about.ts";
import * as m16EvacuationEquations from "./m16-evacuation/equations.ts";
import * as m16EvacuationParameters from "./m16-evacuation/parameters.ts";
import * as m17StrategicAbout from "./m17-strategic/about.ts";
import * as m17StrategicEquations from "./m17-strategic/equations.ts";
import * as m17StrategicParameters from "./m17-strategic/parameters.ts";
import * as m18StatusAbout from "./m18-status/about.ts";
import * as m18StatusEquations from "./m18-status/equations.ts";
import * as m18StatusParameters from "./m18-status/parameters.ts";
import * as m18StatusSeparation from "./m18-status/separation.ts";
import * as m19ShocksAbout from "./m19-shocks/about.ts";
import * as m19ShocksEquations from "./m19-shocks/equations.ts";
import * as m19ShocksLinkedTheatres from "./m19-shocks/linked-theatres.ts";
import * as m19ShocksParameters from "./m19-shocks/parameters.ts";
import * as m19ShocksRecords from "./m19-shocks/records.ts";
import * as alliedCost from "./allied-cost.ts";
import * as cost from "./cost.ts";
import * as costRates from "./cost-rates.ts";
import * as metricsAlignmentByState from "./metrics/alignment-by-state.ts";
import * as metricsAllies from "./metrics/allies.ts";
import * as metricsArms from "./metrics/arms.ts";
import * as metricsAutonomy from "./metrics/autonomy.ts";
import * as metricsCampaign from "./metrics/campaign.ts";
import * as metricsCoalition from "./metrics/coalition.ts";
import * as metricsCoercion from "./metrics/coercion.ts";
import * as metricsComparisons from "./metrics/comparisons.ts";
import * as metricsDeterrence from "./metrics/deterrence.ts";
import * as metricsEscalation from "./metrics/escalation.ts";
import * as metricsEvacuation from "./metrics/evacuation.ts";
import * as metricsForceOutcomes from "./metrics/force-outcomes.ts";
import * as metricsPressure from "./metrics/pressure.ts";
import * as metricsProcurement from "./metrics/procurement.ts";
import * as metricsSustainability from "./metrics/sustainability.ts";
import * as metricsWarning from "./metrics/warning.ts";

/** Every module of the model with its path, in the order in which state slots are laid out. */
export const modules: Modules = {
  lenses: lenses,
  "levers/allies": leversAllies,
  "levers/bases": leversBases,
  "levers/diplomacy": leversDiplomacy,
  "levers/economy": leversEconomy,
  "levers/munitions": leversMunitions,
  "levers/posture": leversPosture,
  "levers/pressure": leversPressure,
  "levers/scenario": leversScenario,
  "levers/sharing": leversSharing,
  "levers/taiwan": leversTaiwan,
  packages: packages,
  "state/agreements": stateAgreements,
  "state/campaign": stateCampaign,
  "state/coalition": stateCoalition,
  "state/coercion": stateCoercion,
  "state/cost": stateCost,
  "state/credibility": stateCredibility,
  "state/force": stateForce,
  "state/gray-zone": stateGrayZone,
  "state/munitions": stateMunitions,
  "state/participation": stateParticipation,
  "state/perception": statePerception,
  "state/politics": statePolitics,
  "state/spending": stateSpending,
  "state/status": stateStatus,
  "state/theatres": stateTheatres,
  "state/war": stateWar,
  "m01-burden-sharing/about": m01BurdenSharingAbout,
  "m01-burden-sharing/american-spending": m01BurdenSharingAmericanSpending,
  "m01-burden-sharing/control": m01BurdenSharingControl,
  "m01-burden-sharing/debt-fatigue-autonomy": m01BurdenSharingDebtFatigueAutonomy,
  "m01-burden-sharing/desired-share": m01BurdenSharingDesiredShare,
  "m01-burden-sharing/rival-budgets": m01BurdenSharingRivalBudgets,
  "m01-burden-sharing/equations": m01BurdenSharingEquations,
  "m01-burden-sharing/nuclear-hedging": m01BurdenSharingNuclearHedging,
  "m01-burden-sharing/parameters": m01BurdenSharingParameters,
  "m01-burden-sharing/supplied-security": m01BurdenSharingSuppliedSecurity,
  "m02-procurement/about": m02ProcurementAbout,
  "m02-procurement/equations": m02ProcurementEquations,
  "m02-procurement/foreign-sales": m02ProcurementForeignSales,
  "m02-procurement/foreign-sales-parameters": m02ProcurementForeignSalesParameters,
  "m02-procurement/orders": m02ProcurementOrders,
  "m02-procurement/order-parameters": m02ProcurementOrderParameters,
  "m02-procurement/shipyard-parameters": m02ProcurementShipyardParameters,
  "m02-procurement/stock-parameters": m02ProcurementStockParameters,
  "m02-procurement/philippine-supply": m02ProcurementPhilippineSupply,
  "m02-procurement/pipelines": m02ProcurementPipelines,
  "m02-procurement/progress": m02ProcurementProgress,
  "m02-procurement/shipyards": m02ProcurementShipyards,
  "m03-theatres/about": m03TheatresAbout,
  "m03-theatres/equations": m03TheatresEquations,
  "m03-theatres/parameters": m03TheatresParameters,
  "m04-base-resilience/about": m04BaseResilienceAbout,
  "m03-theatres/surge": m03TheatresSurge,
  "m04-base-resilience/equations": m04BaseResilienceEquations,
  "m04-base-resilience/parameters": m04BaseResilienceParameters,
  "m05-denial-campaign/about": m05DenialCampaignAbout,
  "m05-denial-campaign/arrivals": m05DenialCampaignArrivals,
  "m05-denial-campaign/landing": m05DenialCampaignLanding,
  "m05-denial-campaign/losses-at-sea": m05DenialCampaignLossesAtSea,
  "m05-denial-campaign/missiles-fired": m05DenialCampaignMissilesFired,
  "m05-denial-campaign/forces": m05DenialCampaignForces,
  "m05-denial-campaign/fire-power": m05DenialCampaignFirePower,
  "m05-denial-campaign/lanchester": m05DenialCampaignLanchester,
  "m05-denial-campaign/outcome": m05DenialCampaignOutcome,
  "m05-denial-campaign/reduced-form": m05DenialCampaignReducedForm,
  "m05-denial-campaign/rival-parameters": m05DenialCampaignRivalParameters,
  "m05-denial-campaign/case-parameters": m05DenialCampaignCaseParameters,
  "m05-denial-campaign/landing-parameters": m05DenialCampaignLandingParameters,
  "m05-denial-campaign/missile-parameters": m05DenialCampaignMissileParameters,
  "m06-radar/about": m06RadarAbout,
  "m06-radar/coverage": m06RadarCoverage,
  "m06-radar/equations": m06RadarEquations,
  "m06-radar/parameters": m06RadarParameters,
  "m06-radar/sites": m06RadarSites,
  "m06-radar/warning": m06RadarWarning,
  "m07-threat-perception/about": m07ThreatPerceptionAbout,
  "m07-threat-perception/beliefs": m07ThreatPerceptionBeliefs,
  "m07-threat-perception/arms-race": m07ThreatPerceptionArmsRace,
  "m07-threat-perception/capability": m07ThreatPerceptionCapability,
  "m07-threat-perception/china-budget": m07ThreatPerceptionChinaBudget,
  "m07-threat-perception/threat": m07ThreatPerceptionThreat,
  "m07-threat-perception/arms-race-parameters": m07ThreatPerceptionArmsRaceParameters,
  "m07-threat-perception/capability-parameters": m07ThreatPerceptionCapabilityParameters,
  "m07-threat-perception/china-perception-parameters": m07ThreatPerceptionChinaPerceptionParameters,
  "m07-threat-perception/strike-reach-parameters": m07ThreatPerceptionStrikeReachParameters,
  "m07-threat-perception/threat-parameters": m07ThreatPerceptionThreatParameters,
  "m07-threat-perception/perception-inputs": m07ThreatPerceptionPerceptionInputs,
  "m07-threat-perception/posture": m07ThreatPerceptionPosture,
  "m07-threat-perception/race-parameters": m07ThreatPerceptionRaceParameters,
  "m07-threat-perception/spending-race": m07ThreatPerceptionSpendingRace,
  "m07-threat-perception/posture-parameters": m07ThreatPerceptionPostureParameters,
  "m07-threat-perception/strike-reach": m07ThreatPerceptionStrikeReach,
  "m08-gray-zone/about": m08GrayZoneAbout,
  "m08-gray-zone/crises": m08GrayZoneCrises,
  "m08-gray-zone/equations": m08GrayZoneEquations,
  "m08-gray-zone/inadvertent": m08GrayZoneInadvertent,
  "m08-gray-zone/incident-parameters": m08GrayZoneIncidentParameters,
  "m08-gray-zone/incidents": m08GrayZoneIncidents,
  "m08-gray-zone/incidents-hawkes": m08GrayZoneIncidentsHawkes,
  "m08-gray-zone/incidents-poisson": m08GrayZoneIncidentsPoisson,
  "m08-gray-zone/incidents-regimes": m08GrayZoneIncidentsRegimes,
  "m08-gray-zone/ladder": m08GrayZoneLadder,
  "m08-gray-zone/ladder-parameters": m08GrayZoneLadderParameters,
  "m08-gray-zone/parameters": m08GrayZoneParameters,
  "m08-gray-zone/pressure-terms": m08GrayZonePressureTerms,
  "m08-gray-zone/resolve": m08GrayZoneResolve,
  "m09-use-of-force/about": m09UseOfForceAbout,
  "m09-use-of-force/beliefs": m09UseOfForceBeliefs,
  "m09-use-of-force/choice-parameters": m09UseOfForceChoiceParameters,
  "m09-use-of-force/choice-prospect": m09UseOfForceChoiceProspect,
  "m09-use-of-force/choice-quantal": m09UseOfForceChoiceQuantal,
  "m09-use-of-force/choice-threshold": m09UseOfForceChoiceThreshold,
  "m09-use-of-force/crisis-outcome": m09UseOfForceCrisisOutcome,
  "m09-use-of-force/equations": m09UseOfForceEquations,
  "m09-use-of-force/events": m09UseOfForceEvents,
  "m09-use-of-force/limited-force": m09UseOfForceLimitedForce,
  "m09-use-of-force/belief-parameters": m09UseOfForceBeliefParameters,
  "m09-use-of-force/utility-parameters": m09UseOfForceUtilityParameters,
  "m09-use-of-force/limited-force-parameters": m09UseOfForceLimitedForceParameters,
  "m09-use-of-force/settlement-parameters": m09UseOfForceSettlementParameters,
  "m09-use-of-force/utilities": m09UseOfForceUtilities,
  "m10-participation/about": m10ParticipationAbout,
  "m10-participation/bandwagon": m10ParticipationBandwagon,
  "m10-participation/cases": m10ParticipationCases,
  "m10-participation/delay-parameters": m10ParticipationDelayParameters,
  "m10-participation/campaign-entry": m10ParticipationCampaignEntry,
  "m10-participation/delays": m10ParticipationDelays,
  "m10-participation/first-strike": m10ParticipationFirstStrike,
  "m10-participation/gate": m10ParticipationGate,
  "m10-participation/ally-will-parameters": m10ParticipationAllyWillParameters,
  "m10-participation/american-entry-parameters": m10ParticipationAmericanEntryParameters,
  "m10-participation/case-parameters": m10ParticipationCaseParameters,
  "m10-participation/first-strike-parameters": m10ParticipationFirstStrikeParameters,
  "m10-participation/japan-will-parameters": m10ParticipationJapanWillParameters,
  "m10-participation/partner-parameters": m10ParticipationPartnerParameters,
  "m10-participation/philippine-will-parameters": m10ParticipationPhilippineWillParameters,
  "m11-domestic-politics/about": m11DomesticPoliticsAbout,
  "m10-participation/partners": m10ParticipationPartners,
  "m10-participation/reliability": m10ParticipationReliability,
  "m10-participation/rival-parameters": m10ParticipationRivalParameters,
  "m10-participation/willingness": m10ParticipationWillingness,
  "m11-domestic-politics/equations": m11DomesticPoliticsEquations,
  "m11-domestic-politics/parameters": m11DomesticPoliticsParameters,
  "m11-domestic-politics/support": m11DomesticPoliticsSupport,
  "m11-domestic-politics/trade-viability": m11DomesticPoliticsTradeViability,
  "m12-coercion/about": m12CoercionAbout,
  "m12-coercion/episodes": m12CoercionEpisodes,
  "m12-coercion/expected-episodes": m12CoercionExpectedEpisodes,
  "m12-coercion/exposure": m12CoercionExposure,
  "m12-coercion/hazard": m12CoercionHazard,
  "m12-coercion/loss": m12CoercionLoss,
  "m12-coercion/parameters": m12CoercionParameters,
  "m13-coalition/about": m13CoalitionAbout,
  "m13-coalition/alignment": m13CoalitionAlignment,
  "m13-coalition/commitment": m13CoalitionCommitment,
  "m13-coalition/distance": m13CoalitionDistance,
  "m13-coalition/alignment-parameters": m13CoalitionAlignmentParameters,
  "m13-coalition/commitment-parameters": m13CoalitionCommitmentParameters,
  "m13-coalition/distance-parameters": m13CoalitionDistanceParameters,
  "m13-coalition/trade-dependence-parameters": m13CoalitionTradeDependenceParameters,
  "m13-coalition/trade-dependence": m13CoalitionTradeDependence,
  "m14-agreements/about": m14AgreementsAbout,
  "m14-agreements/equations": m14AgreementsEquations,
  "m14-agreements/parameters": m14AgreementsParameters,
  "m15-credibility/about": m15CredibilityAbout,
  "m15-credibility/bargaining": m15CredibilityBargaining,
  "m15-credibility/clarity-rise": m15CredibilityClarityRise,
  "m15-credibility/credibility": m15CredibilityCredibility,
  "m15-credibility/emboldenment": m15CredibilityEmboldenment,
  "m15-credibility/entrapment": m15CredibilityEntrapment,
  "m15-credibility/equations": m15CredibilityEquations,
  "m15-credibility/flexibility": m15CredibilityFlexibility,
  "m15-credibility/cohesion-parameters": m15CredibilityCohesionParameters,
  "m15-credibility/credibility-parameters": m15CredibilityCredibilityParameters,
  "m15-credibility/flexibility-parameters": m15CredibilityFlexibilityParameters,
  "m15-credibility/presence-parameters": m15CredibilityPresenceParameters,
  "m15-credibility/presence": m15CredibilityPresence,
  "m16-evacuation/about": m16EvacuationAbout,
  "m16-evacuation/equations": m16EvacuationEquations,
  "m16-evacuation/parameters": m16EvacuationParameters,
  "m17-strategic/about": m17StrategicAbout,
  "m17-strategic/equations": m17StrategicEquations,
  "m17-strategic/parameters": m17StrategicParameters,
  "m18-status/about": m18StatusAbout,
  "m18-status/equations": m18StatusEquations,
  "m18-status/parameters": m18StatusParameters,
  "m18-status/separation": m18StatusSeparation,
  "m19-shocks/about": m19ShocksAbout,
  "m19-shocks/equations": m19ShocksEquations,
  "m19-shocks/linked-theatres": m19ShocksLinkedTheatres,
  "m19-shocks/parameters": m19ShocksParameters,
  "m19-shocks/records": m19ShocksRecords,
  "allied-cost": alliedCost,
  cost: cost,
  "cost-rates": costRates,
  "metrics/alignment-by-state": metricsAlignmentByState,
  "metrics/allies": metricsAllies,
  "metrics/arms": metricsArms,
  "metrics/autonomy": metricsAutonomy,
  "metrics/campaign": metricsCampaign,
  "metrics/coalition": metricsCoalition,
  "metrics/coercion": metricsCoercion,
  "metrics/comparisons": metricsComparisons,
  "metrics/deterrence": metricsDeterrence,
  "metrics/escalation": metricsEscalation,
  "metrics/evacuation": metricsEvacuation,
  "metrics/force-outcomes": metricsForceOutcomes,
  "metrics/pressure": metricsPressure,
  "metrics/procurement": metricsProcurement,
  "metrics/sustainability": metricsSustainability,
  "metrics/warning": metricsWarning,
};

/**
 * Build the alliance model from its modules.
 *
 * @param cache what an earlier build left, to do again only what an edit touches.
 * @throws {ModelError} with every fault of every declaration.
 */
export function buildAllianceModel(cache?: BuildCache): Model {
  return buildModel(calendar, modules, cache);
}
