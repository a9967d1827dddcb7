import type { ArmPair, Best, Contrast } from "./claim-test.ts";
import { findComponent } from "./resolve-names.ts";
import { checkApart, measured, type RawLeaf, type RawQuantityOf, type TestScope } from "./resolve-parts.ts";
import { quoted, type Path } from "./yaml-tree.ts";

/** Check a contrast of two effects. */
export function contrastOf(scope: TestScope, path: Path, raw: RawQuantityOf<"contrast">): Contrast {
  const base = measured(scope, path, raw);
  const first = pairOf(scope, [...path, "first"], raw.first);
  const second = pairOf(scope, [...path, "second"], raw.second);
  if (first.of === second.of && first.minus === second.minus) {
    const message = "first and second are the same effect";
    scope.faults.at([...path, "second"], { code: "no-comparison", message });
  }
  const { log = false, size = false } = raw;
  const per =
    raw.per === undefined ? {} : { per: findComponent(scope, [...path, "per"], raw.per)?.id ?? raw.per };
  return { kind: "contrast", ...base, first, second, log, size, ...per };
}

function pairOf(scope: TestScope, path: Path, raw: ArmPair): ArmPair {
  const of = scope.findArm([...path, "of"], raw.of);
  const minus = scope.findArm([...path, "minus"], raw.minus);
  checkApart(scope, [...path, "minus"], raw.minus, of, minus);
  return { of, minus };
}

/** Check which arm is best among several. */
export function bestOf(scope: TestScope, path: Path, raw: RawLeaf<"best">): Best {
  return { kind: "best", ...measured(scope, path, raw), ...rivalsOf(scope, path, raw), is: raw.is };
}

/** Check the arms compared and those of them that must come out best. */
export function rivalsOf(
  scope: TestScope,
  path: Path,
  raw: { readonly among: readonly string[]; readonly one_of: readonly string[] },
): { readonly among: readonly string[]; readonly oneOf: readonly string[] } {
  const among = armsIn(scope, [...path, "among"], raw.among);
  const oneOf = armsIn(scope, [...path, "one_of"], raw.one_of);
  oneOf.forEach((arm, index) => {
    if (among.includes(arm) || scope.armById(arm) === undefined) return;
    const name = quoted(raw.one_of[index] ?? "");
    const message = `${name} is not among the arms compared`;
    scope.faults.at([...path, "one_of", index], { code: "not-listed", message, hint: "add it to among" });
  });
  if (among.every((arm) => oneOf.includes(arm))) {
    const message = "nothing is left to compare with";
    scope.faults.at([...path, "one_of"], { code: "no-comparison", message });
  }
  return { among, oneOf };
}

function armsIn(scope: TestScope, path: Path, names: readonly string[]): readonly string[] {
  const arms = names.map((name, index) => scope.findArm([...path, index], name));
  arms.forEach((arm, index) => {
    if (arms.indexOf(arm) === index) return;
    scope.faults.at([...path, index], {
      code: "duplicate",
      message: `${quoted(names[index] ?? "")} appears twice`,
    });
  });
  return arms;
}
