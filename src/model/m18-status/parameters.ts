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
  doc: "Weight of the allies' dialogue with Beijing in assurance",
});
export const assuranceFromCommunique = coefficient(0.4, {
  unit: "1",
  spec: "18.2",
  doc: "Weight of a fourth communique in assurance",
});
export const assuranceFromStatement = coefficient(0.35, {
  unit: "1",
  spec: "18.2",
  doc: "Weight of the statement not to support independence in assurance",
});
export const guardrailsFromHotlines = coefficient(0.6, {
  unit: "1",
  spec: "18.2",
  doc: "Weight of hotlines and incident rules in guardrails",
});
export const guardrailsFromCommunique = coefficient(0.3, {
  unit: "1",
  spec: "18.2",
  doc: "Weight of a fourth communique in guardrails",
});
export const guardrailsFromDialogue = coefficient(0.3, {
  unit: "1",
  spec: "18.2",
  doc: "Weight of the allies' dialogue with Beijing in guardrails",
});
export const declarationFromTies = coefficient(0.5, {
  unit: "1",
  spec: "18.3",
  doc: "How much a rise of Philippine ties with Taiwan counts against a rise of declared clarity",
});

export const separationRest = coefficient(0.2, {
  unit: "1",
  spec: "18.1",
  doc: "Drift towards separation with a neutral leader in Taipei and nothing new said; also its start",
});
export const separationFromLeader = coefficient(0.15, {
  unit: "1",
  spec: "18.1",
  doc: "Effect of the leader in Taipei on the drift towards separation",
});
export const separationFromVisit = coefficient(0.2, {
  unit: "1",
  spec: "18.1",
  doc: "Effect of a visit at the highest level on the drift towards separation",
});
export const separationFromTies = coefficient(0.15, {
  unit: "1",
  spec: "18.1",
  doc: "Effect of Philippine ties with Taiwan on the drift towards separation",
});
export const separationFromClarity = coefficient(0.15, {
  unit: "1",
  spec: "18.1",
  doc: "Effect of American clarity, as it emboldens Taipei, on the drift towards separation",
});
export const separationFromCommunique = coefficient(0.2, {
  unit: "1",
  spec: "18.1",
  doc: "How much a believed fourth communique lowers the drift towards separation",
});
export const separationLag = coefficient(6, {
  unit: "quarter",
  spec: "18.1",
  doc: "Time the drift towards separation needs to follow its causes",
  because:
    "judged, half either way: governments notice change within months and revise judgements over years",
});
