import { mechanism } from "../../engine/language.ts";

/** What M03 is about, for the model reference. */
export const theatresMechanism = mechanism({
  id: "M03",
  title: "American forces between three theatres",
  says: [
    {
      paper: "blankenship-2024",
      sections: ["B1"],
      claim:
        "A force sized for one war is spread over three regions. Land power in Europe does not tie down air and naval power in Asia today, but money moves between them later. Partners help one another with sanctions and diplomacy and rarely with forces. Self-reliant partners elsewhere free American power.",
    },
  ],
  cause:
    "Each region pulls on a common force in proportion to its demand, less what partners there supply themselves, weighted by priority. The posture follows with a lag. Land forces elsewhere cost the Indo-Pacific nothing at once and something later, through budgets. Wars elsewhere lower what could be surged and strain the whole.",
  lens: "None directly.",
  criticisms: [
    "The allocation rule makes posture a smooth choice; real posture is sticky and moves with events.",
    "The argument that theatres are linked, so that a war in one tempts a rival in another, is left out unless demand in Europe is correlated with Chinese opportunity.",
  ],
});
