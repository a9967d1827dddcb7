import { mechanism } from "../../engine/language.ts";

/** What M09 is about, for the model reference. */
export const useOfForceMechanism = mechanism({
  id: "M09",
  title: "Beijing's decision to use force",
  says: [
    { paper: "blankenship-2024", sections: ["B6"], claim: "Denial of a quick win deters best." },
    {
      paper: "dichoso-2026",
      sections: ["ES", "D2", "D6", "D9c"],
      claim:
        "Encirclement, a closing window or a drift towards separation may push Beijing to force, and assurance about the status quo restores restraint.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B2"],
      claim: "Taiwan has the greatest potential for escalation.",
    },
  ],
  cause:
    "Each quarter Beijing compares the status quo with an invasion, a quarantine and the seizure of an island. An option is worth the prize times the chance of success, less the cost of fighting, of American entry and of economic isolation. Fear and drift lower the worth of the status quo, and a window that is seen to close raises the worth of acting now. The choice is noisy: better options are taken more often, not always.",
  lens: "Opportunity, insecurity, assurance and trade carry multipliers. Under offensive realism the chance of success decides, under defensive realism the fear of losing the status quo.",
  criticisms: [
    "One actor with stylised preferences bargains with no audience at home.",
    "Probabilities this low cannot be calibrated on a record without a single case.",
    "Private information exists only as noise and optimism.",
    "Sceptics hold that Beijing's aim is fixed and that no assurance can move it.",
  ],
});
