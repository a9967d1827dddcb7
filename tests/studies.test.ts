import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readGraph } from "../src/compute/graph-file.ts";
import { quarterIndex } from "../src/engine/language/calendar.ts";
import { simulate } from "../src/engine/run/simulate.ts";
import { buildAllianceModel } from "../src/model/index.ts";
import { readStudy } from "../src/study/load-study.ts";
import { catalogueOf } from "../src/study/running/catalogue-of.ts";
import type { Claim } from "../src/study/study.ts";

const papers = "../shared/papers";
const specification = "../shared/design/model-specification.md";
const catalogue = catalogueOf(readGraph("build/model.json"));

const studies = [
  {
    id: "dichoso-2026",
    paper: "000_",
    letter: "D",
    count: 62,
    central: ["D03", "D05", "D20", "D30", "D39", "D41", "D44"],
    kinds: { testable: 41, "lens-decided": 17, hindcast: 1, normative: 3 },
  },
  {
    id: "blankenship-2024",
    paper: "004_",
    letter: "B",
    count: 45,
    central: ["B08", "B17", "B20", "B22", "B29"],
    kinds: { testable: 36, "lens-decided": 1, hindcast: 5, normative: 3 },
  },
];

const kindOf: Readonly<Record<string, string>> = {
  T: "testable",
  L: "lens-decided",
  H: "hindcast",
  N: "normative",
};

/** Section, mechanisms, kind and whether it is true by construction, of each claim in the specification's table. */
function specifiedClaims(letter: string): ReadonlyMap<string, readonly [string, string, boolean]> {
  const rows = readFileSync(specification, "utf8")
    .split("\n")
    .filter((line) => new RegExp(`^\\| ${letter}\\d\\d \\|`).test(line))
    .map((line) =>
      line
        .replaceAll("\\|", "/")
        .split("|")
        .map((cell) => cell.trim()),
    );
  return new Map(
    rows.map((cells) => {
      const [id = "", sections = ""] = cells.slice(1);
      const marks = (cells[6] ?? "").split(",");
      return [
        id,
        [sections.replaceAll(",", ", "), kindOf[(marks[0] ?? "")[0] ?? ""] ?? "", marks.includes("W")],
      ];
    }),
  );
}

/** Text with line breaks, typographic quotes and dashes made plain, so that a passage can be found. */
function plain(passage: string): string {
  return passage
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[–—]/g, "-")
    .replaceAll(/\s+/g, " ")
    .toLowerCase();
}

function countBy(claims: readonly Claim[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of claims) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe.each(studies)("the study $id", ({ id, paper, letter, count, central, kinds }) => {
  const file = `studies/${id}/study.yaml`;
  const { study, diagnostics } = readStudy(readFileSync(file, "utf8"), file, catalogue);
  const claims = study?.claims ?? [];

  it("reads without a fault", () => {
    expect(diagnostics).toEqual([]);
  });
  it("holds every claim of the specification once, those on which the paper rests first", () => {
    const all = Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`);
    const others = all.filter((claim) => !central.includes(claim));
    expect(claims.map((claim) => claim.id)).toEqual([...central, ...others]);
    expect(claims.filter((claim) => claim.central).map((claim) => claim.id)).toEqual(central);
  });
  it("has as many claims of each kind as the specification", () => {
    expect(countBy(claims)).toEqual(kinds);
  });
  it.skipIf(!existsSync(specification))("follows the specification in section, kind and wiring", () => {
    const own = claims.map((claim): [string, readonly [string, string, boolean]] => [
      claim.id,
      [claim.section, claim.kind, claim.wired !== undefined],
    ]);
    expect(new Map(own.toSorted(([a], [b]) => (a < b ? -1 : 1)))).toEqual(specifiedClaims(letter));
  });
  it("tests each claim or says why not", () => {
    for (const claim of claims) {
      const answers = [claim.test, claim.blocked, claim.untestable].filter((answer) => answer !== undefined);
      expect(answers, claim.id).toHaveLength(1);
    }
  });
  it("blocks only what neither model nor data can answer", () => {
    const blocked = claims.filter((claim) => claim.blocked !== undefined).map((claim) => claim.id);
    expect(blocked).toEqual(letter === "D" ? ["D29"] : ["B38", "B45"]);
  });
  it("rests its verdicts on 1,000 draws, with two seeds to tell noise by, in every lens and in mixes", () => {
    expect(study?.runs.draws).toBeGreaterThanOrEqual(1000);
    expect(study?.runs.seeds).toBeGreaterThanOrEqual(2);
    expect(study?.lenses).toEqual(["neutral", "OR", "DR", "DP", "LI", "mixes"]);
  });
  it("lists every metric of the model in its table", () => {
    const components = [...catalogue.metrics.values()].flatMap((metric) => metric.components);
    expect([...(study?.metrics ?? [])].sort()).toEqual(components.map((component) => component.id).sort());
  });
  it("shows only claims of the two studies side by side", () => {
    const own = new Set(claims.map((claim) => claim.id));
    const ids = new Set(studies.map((other) => other.id));
    for (const { title, one, other } of study?.contested ?? []) {
      expect(own.has(one[0] ?? ""), title).toBe(true);
      for (const claim of [...one, ...other])
        expect(own.has(claim) || ids.has(claim.split("/")[0] ?? ""), `${title}: ${claim}`).toBe(true);
    }
  });
  it.skipIf(!existsSync(papers))(
    "opens each claim with words that stand in the paper, and paraphrases the rest",
    () => {
      const name = readdirSync(papers).find((entry) => entry.startsWith(paper)) ?? "";
      const text = plain(readFileSync(`${papers}/${name}`, "utf8"));
      for (const claim of claims) {
        expect(text.includes(plain(claim.opening)), `${claim.id}: ${claim.opening}`).toBe(true);
        const length = claim.opening.split(/\s+/).length;
        expect(length >= 8 && length <= 12, `${claim.id}: ${length} words`).toBe(true);
        const words = plain(claim.says).split(" ");
        for (let from = 0; from + 8 <= words.length; from += 1)
          expect(text.includes(words.slice(from, from + 8).join(" ")), claim.id).toBe(false);
      }
    },
  );
});

describe("what arms of single claims set", () => {
  const armsOf = (study: string, claim: string) => {
    const file = `studies/${study}/study.yaml`;
    const { study: read } = readStudy(readFileSync(file, "utf8"), file, catalogue);
    return read?.claims.find(({ id }) => id === claim)?.arms ?? [];
  };

  it("D54 adds an episode of coercion where no other is going on", () => {
    const model = buildAllianceModel();
    const { calendar } = model.graph;
    const path = simulate(model, { record: ["coerced.JP"] }).series.get("coerced.JP");
    const episodes = armsOf("dichoso-2026", "D54").flatMap(({ shifts }) => shifts);
    const windows = episodes.map(({ from, until = from }) =>
      path?.slice(quarterIndex(calendar, from), quarterIndex(calendar, until) + 1),
    );
    expect(windows).toEqual([new Float64Array(6)]);
  });
  it("B26 asks what allied factories add under triple orders in every arm (specification 28)", () => {
    const orders = armsOf("blankenship-2024", "B26").map(({ levers }) => levers["L10"]);
    expect(orders).toEqual([3, 3, 3, 3]);
  });
  it("B36 sets the link between theatres, with and without the war it is about", () => {
    const linked = armsOf("blankenship-2024", "B36").map(({ id, pins, shifts }) => [
      id,
      pins.map(({ value }) => value),
      shifts.map(({ by }) => by),
    ]);
    expect(linked).toEqual([
      ["B36/european-war", [], [0.12]],
      ["B36/linked-theatres", [0.5], []],
      ["B36/linked-european-war", [0.5], [0.12]],
    ]);
  });
});
