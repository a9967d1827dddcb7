import type { Window } from "./claim-test.ts";
import type { FindArm } from "./resolve-arm.ts";
import { checkWindow, findComponent, type Scope } from "./resolve-names.ts";
import type { RawReport, RawTest } from "./schema-claim.ts";
import type { Arm } from "./study.ts";
import { quoted, type Path } from "./yaml-tree.ts";

/** What resolving a test needs beside the names: the claim's arms, and a place for those that slopes add. */
export interface TestScope extends Scope {
  readonly claimId: string;
  readonly findArm: FindArm;
  readonly armById: (id: string) => Arm | undefined;
  /** Adds an arm that a slope implies; adding the same id twice has no effect. */
  readonly addArm: (arm: Arm) => void;
}

/** A test without parts as written, by its key. */
export type RawLeaf<Key extends Exclude<keyof RawTest, "all" | "any" | "none">> = NonNullable<RawTest[Key]>;

/** A quantity to print as written, by its key. */
export type RawQuantityOf<Key extends keyof RawReport> = NonNullable<RawReport[Key]>;

/** Find the component a test measures and check its window. */
export function measured(
  scope: TestScope,
  path: Path,
  raw: { readonly metric: string; readonly window?: Window | undefined },
): { readonly metric: string; readonly window?: Window } {
  const metric = findComponent(scope, [...path, "metric"], raw.metric)?.id ?? raw.metric;
  return raw.window === undefined
    ? { metric }
    : { metric, window: checkWindow(scope, [...path, "window"], raw.window) };
}

/** Report two arms that are one. */
export function checkApart(scope: TestScope, path: Path, name: string, left: string, right: string): void {
  if (left !== right) return;
  scope.faults.at(path, { code: "no-comparison", message: `compares ${quoted(name)} with itself` });
}
