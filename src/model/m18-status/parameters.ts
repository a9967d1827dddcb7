/** Parameters of Taiwan's status and of declaratory signalling (specification M18). */
import { coefficient, parameter } from "../../engine/language.ts";

export const senderReliability = parameter({
  unit: "1",
  symbol: "Rel",
  spec: "M07",
  doc: "How far Beijing believes what Washington says, and answers when called",
  range: [0.2, 0.5, 0.8],
  grade: "C",
  because: "signals can backfire, and hotline calls have been left unanswered",
});

export const assuranceFromDialogue = coefficient(0.5, {
  unit: "1",
  spec: "18.2",
  because:
    "Half of the scale for the talks that go on all the time, since they can be tested week by week; the default of .4 brings two thirds of today's assurance",
  doc: "Weight of the allies' dialogue with Beijing in assurance",
});
export const assuranceFromCommunique = coefficient(0.4, {
  unit: "1",
  spec: "18.2",
  sources: ["MEM"],
  because:
    "Three communiques of 1972 to 1982 framed relations for decades, so a fourth counts nearly as much as full dialogue; Taipei's arms sales after the third show how far it binds",
  doc: "Weight of a fourth communique in assurance",
});
export const assuranceFromStatement = coefficient(0.35, {
  unit: "1",
  spec: "18.2",
  sources: ["MEM"],
  because:
    "Words of non-support were spoken in 1998 and taken out of a fact sheet in 2025, and can go again, so a statement counts least of the three, though nearly like a communique",
  doc: "Weight of the statement not to support independence in assurance",
});
export const guardrailsFromHotlines = coefficient(0.6, {
  unit: "1",
  spec: "18.2",
  sources: ["MEM"],
  because:
    "Rules and lines are what prevents an encounter from growing: twice the weight of talks or a communique; the incidents agreement of 1972 at sea had that effect between the superpowers",
  doc: "Weight of hotlines and incident rules in guardrails",
});
export const guardrailsFromCommunique = coefficient(0.3, {
  unit: "1",
  spec: "18.2",
  sources: ["MEM"],
  because:
    "Political terms set limits that crews do not read: half of the weight of rules at sea; the communique of 1982 did not prevent the missiles of 1996",
  doc: "Weight of a fourth communique in guardrails",
});
export const guardrailsFromDialogue = coefficient(0.3, {
  unit: "1",
  spec: "18.2",
  sources: ["MEM"],
  because:
    "Allies who talk to Beijing settle fishing and supply runs, as at Second Thomas in 2024, and no more; as much as a communique and half of hotlines",
  doc: "Weight of the allies' dialogue with Beijing in guardrails",
});
export const declarationFromTies = coefficient(0.5, {
  unit: "1",
  spec: "18.3",
  sources: ["HURR260218"],
  because:
    "Manila's steps count half of a word from Tokyo or Washington: it has less to bring to the Strait; Beijing's protests of 2025 were milder than those of November",
  doc: "How much a rise of Philippine ties with Taiwan counts against a rise of declared clarity",
});

export const separationRest = coefficient(0.2, {
  unit: "1",
  spec: "18.1",
  sources: ["MEM"],
  because:
    "A fifth of the way is the drift of the years with a neutral leader: most in Taipei prefer the status quo in polls, which move slowly towards a Taiwanese identity",
  doc: "Drift towards separation with a neutral leader in Taipei and nothing new said; also its start",
});
export const separationFromLeader = coefficient(0.15, {
  unit: "1",
  spec: "18.1",
  sources: ["leader-lean-TW-2016-04..2025-12"],
  because:
    "A leader of the sovereign camp at half strength, as since 2016, makes .08 of today's drift of .33: elections changed speeches and schooling and no law on status",
  doc: "Effect of the leader in Taipei on the drift towards separation",
});
export const separationFromVisit = coefficient(0.2, {
  unit: "1",
  spec: "18.1",
  sources: ["event-pelosi-visit-drills-CN-2022-08-04"],
  because:
    "The visit of August 2022 doubled the rest level for its quarter and, with the lag, moved the drift by .03; Beijing answered with its largest drills until then",
  doc: "Effect of a visit at the highest level on the drift towards separation",
});
export const separationFromTies = coefficient(0.15, {
  unit: "1",
  spec: "18.1",
  because:
    "Manila's recognition of offices and visits, were it complete, counts like a leader of the sovereign camp at full strength; today's ties give .05, and other capitals might follow or not",
  doc: "Effect of Philippine ties with Taiwan on the drift towards separation",
});
export const separationFromClarity = coefficient(0.15, {
  unit: "1",
  spec: "18.1",
  because:
    "A full American pledge frees Taipei as much as a leader of its own camp would: the argument for ambiguity since 1979, which has kept the case from being observed",
  doc: "Effect of American clarity, as it emboldens Taipei, on the drift towards separation",
});
export const separationFromCommunique = coefficient(0.2, {
  unit: "1",
  spec: "18.1",
  because:
    "Believed in full a communique would undo one visit; believed by half, as centrally, it takes off .1, since Taipei is bound by Washington's words only through arms and visits",
  doc: "How much a believed fourth communique lowers the drift towards separation",
});
export const separationLag = coefficient(6, {
  unit: "quarter",
  spec: "18.1",
  doc: "Time the drift towards separation needs to follow its causes",
  because:
    "Parties in Taipei shift their line over an election cycle rather than a quarter: a year and a half, half either way",
});
