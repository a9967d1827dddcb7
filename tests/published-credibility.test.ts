import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { credibilityFile } from "../src/cli/published-files.ts";
import { isCurrent, siteCredibility } from "../src/cli/site/site-credibility-data.ts";
import { readGraph } from "../src/compute/graph-file.ts";
import { campaignHolds } from "../src/study/published/published-credibility.ts";
import { readCredibility } from "../src/study/published/read-published.ts";

const graph = readGraph("build/model.json");
const text = readFileSync(credibilityFile("."), "utf8");
const { data, diagnostics } = readCredibility(text);

describe("published credibility", () => {
  it("is of this model; npx entente publish --credibility renews it", () => {
    expect(diagnostics).toEqual([]);
    expect(data !== undefined && isCurrent(data, graph)).toBe(true);
  });
  it("holds every reference campaign, and the parameter that the results hinge on", () => {
    expect(data?.campaign.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, k) => `R${k}`));
    expect(data?.campaign.filter((check) => !campaignHolds(check))).toEqual([]);
    const lift = data?.sensitivity.parameters.find(({ name }) => name === "civilianLift2026");
    const denial = data?.sensitivity.metrics.indexOf("Y01") ?? -1;
    expect(lift?.level[denial]?.mean).toBeLessThan(-0.1);
  });
  it("of another model is left out of the site, and said so", () => {
    const said: string[] = [];
    const other = { ...graph, nodes: graph.nodes.filter(({ kind }) => kind !== "metric") };
    expect(siteCredibility(".", other, (line) => said.push(line)).published).toBeUndefined();
    expect(said.join("")).toContain("entente publish --credibility");
  });
  it("lists the specification's tests, those of the campaign among them", () => {
    const { tests } = siteCredibility(".", graph, () => {});
    expect(new Set(tests.map(({ id }) => id.slice(0, 3))).size).toBeGreaterThanOrEqual(17);
    expect(tests.some(({ id, says }) => id === "T04.1" && says.includes("11.9"))).toBe(true);
  });
});
