import { mechanism } from "../../engine/language.ts";

/** What M19 is about, for the model reference. */
export const shocksMechanism = mechanism({
  id: "M19",
  title: "Shocks from outside",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["D1"],
      claim: "Leaders turn over, and events elsewhere set the agenda.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B1"],
      claim: "Wars in Europe and the Middle East draw on the same forces and munitions.",
    },
  ],
  cause:
    "Growth, exchange rates, wars elsewhere and a crisis in Korea follow processes of their own that nothing in the alliance system moves. Before the packages start, dated events of the record take their place.",
  lens: "None.",
  criticisms: [
    "Leaders coded by hand invite hindsight, so the hindcast should be read with and without them.",
    "Shocks are independent of one another and of policy.",
  ],
});
