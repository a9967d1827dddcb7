import type { Wording } from "../../model-texts.ts";

/** Packages in short names; the model's own description stands where there is none here. */
export const packages: Readonly<Record<string, Wording>> = {
  P0: {
    name: "Present course",
    doc: "Everything stays as it is in 2026. Every other course is compared with this one.",
  },
  P0t: {
    name: "Present trend",
    doc: "The drift that Dichoso argues against: more presence, strike weapons, spending and statements, as in 2022-26.",
  },
  P1: {
    name: "Restraint and denial",
    doc: "Our reading of Dichoso: harden, disperse and link the allies, assure Beijing, avoid provocation. The paper gives no numbers; these are ours.",
  },
  P1L: {
    name: "Restraint and denial, literal",
    doc: "Only what Dichoso advises in so many words; what we infer from his criticism is left out.",
  },
  P2: {
    name: "Burden-shifting denial",
    doc: "What Blankenship's argument favours: put Asia first, let allies carry more, deny, open trade. An interpretation; the paper does not recommend it.",
  },
  P3: {
    name: "Forward surge",
    doc: "More American forces, strike weapons, patrols and explicit promises close to China.",
  },
  P4: {
    name: "Retrenchment",
    doc: "American forces and attention are drawn down under pressure on allies, and nothing is prepared in their place.",
  },
  P5: {
    name: "Offshore balancing",
    doc: "American forces leave the front line while allies arm themselves heavily.",
  },
  P6: {
    name: "Accommodation",
    doc: "Reassuring Beijing comes first; presence, arms and promises are cut.",
  },
};
