import { mechanism } from "../../engine/language.ts";

/** What M06 is about, for the model reference. */
export const radarMechanism = mechanism({
  id: "M06",
  title: "Radar early warning and shared information",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["D9b"],
      claim:
        "To link the air-surveillance radars that Japan supplied to the Philippines, under an agreement on military information, would close Japan's blind spot over the Bashi Channel and give earlier warning.",
    },
  ],
  cause:
    "A radar sees an aircraft down to the horizon that its height and the aircraft's allow. Coverage of the channel is what the radars of one picture see together. Sharing adds the partner's radars to the picture; a data link makes that prompt. More coverage means earlier warning and better-aimed fire.",
  lens: "None: this is geometry. The political effect of an agreement enters how Beijing sees posture (M07).",
  criticisms: [
    "Coverage is not tracking.",
    "Terrain, clutter and jamming are left out.",
    "An agreement permits a link; it does not build one.",
  ],
});
