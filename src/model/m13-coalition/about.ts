import { mechanism } from "../../engine/language.ts";

/** What M13 is about, for the model reference. */
export const coalitionMechanism = mechanism({
  id: "M13",
  title: "Balancing coalitions and wedges",
  says: [
    {
      paper: "blankenship-2024",
      sections: ["B8"],
      claim:
        "Assertiveness tightens ties, as the Quad, Camp David and the three-way talks of the United States, Japan and the Philippines show. But balancing is slow, costly and disputed, and weakened by distance, water, trade with China and wedge tactics.",
    },
    { paper: "blankenship-2024", sections: ["B4"], claim: "America's worth as an economic partner matters." },
    {
      paper: "dichoso-2026",
      sections: ["D8"],
      claim: "A Chinese bid for dominance would provoke a coalition.",
    },
  ],
  cause:
    "A neighbour's alignment rises with threat, with American credibility and economic worth and with that of others, and falls with trade with China and with inducements. Alignment above a threshold turns, slowly and with a chance each quarter, into higher levels of commitment. Commitment of others tempts some to let them do the work.",
  lens: "Trade and free riding carry multipliers.",
  criticisms: [
    "There is no containing coalition in East Asia yet, and some hold that there will be none.",
    "The elites who answer surveys are not governments.",
  ],
});
