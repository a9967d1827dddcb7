import type { Graph } from "../../engine/graph/graph.ts";
import type { Scenario } from "./scenario.ts";

/** Something in a link or a file that could not be taken as it stands; `what` is what it said, in its words. */
export interface Notice {
  readonly code:
    | "unknown-view"
    | "newer-version"
    | "other-model"
    | "unknown-name"
    | "not-a-number"
    | "out-of-range"
    | "too-long"
    | "not-a-scenario"
    | "too-many";
  readonly what: string;
  /** What was used in its place. */
  readonly used?: string;
}

/** What an address is read and written against. */
export interface AddressContext {
  readonly graph: Graph;
  /** Hash of the model; its first eight characters are written. */
  readonly modelHash: string;
  /** What the page shows when the address says nothing. */
  readonly usual: Scenario;
}
