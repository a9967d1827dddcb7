import { mechanism } from "../../engine/language.ts";

/** What M10 is about, for the model reference. */
export const participationMechanism = mechanism({
  id: "M10",
  title: "Whether and when allies take part",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["D4"],
      claim:
        "Without a direct attack Tokyo and Manila may act late or not at all, by law and by politics; this ambiguity is the flaw in denial.",
    },
    {
      paper: "dichoso-2026",
      sections: ["D1", "D6"],
      claim: "Japan's leader has said that warships and force around Taiwan could threaten Japan's survival.",
    },
    {
      paper: "blankenship-2024",
      sections: ["B2", "B3"],
      claim:
        "To use the new weapons, above all before being struck, would break with pacifism. The south-western islands might be seized for staging.",
    },
    {
      paper: "dichoso-2026",
      sections: ["D3"],
      claim: "Some 150,000 Filipinos in Taiwan make neutrality hard.",
    },
  ],
  cause:
    "Participation passes legal gates, then a test of domestic support, then a delay. Japan's gates are an armed attack, a threat to its survival, and an important influence on its security, with consent for the use of bases beside them. For the Philippines they are the treaty, access to agreed sites, and nationals at risk. Seven cases of who fights carry the uncertainty into the campaign.",
  lens: "The domestic-politics lens scales the weight of support, norm and friction.",
  criticisms: [
    "What people tell pollsters before a war predicts poorly what governments do in one.",
    "A finding that survival is threatened may fit a war over Taiwan less well than assumed.",
  ],
});
