import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../../model/index.ts";
import { gradesByMechanism } from "./grades.ts";

const { graph } = buildAllianceModel();

describe("grades by mechanism", () => {
  it("leave no parameter of a mechanism out", () => {
    const rows = gradesByMechanism(graph);
    const counted = rows.reduce((sum, { counts: { A, B, C } }) => sum + A + B + C, 0);
    const own = graph.nodes.filter(({ kind, module }) => kind === "parameter" && /^m\d\d-/.test(module));
    expect(rows.map(({ mechanism }) => mechanism)).toContain("M07");
    expect(counted).toBe(own.length);
  });
});
