import type { Wording } from "../../model-texts.ts";

/** Theories of world politics; how each weighs the contested effects is in docs/model/lenses.md. */
export const lenses: Readonly<Record<string, Wording>> = {
  neutral: {
    name: "No theory favoured",
    doc: "Every contested effect keeps its whole range of strengths.",
  },
  OR: {
    name: "Offensive realism",
    doc: "Rising powers take what weakness offers. Weak resolve invites; assurances, trade and rules hardly count.",
  },
  DR: {
    name: "Defensive realism",
    doc: "States mostly want safety. Posture feeds spirals of fear, and assurances can break them.",
  },
  DP: {
    name: "Domestic politics",
    doc: "Leaders, parties and publics decide. Budgets move slowly, and erratic policy costs credit.",
  },
  LI: {
    name: "Liberal interdependence",
    doc: "Trade, institutions and hotlines restrain. Debt slows arms, and protectionism costs credit.",
  },
  mixes: {
    name: "Random mixes of theories",
    doc: "Each future weighs the theories differently, at random.",
  },
};
