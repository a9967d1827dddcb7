import { mechanism } from "../../engine/language.ts";

/** What M12 is about, for the model reference. */
export const economicCoercionMechanism = mechanism({
  id: "M12",
  title: "Economic coercion and supply chains",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["D7"],
      claim:
        "After Japan's remarks on Taiwan Beijing curbed rare earths and dual-use goods and steered tourists away. Some 63 % of Japan's rare earths still come from China.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B4"],
      claim: "America's retreat from trade makes it harder for allies to diversify.",
    },
  ],
  cause:
    "An ally that speaks more clearly, arms or aligns draws coercion, the more so the less coercion costs Beijing. The loss is exposure times damage and fades as buyers find substitutes. Coercion speeds diversification, and cheapness reverses it. Each episode has a small chance of a concession.",
  lens: "Liberal interdependence makes the cost to Beijing weigh more.",
  criticisms: [
    "Measured effects on national income have been small.",
    "What coercion teaches onlookers has not been measured.",
  ],
});
