import type { Wording } from "../../model-texts.ts";

/** Questions on which the literature offers rival equations, and their answers; the first of each is the usual one. */
export const switches: Readonly<Record<string, Wording>> = {
  S1: {
    name: "What moves an ally's defence budget?",
    doc: "Sets the share of GDP that governments want to spend.",
  },
  "S1.adjustment": {
    name: "Threat, protection and pressure",
    doc: "Budgets follow the threat seen, less what the ally supplies, and what Washington asks for; debt and fatigue slow them.",
  },
  "S1.olson": {
    name: "Size: the small ride free",
    doc: "The larger an economy within the alliance, the more it spends; others save what it supplies (Olson and Zeckhauser 1966).",
  },
  "S1.complement": {
    name: "Matching the patron",
    doc: "Allies spend as the United States does, whatever the threat.",
  },
  S2: {
    name: "How do arms and fear feed each other?",
    doc: "Sets how governments learn about each other's intentions.",
  },
  "S2.beliefs": {
    name: "Governments learn intentions",
    doc: "Acts and assurances change what each side believes about the other, and budgets follow perceived threat.",
  },
  "S2.richardson": {
    name: "Arms against arms",
    doc: "Each side answers the other's spending; nobody learns intentions, so words change nothing (Richardson 1960).",
  },
  "S2.capability": {
    name: "Only strength counts",
    doc: "Beliefs about intentions stay as they began; threat follows military strength alone.",
  },
  S3: { name: "How do incidents at sea come?", doc: "Sets whether incidents come alone or in waves." },
  "S3.hawkes": { name: "In waves", doc: "One serious incident makes the next more likely for a while." },
  "S3.poisson": { name: "One by one", doc: "Incidents follow pressure alone and do not feed on each other." },
  "S3.regimes": {
    name: "Calm and heated spells",
    doc: "Each sea area is calm or heated for some time, and pressure decides how often it changes.",
  },
  S4: { name: "How does Beijing decide on force?", doc: "Sets how gains and risks become a decision." },
  "S4.quantal": {
    name: "Better options are likelier",
    doc: "The better an option looks, the likelier it is taken; mistakes are possible.",
  },
  "S4.threshold": {
    name: "Only the best option",
    doc: "Force is used only where it clearly beats peace, and then the best way of it.",
  },
  "S4.prospect": {
    name: "Losses weigh more than gains",
    doc: "A leadership that sees itself losing takes risks to avoid it (Kahneman and Tversky 1979).",
  },
  S5: {
    name: "How does the campaign at sea go?",
    doc: "Sets the chance that a landing becomes a quick win.",
  },
  "S5.loop": {
    name: "Day by day",
    doc: "Sixty days of missiles, bases, ships and lift are played out.",
  },
  "S5.lanchester": {
    name: "Force against force",
    doc: "Lanchester's square law decides how much gets ashore.",
  },
  "S5.reduced": {
    name: "A fitted summary",
    doc: "One equation fitted to what the daily campaign gives.",
  },
  S6: { name: "Who joins a war over Taiwan?", doc: "Sets the chances of access and of fighting." },
  "S6.gate": {
    name: "Law, politics and interest",
    doc: "Each government decides by its legal gate, its public, its ties and the threat it sees.",
  },
  "S6.reliability": {
    name: "The historical record",
    doc: "Allies keep their word as often as allies have in past wars, whatever the politics of the day.",
  },
  "S6.bandwagon": {
    name: "Joining the winner",
    doc: "Japan and the Philippines join if the campaign looks won.",
  },
};
