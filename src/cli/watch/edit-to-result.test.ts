import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { editToResult } from "./edit-to-result.ts";

const home = fileURLToPath(new URL("../../../", import.meta.url));

describe("the time from an edit to its result", () => {
  it("is taken of edits of the whole model that give another one: it throws when they do not", async () => {
    const timings = await editToResult(home, 2);
    expect(timings.map(({ edit }) => edit)).toEqual(["coefficient", "equation", "coefficient", "equation"]);
    for (const { whole, engine, stages } of timings) {
      expect(Object.keys(stages)).toEqual(["load", "build", "sources", "hash", "plan", "program", "run"]);
      expect(whole).toBeGreaterThan(engine);
      expect(engine).toBeGreaterThan(0);
    }
  });
});
