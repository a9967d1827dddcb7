import { mechanism } from "../../engine/language.ts";

/** What M08 is about, for the model reference. */
export const grayZoneMechanism = mechanism({
  id: "M08",
  title: "Gray-zone pressure, incidents and the crisis ladder",
  says: [
    {
      paper: "blankenship-2024",
      sections: ["B2"],
      claim:
        "Coast-guard presence sets records; water cannon, ramming and boarding are aimed mostly at the Philippines.",
    },
    {
      paper: "dichoso-2026",
      sections: ["D2", "D7"],
      claim:
        "The defence of archipelagos does not answer acts below the threshold of war. Freedom-of-navigation operations widen the gap between how the two sides see the same act, and give pretexts.",
    },
    {
      paper: "dichoso-2026",
      sections: ["D8", "D9c"],
      claim: "Dialogue and a fourth communiqué lower misperception.",
    },
  ],
  cause:
    "Pressure in each theatre drifts towards a level set by capability, opportunity, insecurity, provocation, stress at home, the trade at stake and guardrails. Pressure breeds incidents, and incidents breed more of them. An incident may become a crisis. A crisis climbs or leaves a ladder of five levels month by month, faster where the two sides misread each other.",
  lens: "Every term of the pressure has its multiplier, so this is where lenses part most: for offensive realism weakness invites pressure, for defensive realism fear and provocation drive it, for the domestic lens stress at home, for liberal interdependence trade and guardrails hold it back.",
  criticisms: [
    "Reported presence rises partly because more of it is tracked.",
    "Beijing has been found to weigh its reputation for resolve against economic cost, and to use less military coercion when stronger.",
    "American troops nearby go with fewer wars but with more disputes at low intensity.",
  ],
});
