import {
  armsOfLeaf,
  armsOfQuantity,
  leavesOf,
  measuredByLeaf,
  measuredByQuantity,
  type MeasuredIn,
  type Window,
} from "../claim-test.ts";
import type { Claim, Study } from "../study.ts";
import { comparesRegret } from "./package-regrets.ts";

/** A component that some reader wants of an arm, in a window or the metric's own. */
export interface Wish {
  readonly component: string;
  readonly arm: string;
  readonly window: Window | undefined;
}

/** All that a study reads from its runs: metrics of packages, utilities for their regrets, what claims compare and report. */
export function wishesOf(study: Study, claims: readonly Claim[]): readonly Wish[] {
  return [...packageWishes(study), ...claims.flatMap(claimWishes)];
}

/** What the claims among them read, by claim. */
export function claimWishes({ test, report }: Claim): readonly Wish[] {
  const tested = (test === undefined ? [] : leavesOf(test)).flatMap((leaf) =>
    product(armsOfLeaf(leaf), measuredByLeaf(leaf)),
  );
  const told = report.flatMap((quantity) => product(armsOfQuantity(quantity), measuredByQuantity(quantity)));
  return [...tested, ...told];
}

function packageWishes(study: Study): readonly Wish[] {
  const own = [...study.packages, ...(study.variants ?? []).map(({ id }) => id)];
  const weighed = comparesRegret(study) ? Object.keys(study.weights) : [];
  return [
    ...product(own, study.metrics.map(inOwnWindow)),
    ...product(study.packages, weighed.map(inOwnWindow)),
  ];
}

function inOwnWindow(component: string): MeasuredIn {
  return [component, undefined];
}

function product(arms: readonly string[], measured: readonly MeasuredIn[]): readonly Wish[] {
  return measured.flatMap(([component, window]) => arms.map((arm) => ({ component, arm, window })));
}

/** For each arm the places of the outputs wanted of it, each once, in ascending order. */
export function keptByArm(
  arms: number,
  wishes: readonly Wish[],
  placeOf: (wish: Wish) => readonly [arm: number, output: number],
): number[][] {
  const kept = Array.from({ length: arms }, () => new Set<number>());
  for (const wish of wishes) {
    const [arm, output] = placeOf(wish);
    kept[arm]?.add(output);
  }
  return kept.map((places) => [...places].toSorted((a, b) => a - b));
}

/** One word for a wish. */
export function wishKey({ component, arm, window }: Wish): string {
  return [component, arm, ...(window ?? [])].join(" ");
}
