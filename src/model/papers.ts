/** The two papers by the id of their study: author and title. */
export const paperTitles: Readonly<Record<string, string>> = {
  "dichoso-2026": "Dichoso, Recalibrating US Alliances (2026)",
  "blankenship-2024": "Blankenship, The U.S.-Japan Alliance (2024)",
};

/** What the marks of their sections stand for, in our words (specification 0.2). */
export const paperSections: Readonly<Record<string, string>> = {
  ES: "executive summary",
  D1: "emerging alignment",
  D2: "South China Sea and Taiwan Strait",
  D3: "frontlines",
  D4: "the flaw in denial",
  D5: "ties between Japan and the Philippines",
  D6: "security dilemma",
  D7: "over-alignment",
  D8: "defensive realism",
  D9a: "infrastructure",
  D9b: "integration",
  D9c: "de-escalation",
  D10: "conclusion",
  B1: "limits of American capability",
  B2: "China's maritime claims",
  B3: "Japanese domestic politics",
  B4: "American protectionism",
  B5: "burden-sharing",
  B6: "maritime denial",
  B7: "close alliance",
  B8: "regional ties",
};
