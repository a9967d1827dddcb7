import { numericsVersion } from "../compute/run-study.ts";
import type { Graph } from "../engine/graph/graph.ts";
import { campaignCases, campaignReference } from "../model/m05-denial-campaign/reference-cases.ts";
import { publishCredibility } from "../study/published/publish-credibility.ts";
import type { CampaignCheck, PublishedCredibility } from "../study/published/published-credibility.ts";
import { fight } from "./fight-campaign.ts";

/** Draws of all other parameters in which each parameter is moved over its range. */
const draws = 96;

/** Compute what the credibility page shows: the reference campaigns, and what each parameter does over its range. */
export function computeCredibility(graph: Graph): PublishedCredibility {
  const campaign = campaignCases.map(({ id, doc, participation, inputs, expected }): CampaignCheck => {
    const { pFA, gMaxKt, shipsLost } = fight(graph, { ...campaignReference, ...inputs }, participation);
    return { id, doc, expected, got: { pFA, landedPeakKt: gMaxKt, shipsLost } };
  });
  const options = { draws, seed: 1, base: "P0", policy: "P1", from: "2026Q3" } as const;
  return publishCredibility(graph, campaign, numericsVersion, options);
}
