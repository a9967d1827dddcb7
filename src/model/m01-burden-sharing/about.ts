import { mechanism } from "../../engine/language.ts";

/** What M01 is about, for the model reference. */
export const burdenSharingMechanism = mechanism({
  id: "M01",
  title: "Burden-sharing and defence budgets",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["ES", "D4"],
      claim: "Washington asks more of its allies, and Tokyo and Manila comply.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B3", "B5"],
      claim:
        "American overstretch, inflation and debt make the pressure last. Japan spends as a hedge against China and against a constrained United States at once, while public debt, welfare and a weak yen hold it back. Washington also fears losing control over a stronger Japan, and fears it less as China grows.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B7"],
      claim: "Demands for a multiple of today's host-nation support show where friction comes from.",
    },
  ],
  cause:
    "Threat raises the share of national income an ally wants to spend on defence. The security that others supply may lower that share, when the ally rides free, or raise it, when the two complement each other. Pressure works only as far as abandonment is believable. Debt, fatigue and a norm that caps Japan's share slow the change. An ally that gains autonomy takes control away from Washington, so Washington presses it less unless both fear the same thing.",
  lens: "Offensive realism strengthens free riding. The domestic-politics lens enlarges the effect of leaders and makes budgets move more slowly. Liberal interdependence makes debt bite harder.",
  criticisms: [
    "A share of national income is not capability.",
    "Estimates of free riding change sign with the specification of the regression.",
    "Pressure is endogenous: it is applied to allies that spend little.",
    "The cap was a norm, not a law, so the date on which it broke is hard to fix.",
  ],
});
