import { mechanism } from "../../engine/language.ts";

/** What M07 is about, for the model reference. */
export const threatPerceptionMechanism = mechanism({
  id: "M07",
  title: "Threat perception, arms race and reassurance",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["ES", "D2", "D6", "D7", "D8"],
      claim:
        "Defensive steps of each side frighten the other. Pressure below the threshold of war and the build-up are partly answers to felt encirclement and to weapons that could reach the mainland. Capabilities that do not look defensive hurt rapprochement, and an arms race threatens.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B8"],
      claim:
        "Against this stands the view that a rival strong enough to dominate cannot be trusted, whatever it promises.",
    },
  ],
  cause:
    "Perceived threat is the product of what the other side could do and what it is believed to want. Capability follows spending. Belief rises with pressure, build-up and shocks and fades with time and with credible assurance. Beijing watches the posture of the coalition, and each element weighs as offensive as it looks from there.",
  lens: "The spiral multiplier scales how much Beijing's belief reacts to what the coalition does; the assurance multiplier scales what words can do. Offensive realism sets both low, defensive realism both high.",
  criticisms: [
    "Arms races went with disputes and war among the rivals of 1816 to 1993, but the link looks absent since 1945.",
    "Chinese pressure at sea rose from 2007 on capability planned long before, not in reaction to others.",
    "Coercion of the Philippines rose even under a president who courted Beijing.",
    "Beliefs about intent are not observed; they are inferred from what a state does.",
  ],
});
