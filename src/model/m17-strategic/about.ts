import { mechanism } from "../../engine/language.ts";

/** What M17 is about, for the model reference. */
export const strategicOverlayMechanism = mechanism({
  id: "M17",
  title: "Second strike and homeland defence",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["D2"],
      claim: "Beijing fears that targets exposed on the mainland erode its capacity for a second strike.",
    },
    {
      paper: "dichoso-2026",
      sections: ["D4"],
      claim: "A homeland missile shield faces cost, politics and the limits of industry.",
    },
  ],
  cause:
    "The security of Beijing's second strike grows with its warheads and falls with weapons that reach the mainland and with homeland defence. The less secure it is, the more hostile the coalition looks and the likelier a war turns nuclear.",
  lens: "The spiral multiplier scales the effect on Beijing's belief.",
  criticisms: [
    "A larger Chinese arsenal may swamp any defence.",
    "One probability stands in for nuclear dynamics.",
  ],
});
