import type { Leaf, Quantity } from "../../study/claim-test.ts";
import type { Saying } from "../../study/report/leaf-words.ts";

/** How sentences about a claim's test name things, in the reader's language. */
export interface ClaimSaying extends Saying {
  /** A component: `Chance of a crisis, South China Sea`. */
  readonly metric: (component: string) => string;
}

/** One comparison of a test that has an effect of its own: a leaf, one step of an order, or one set of weights. */
export interface TestPart {
  readonly leaf: Leaf;
  /** Which step or set of weights, from 0. */
  readonly step: number;
}

/** What a verdict's sentences are made with. */
export interface VerdictSaying {
  readonly lens: (id: string) => string;
  readonly percent: (share: number) => string;
  readonly count: (value: number) => string;
}

/** A quantity without its test, such as one that is only reported. */
export type Reported = Quantity;
