import { expect, it } from "vitest";
import { StoppedError, WorkerLostError } from "../../compute/runner.ts";
import { faultOf, missingIn } from "./faults.ts";

const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };

it("errors are told apart by what a reader can do about them", () => {
  const lost = (reason: string) => new WorkerLostError({ lens, firstDraw: 0, draws: 1 }, 3, reason);
  expect(faultOf(new StoppedError("stopped"))).toBe(undefined);
  expect(faultOf(lost("an end without a word"))?.kind).toBe("workerLost");
  expect(faultOf(lost("Uncaught RangeError: WebAssembly.Memory(): could not allocate memory"))?.kind).toBe(
    "outOfMemory",
  );
  expect(faultOf(new RangeError("Array buffer allocation failed"))?.kind).toBe("outOfMemory");
  expect(faultOf(new RangeError("no package P99"))).toEqual({
    kind: "notComputed",
    detail: "RangeError: no package P99",
  });
});

it("a browser is told what it lacks, the more fundamental first", () => {
  const whole = { WebAssembly: {}, Worker: () => {}, navigator: { locks: {} } };
  expect(missingIn(whole)).toBe(undefined);
  expect(missingIn({ ...whole, navigator: {} })?.kind).toBe("noLocks");
  expect(missingIn({ WebAssembly: {}, navigator: {} })?.kind).toBe("noWorkers");
  expect(missingIn({})?.kind).toBe("noWebAssembly");
});
