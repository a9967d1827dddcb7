import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../engine/diagnostic.ts";
import { readStudy } from "./load-study.ts";
import { smallCatalogue } from "./testing/small-catalogue.ts";
import { readYaml } from "./yaml.ts";

const guide = readFileSync(new URL("../../docs/study-format.md", import.meta.url), "utf8");
const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

describe("the guide to study files", () => {
  it("shows a whole study that reads without a word", () => {
    const { study, diagnostics } = readStudy(examples[0] ?? "", "study.yaml", smallCatalogue);
    expect(diagnostics).toEqual([]);
    expect(study?.claims.map((claim) => claim.id)).toEqual(["E01", "E02", "E03"]);
  });

  it("shows YAML that reads", () => {
    expect(examples.length).toBe(4);
    for (const example of examples) expect(readYaml(example, "study.yaml").diagnostics).toEqual([]);
  });

  it("shows the message a misspelt arm gets", () => {
    const text = (examples[0] ?? "").replace(
      "of: hardened, minus: P0, is: at least",
      "of: hardend, minus: P0, is: at least",
    );
    const { diagnostics } = readStudy(text, "study.yaml", smallCatalogue);
    expect(diagnostics.map(formatDiagnostic)).toHaveLength(1);
    expect(guide).toContain(diagnostics.map(formatDiagnostic).join("\n"));
  });
});
