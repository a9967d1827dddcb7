import { mechanism } from "../../engine/language.ts";

/** What M02 is about, for the model reference. */
export const procurementMechanism = mechanism({
  id: "M02",
  title: "Procurement, lead times, stocks, shipyards and co-production",
  says: [
    {
      paper: "blankenship-2024",
      sections: ["B1"],
      claim:
        "Some American munitions would last less than a week in a war over Taiwan, production lags by years and shipbuilding is late. Aid to Ukraine and the Middle East draws on the same lines; Taiwan waits longest, and its main rival for deliveries is the Middle East.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B7"],
      claim:
        "Japanese and Korean industry could help, but buy-American rules and limits on repair abroad stand in the way.",
    },
    {
      paper: "dichoso-2026",
      sections: ["D3", "D4", "D5"],
      claim:
        "Philippine modernisation leans on foreign sales and on several suppliers. Japan has opened its exports of lethal arms. Homeland missile defence will be slow.",
    },
  ],
  cause:
    "Orders queue for capacity, pass through a long pipeline and are shared out among claimants by priority. Capacity follows demand that industry believes will last for years, and co-production with allies. Money therefore turns into missiles only after years, and what one claimant receives another does not.",
  lens: "The domestic-politics lens acts through protectionism in Washington, which decides how much of the work allies may do.",
  criticisms: [
    "Aggregate lines hide single bottlenecks such as rocket motors and skilled workers.",
    "The backlog in dollars overstates what is late once part of an order has been delivered.",
  ],
});
