import { describe, expect, it } from "vitest";
import { buildAllianceModel, modules } from "./index.ts";

const { graph } = buildAllianceModel();
const ids = Array.from({ length: 19 }, (_, place) => `M${String(place + 1).padStart(2, "0")}`);

describe("the mechanisms", () => {
  it("are described one by one, each in its own folder", () => {
    expect(graph.mechanisms.map(({ id }) => id)).toEqual(ids);
    for (const { id, module } of graph.mechanisms)
      expect(module).toMatch(new RegExp(`^m${id.slice(1)}-[a-z-]+/about$`));
  });

  it("leave no folder of equations without a description", () => {
    const folders = (rows: readonly string[]): readonly string[] => [
      ...new Set(rows.filter((row) => /^m\d\d-/.test(row)).map((row) => row.split("/")[0] ?? "")),
    ];
    expect(folders(graph.mechanisms.map(({ module }) => module))).toEqual(folders(Object.keys(modules)));
  });

  it("cite the two papers by section, never without one", () => {
    const mark = { "dichoso-2026": /^(ES|D\d+[a-c]?)$/, "blankenship-2024": /^B\d$/ } as const;
    for (const { paper, sections } of graph.mechanisms.flatMap(({ says }) => says)) {
      expect(sections.length).toBeGreaterThan(0);
      const known = mark[paper as keyof typeof mark];
      for (const section of sections) expect(section).toMatch(known);
    }
  });
});
