import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage, type OpenPage } from "./open-page.ts";
import { arithmetic } from "./page/arithmetic.ts";
import type { Outcome, Trial } from "./page/harness.ts";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

const compute = (trial: Trial): Promise<Outcome> =>
  open.page.evaluate((asked) => window.harness.compute(asked), trial);
const units = [0, 4, 8, 12, 16, 20, 24, 28];
const expected = units.map((draw) => [...arithmetic(draw, 4)]);

describe("workers of a page", () => {
  it("give the bits that Node gives, with one worker and with two", async () => {
    for (const workers of [1, 2]) {
      const { values, errors, started, alive } = await compute({ workers });
      expect(errors).toEqual([]);
      expect(values).toEqual(expected);
      expect([started, alive]).toEqual([workers, workers]);
    }
  });
  it.each(["close", "throw"] as const)("that end in mid-unit (%s) cost a unit's time only", async (fault) => {
    const { values, errors, started } = await compute({ workers: 2, faulty: 1, fault, at: 0 });
    expect(errors).toEqual([]);
    expect(values).toEqual(expected);
    expect(started).toBe(3);
  });
  it("killed from outside in mid-unit cost a unit's time only", async () => {
    const { values, errors, started } = await compute({
      workers: 1,
      faulty: 1,
      fault: "spin",
      at: 8,
      killAfter: 500,
    });
    expect(errors).toEqual([]);
    expect(values).toEqual(expected);
    expect(started).toBe(2);
  });
  it("name a unit that ends every worker, and compute the others", async () => {
    const { values, errors } = await compute({ workers: 1, faulty: 9, fault: "throw", at: 8 });
    expect(errors).toEqual([
      expect.stringContaining(
        "WorkerLostError: draws 8 to 11 under neutral ended their worker 3 times, the last time by: ",
      ),
    ]);
    expect(errors[0]).toContain("out of order");
    expect(values).toEqual(expected.filter((_, place) => place !== 2));
  });
  it("stop in mid-unit, long before the unit would have ended", async () => {
    const outcome = await compute({ workers: 2, faulty: 2, fault: "spin", at: 8, stopAfter: 500, left: 1 });
    expect(outcome.errors).toEqual(["StoppedError: stopped"]);
    expect(outcome.values.length).toBe(7);
    expect(outcome.milliseconds).toBeLessThan(30_000);
    expect(outcome.alive).toBe(1);
  });
  it("and the page itself make no code from text", async () => {
    expect(await open.page.evaluate(() => window.harness.makesCode)).toBe(false);
    const { errors } = await compute({ workers: 1, faulty: 1, fault: "eval", at: 8 });
    expect(errors).toEqual([expect.stringMatching(/^EvalError: .*unsafe-eval/)]);
  });
  it("ask nobody outside for anything", () => {
    expect(open.requests.length).toBeGreaterThan(3);
    expect(open.requests.filter((url) => !url.startsWith(`${open.origin}/`))).toEqual([]);
    expect(open.requests).toContain(`${open.origin}/model.json`);
  });
});
