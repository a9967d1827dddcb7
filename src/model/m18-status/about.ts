import { mechanism } from "../../engine/language.ts";

/** What M18 is about, for the model reference. */
export const statusMechanism = mechanism({
  id: "M18",
  title: "Taiwan's status and declared policy",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["D2", "D6", "D9c"],
      claim:
        "One-China policies, arms sales, visits, easier contacts between Manila and Taipei and remarks from Tokyo all signal. A communiqué that reaffirms policy, opposes change by either side and does not support independence would calm.",
    },
  ],
  cause:
    "Declarations, arms and visits move how far Beijing sees the status quo drift towards separation. Assurances and guardrails count only as far as the one who gives them is reliable.",
  lens: "The assurance and guardrail multipliers scale what words can do.",
  criticisms: [
    "A communiqué could also lower credibility in Taipei and Tokyo; a term for that exists in M15.",
    "One index of drift stands for a contested idea.",
  ],
});
