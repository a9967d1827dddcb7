import { mechanism } from "../../engine/language.ts";

/** What M14 is about, for the model reference. */
export const agreementsMechanism = mechanism({
  id: "M14",
  title: "Agreements, interoperability and access",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["D1", "D5", "D9b"],
      claim:
        "Agreed sites in the Philippines grew to nine. Agreements on information, reciprocal access, supplies and equipment follow, between Washington and Manila and next between Tokyo and Manila.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B8"],
      claim: "Ties between allies matter beside those with Washington.",
    },
  ],
  cause:
    "Agreements on access, information, logistics and planning add up to what two forces could do together; exercises turn that into practice, and practice fades without them.",
  lens: "None directly.",
  criticisms: ["Agreements on paper need budgets.", "Their effects are not additive in reality."],
});
