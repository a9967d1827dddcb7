import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { lognormalFrom } from "../../engine/random/distributions.ts";
import { gammaTwoFrom } from "../../engine/random/gamma-two.ts";
import { coerced, coercionStart, episodeTimeLeftNext, meanTimeLeft, timeStillLeft } from "./episodes.ts";
import {
  expectedStarts,
  firstStageKept,
  firstStageNext,
  freshEpisode,
  olderWeight,
  secondStageKept,
  secondStageNext,
  stageKept,
  stagesPassed,
  timeAfterStart,
} from "./expected-episodes.ts";
import { firstStageActivityNext, lostActivityNext, meanIntensity, secondStageActivityNext } from "./loss.ts";

const quarters = 40;
const hazard = 0.04;
const lossKept = 0.9;
/** A small case: an imposed episode in quarter 20, none known. */
const imposedIn = (quarter: number): number => (quarter === 20 ? 1 : 0);
const length = centralValue(timeAfterStart);

interface Path {
  readonly on: readonly number[];
  readonly activity: readonly number[];
  readonly starts: number;
}

function expectation(): Path {
  const passed = centralValue(stagesPassed, { timeAfterStart: length });
  const kept = centralValue(stageKept, { stagesPassed: passed });
  let [first, second, early, late, starts] = [0, 0, 0, 0, 0];
  const [on, activity]: [number[], number[]] = [[], []];
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const coercionImposed = imposedIn(quarter);
    const stages = {
      firstStageKept: centralValue(firstStageKept, { firstStage: first, stageKept: kept }),
      secondStageKept: centralValue(secondStageKept, {
        firstStage: first,
        secondStage: second,
        stageKept: kept,
        stagesPassed: passed,
      }),
    };
    const chosen = centralValue(expectedStarts, {
      historyGate: 1,
      coercionImposed,
      coercionHazard: hazard,
      ...stages,
    });
    const fresh = centralValue(freshEpisode, {
      historyGate: 1,
      coercionStartRecord: 0,
      expectedStarts: chosen,
      coercionImposed,
    });
    const weight = centralValue(olderWeight, {
      historyGate: 1,
      coercionRecord: 0,
      coercionImposed,
      freshEpisode: fresh,
      ...stages,
    });
    const carried = { olderWeight: weight, stageKept: kept, lossKept, firstStageActivity: early };
    const lateNext = centralValue(secondStageActivityNext, {
      ...carried,
      stagesPassed: passed,
      secondStageActivity: late,
    });
    early = centralValue(firstStageActivityNext, {
      ...carried,
      freshEpisode: fresh,
      meanIntensity: centralValue(meanIntensity),
    });
    late = lateNext;
    first = centralValue(firstStageNext, {
      olderWeight: weight,
      firstStageKept: stages.firstStageKept,
      freshEpisode: fresh,
    });
    second = centralValue(secondStageNext, { olderWeight: weight, secondStageKept: stages.secondStageKept });
    starts += chosen;
    on.push(first + second);
    activity.push(early + late);
  }
  return { on, activity, starts };
}

/** One drawn history. */
function drawn(uniform: () => number): Path {
  let [left, lost, starts] = [0, 0, 0];
  const [on, activity]: [number[], number[]] = [[], []];
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const still = centralValue(timeStillLeft, { episodeTimeLeft: left });
    const imposed = imposedIn(quarter);
    const started = centralValue(coercionStart, {
      historyGate: 1,
      coercionStartRecord: 0,
      coercionImposed: imposed,
      timeStillLeft: still,
      coercionChosen: uniform() < hazard ? 1 : 0,
    });
    const mean = centralValue(meanTimeLeft, {
      historyGate: 1,
      timeAfterStart: length,
      firstStageNext: 0,
      secondStageNext: 0,
    });
    left = centralValue(episodeTimeLeftNext, {
      historyGate: 1,
      coercionRecord: 0,
      coercionStart: started,
      episodeTime: gammaTwoFrom(uniform(), mean),
      timeStillLeft: still,
    });
    const now = centralValue(coerced, { episodeTimeLeftNext: left });
    const z = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    lost = centralValue(lostActivityNext, {
      coercionStart: started,
      coercionIntensity: lognormalFrom(z, 1, 0.5),
      coerced: now,
      lostActivity: lost,
      lossKept,
    });
    starts += started - started * imposed;
    on.push(now);
    activity.push(lost);
  }
  return { on, activity, starts };
}

/** Evenly spread numbers between 0 and 1, the same in every test run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

describe("the expectation of coercion", () => {
  const uniform = generator(20260703);
  const paths = Array.from({ length: 6000 }, () => drawn(uniform));
  const expected = expectation();
  const average = (of: (path: Path) => number): number =>
    paths.reduce((total, path) => total + of(path), 0) / paths.length;

  it("gives as many episodes as plain counting", () => {
    const counted = average((path) => path.starts);
    expect(expected.starts / counted).toBeGreaterThan(0.97);
    expect(expected.starts / counted).toBeLessThan(1.03);
  });
  it.each([0, 5, 19, 20, 23, 39])(
    "in quarter %d gives the share of histories with an episode, and what they lose",
    (quarter) => {
      // Four standard errors of 6000 histories: at most .026 of a share; activity varies as much.
      expect(
        Math.abs((expected.on[quarter] as number) - average((path) => path.on[quarter] as number)),
      ).toBeLessThan(0.026);
      expect(
        Math.abs(
          (expected.activity[quarter] as number) - average((path) => path.activity[quarter] as number),
        ),
      ).toBeLessThan(0.03);
    },
  );
  it("counts an imposed episode with weight one", () => {
    expect(expected.on[20]).toBe(1);
    expect(expected.activity[20]).toBeCloseTo(Math.exp(0.125), 12);
  });
});

describe("known episodes", () => {
  it("go on for certain, whatever the chance of their end", () => {
    const stages = { firstStageKept: 0.3, secondStageKept: 0.2 };
    const weight = centralValue(olderWeight, {
      historyGate: 0,
      coercionRecord: 1,
      coercionImposed: 0,
      freshEpisode: 0,
      ...stages,
    });
    expect(weight * (stages.firstStageKept + stages.secondStageKept)).toBeCloseTo(1, 12);
  });
  it("leave less time the longer they have lasted", () => {
    const left = (firstStageNow: number, secondStageNow: number): number =>
      centralValue(meanTimeLeft, {
        historyGate: 0,
        timeAfterStart: 6,
        firstStageNext: firstStageNow,
        secondStageNext: secondStageNow,
      });
    expect(left(1, 0)).toBe(6);
    expect(left(0.5, 0.5)).toBe(4.5);
    expect(left(0, 1)).toBe(3);
  });
});
