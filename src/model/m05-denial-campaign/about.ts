import { mechanism } from "../../engine/language.ts";

/** What M05 is about, for the model reference. */
export const denialCampaignMechanism = mechanism({
  id: "M05",
  title: "The sixty-day denial campaign at sea",
  says: [
    {
      paper: "blankenship-2024",
      sections: ["B6", "B7"],
      claim:
        "To deny a quick win deters best, and conquest now comes as a fait accompli. China's neighbours can copy the weapons that keep fleets away, and Japan's bases are the key platform.",
    },
    {
      paper: "dichoso-2026",
      sections: ["D2", "D7", "D9b"],
      claim:
        "The response in the first days decides. Taiwan should be hard to swallow, and small deployments in Batanes serve the same end.",
    },
  ],
  cause:
    "Lift delivers combat power across the strait, and anti-ship fire sinks the lift. The race is settled by stocks of munitions, by which bases work, by who fights and by when. The outcome is the probability that a landing becomes a fait accompli; denial is the rest.",
  lens: "None here: what Beijing believes about the campaign enters with its decision (M09).",
  criticisms: [
    "The result hinges on usable lift, on the force a fait accompli needs and on stocks, all of them judgements.",
    "A blockade is not a landing; it is treated with the decision to use force.",
    "There is no nuclear use inside the campaign.",
  ],
});
