import { mechanism } from "../../engine/language.ts";

/** What M11 is about, for the model reference. */
export const domesticPoliticsMechanism = mechanism({
  id: "M11",
  title: "Domestic politics",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["D7"],
      claim:
        "Okinawa is a game on two levels. The constitution of 1987 blocks joint exploration for oil in the Philippines. Coercion caused little backlash in Japan.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B3", "B4"],
      claim:
        "Spending and pacifism are durable but not fixed. Protection comes from concentrated losses in spite of wide support for trade.",
    },
    { paper: "dichoso-2026", sections: ["D1"], claim: "Leaders change." },
  ],
  cause:
    "Support for the alliance follows threat, fatigue, entrapment and coercion slowly. The pacifist norm decays. Friction in Okinawa follows the bases and incidents there. Protectionism follows concentrated losses more than diffuse gains. Leaders are redrawn at elections, and stress inside China wanders with growth.",
  lens: "The domestic-politics lens raises the weight of leaders and of stress; the others lower it.",
  criticisms: [
    "The indices join polls with different wording.",
    "Leaders are reduced to one number that runs from conciliatory to assertive.",
  ],
});
