import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readGraph } from "../src/compute/graph-file.ts";
import { readStudy } from "../src/study/load-study.ts";
import { catalogueOf } from "../src/study/running/catalogue-of.ts";

const text = readFileSync("studies/dichoso-2026/study.yaml", "utf8");
const reading = readStudy(
  text,
  "studies/dichoso-2026/study.yaml",
  catalogueOf(readGraph("build/model.json")),
);
const papers = "../shared/papers";

/** Text with line breaks, typographic quotes and dashes made plain, so that a passage can be found. */
function plain(passage: string): string {
  return passage
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[–—]/g, "-")
    .replaceAll(/\s+/g, " ")
    .toLowerCase();
}

describe("the Dichoso study", () => {
  it("reads without a fault", () => {
    expect(reading.diagnostics).toEqual([]);
  });
  it("holds the claims of the first issue, each with a test or a reason", () => {
    const wanted = "D01 D02 D03 D05 D07 D14 D15 D16 D19 D20 D34 D35 D39 D44 D45 D46".split(" ");
    expect(reading.study?.claims.map((claim) => claim.id)).toEqual(wanted);
    for (const claim of reading.study?.claims ?? [])
      expect(claim.test ?? claim.untestable, claim.id).toBeDefined();
  });
  it("rests its verdicts on at least 100 draws and 4 seeds in every lens and in mixes", () => {
    expect(reading.study?.runs.draws).toBeGreaterThanOrEqual(100);
    expect(reading.study?.runs.seeds).toBeGreaterThanOrEqual(4);
    expect(reading.study?.lenses).toEqual(["neutral", "OR", "DR", "DP", "LI", "mixes"]);
  });
  it.skipIf(!existsSync(papers))(
    "opens each claim with words that stand in the paper, and paraphrases the rest",
    () => {
      const name = readdirSync(papers).find((file) => file.startsWith("000_")) ?? "";
      const paper = plain(readFileSync(`${papers}/${name}`, "utf8"));
      for (const claim of reading.study?.claims ?? []) {
        expect(paper.includes(plain(claim.opening)), `${claim.id}: ${claim.opening}`).toBe(true);
        const words = plain(claim.says).split(" ");
        for (let from = 0; from + 8 <= words.length; from += 1)
          expect(paper.includes(words.slice(from, from + 8).join(" ")), claim.id).toBe(false);
      }
    },
  );
});
