import { describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { modelHash } from "../../engine/graph/canonical.ts";
import { liveModel, type Rebuilt } from "./live-model.ts";

const home = fileURLToPath(new URL("../../../", import.meta.url));

/** A small model in the folder of a large one: everything else, evidence too, is that of the package. */
function smallModel() {
  const files: Record<string, string> = {
    "src/model/index.ts": `
      import { buildModel } from "../engine/graph/build-graph.ts";
      import * as rates from "./rates.ts";
      import * as laws from "./laws.ts";
      export const modules = { rates, laws };
      export const buildAllianceModel = (cache) =>
        buildModel({ start: "2026Q1", quarters: 8 }, modules, cache);`,
    "src/model/rates.ts": `
import { coefficient } from "../engine/language.ts";
export const rate = coefficient(0.5, { unit: "1", doc: "rate" , because: "test" });`,
    "src/model/laws.ts": `
import { aux, metric, next, stock } from "../engine/language.ts";
import { rate } from "./rates.ts";
export const level = stock({ unit: "1", doc: "level", initial: 1 });
export const levelNext = next(level, { needs: { level, rate }, value: (n) => n.level * n.rate });
export const share = aux({ unit: "1", doc: "share", needs: { level }, value: (n) => n.level / 2 });
export const shareAtEnd = metric(share, { id: "Y1", doc: "share", window: ["2026Q1", "2026Q3"],
  reducer: "last", better: "higher", closing: "last", negligible: 0.01 });`,
  };
  const make = () =>
    liveModel({ home, shown: () => ({ package: "P0", from: "2026Q3" }), read: (path) => files[path] });
  const model = make();
  const edit = (path: string, from: string, to: string): Promise<Rebuilt> => {
    files[path] = (files[path] as string).replace(from, to);
    return model.rebuild([path]);
  };
  return { rebuild: () => model.rebuild([]), edit, anew: () => make().rebuild([]) };
}

const valueOf = ({ built }: Rebuilt): number | undefined => built?.metrics[0]?.value;

describe("the model while its sources are edited", () => {
  it("gives the metrics of the run without noise, and the hash that a build gives", async () => {
    const { rebuild } = smallModel();
    const first = await rebuild();
    expect(first.faults).toEqual([]);
    expect(first.built?.metrics).toEqual([
      { id: "Y1", name: "shareAtEnd", unit: "1", value: 0.125, negligible: 0.01 },
    ]);
    const graph = first.built?.graph;
    expect(graph === undefined ? "" : modelHash(graph)).toBe(first.built?.hash);
    expect(first.built?.placed().nodes.find(({ name }) => name === "share")?.line).toBe(6);
  });
  it("keeps the program when a number changes, and compiles another when a law does", async () => {
    const { rebuild, edit, anew } = smallModel();
    await rebuild();
    const number = await edit("src/model/rates.ts", "0.5", "0.25");
    expect(number.built?.program).toBe("kept");
    expect(valueOf(number)).toBe(0.25 ** 2 / 2);
    const law = await edit("src/model/laws.ts", "n.level / 2", "n.level * 2");
    expect(law.built?.program).toBe("compiled");
    expect(valueOf(law)).toBe(0.25 ** 2 * 2);
    const fresh = await anew();
    expect(law.built?.hash).toBe(fresh.built?.hash);
    expect(JSON.stringify(law.built?.placed())).toBe(JSON.stringify(fresh.built?.placed()));
    expect(law.built?.metrics).toEqual(fresh.built?.metrics);
  });
  it("names the line of a declaration that cannot be built, and recovers", async () => {
    const { rebuild, edit } = smallModel();
    const before = await rebuild();
    const wrong = await edit("src/model/laws.ts", "n.level / 2", "n.level / 3");
    expect(wrong.built).toBeUndefined();
    expect(wrong.faults).toMatchObject([
      {
        code: "expression",
        file: "src/model/laws.ts",
        line: 6,
        message: expect.stringMatching(/^share: the number 3/) as string,
      },
    ]);
    const right = await edit("src/model/laws.ts", "n.level / 3", "n.level / 2");
    expect(right.built?.hash).toBe(before.built?.hash);
    expect(right.built?.program).toBe("kept");
  });
  it("names a source that the ledger lacks, at its line", async () => {
    const { rebuild, edit } = smallModel();
    await rebuild();
    const cited = await edit(
      "src/model/rates.ts",
      'because: "test"',
      'because: "test", sources: ["NOSUCH99"]',
    );
    expect(cited.faults).toMatchObject([{ code: "unknown-source", file: "src/model/rates.ts", line: 3 }]);
    expect(cited.built).toBeUndefined();
  });
  it("names the variable that leaves all range in the run", async () => {
    const { rebuild, edit } = smallModel();
    await rebuild();
    const divided = await edit("src/model/laws.ts", "n.level / 2", "n.level / (n.level - n.level)");
    expect(divided.faults).toMatchObject([
      { code: "not-finite", message: "share became Infinity in 2026Q1" },
    ]);
  });
});
