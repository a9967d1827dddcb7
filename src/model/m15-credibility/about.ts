import { mechanism } from "../../engine/language.ts";

/** What M15 is about, for the model reference. */
export const credibilityMechanism = mechanism({
  id: "M15",
  title: "Credibility, entrapment, abandonment and flexibility",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["D1", "D7"],
      claim:
        "Over-alignment narrows diplomatic room, exposes allies to retaliation and weakens their hand with China.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B7"],
      claim:
        "The alliance is held together by shared threat, yet volatile American policy and quarrels over trade rub at it.",
    },
  ],
  cause:
    "Credibility follows presence, interoperability, support at home, protectionism, volatility, strain and declared clarity, over a year and a half. The fear of abandonment is its complement. Flexibility falls with dependence, commitments and weapons of reach and rises with channels to Beijing. Entrapment is the chance of being in the war, given that there is one.",
  lens: "Liberal interdependence raises the terms of protectionism, the domestic lens those of volatility.",
  criticisms: [
    "Entrapment looks rare in the record.",
    "Tripwires reassure, and deter little without capability behind them.",
    "Flexibility and bargaining power have no agreed measure: these terms are the paper's argument written down, so claims that rest on them alone are weakly tested.",
  ],
});
