import type { Wording } from "../../model-texts.ts";

/** Short names of mechanisms; the model's own causal story stands as their description. */
export const mechanisms: Readonly<Record<string, Wording>> = {
  M01: { name: "Burden sharing and budgets" },
  M02: { name: "Procurement, stocks and shipyards" },
  M03: { name: "American forces between theatres" },
  M04: { name: "Bases under a first strike" },
  M05: { name: "Denial campaign at sea" },
  M06: { name: "Radar warning and sharing" },
  M07: { name: "Threat perception and arms race" },
  M08: { name: "Gray zone and crisis ladder" },
  M09: { name: "Beijing's decision to use force" },
  M10: { name: "Whether and when allies fight" },
  M11: { name: "Domestic politics" },
  M12: { name: "Economic coercion and supply" },
  M13: { name: "Balancing coalitions and wedges" },
  M14: { name: "Agreements and access" },
  M15: { name: "Credibility and entrapment" },
  M16: { name: "Evacuation and relief" },
  M17: { name: "Second strike and homeland defence" },
  M18: { name: "Taiwan's status" },
  M19: { name: "Shocks from outside" },
};
