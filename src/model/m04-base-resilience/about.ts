import { mechanism } from "../../engine/language.ts";

/** What M04 is about, for the model reference. */
export const baseResilienceMechanism = mechanism({
  id: "M04",
  title: "Bases under a first strike",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["D1"],
      claim: "Chinese missiles put bases, ports and carriers at risk.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B2"],
      claim: "The missile threat to forward bases is what changed the balance near China's coast.",
    },
    {
      paper: "dichoso-2026",
      sections: ["D9a"],
      claim:
        "Bases should be hardened, dispersed and stocked beforehand, so that they survive a first strike and a long war.",
    },
  ],
  cause:
    "Missiles that leak through the defence close runways for a time and destroy aircraft in the open. Shelters, dispersal, interceptors and quick repair reduce the loss. What the first two weeks leave is what the defender can fly with.",
  lens: "None: this is physics and engineering.",
  criticisms: [
    "No mix of countermeasures may fully solve the closing of runways.",
    "Whether to harden or to disperse is contested.",
    "Tankers, which need long runways and may be out for more than a month, are not modelled apart.",
    "Nothing here describes a real installation: sites are counted, never named.",
  ],
});
