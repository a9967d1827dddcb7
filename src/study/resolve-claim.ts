import { armsOfLeaf, armsOfQuantity, leavesOf, type Quantity, type Test } from "./claim-test.ts";
import { packageArm, resolveArm, type FindArm } from "./resolve-arm.ts";
import type { Scope } from "./resolve-names.ts";
import type { TestScope } from "./resolve-parts.ts";
import { resolveQuantities, resolveTest } from "./resolve-test.ts";
import type { RawClaim } from "./schema-claim.ts";
import type { Arm, Claim } from "./study.ts";
import { quoted, type Path } from "./yaml-tree.ts";

/** Share of draws in which a test must hold unless the claim names its own (specification 23). */
const USUAL_SHARE = 0.8;

/** Check a claim against the catalogue and fill in its defaults. */
export function resolveClaim(scope: Scope, path: Path, raw: RawClaim): Claim {
  checkKind(scope, path, raw);
  const findArm = armFinder(scope, raw);
  const named = Object.entries(raw.arms ?? {}).map(([name, arm]) => {
    const at = [...path, "arms", name];
    if (scope.catalogue.packages.has(name)) reportTaken(scope, at, name);
    return resolveArm(scope, at, `${raw.id}/${name}`, arm, findArm);
  });
  const arms = new Map(named.map((arm) => [arm.id, arm]));
  const testScope = withArms(scope, raw.id, findArm, arms);
  const test = raw.test === undefined ? undefined : resolveTest(testScope, [...path, "test"], raw.test);
  const report = (raw.report ?? []).flatMap((quantity, index) =>
    resolveQuantities(testScope, [...path, "report", index], quantity),
  );
  checkHoldCycles(scope, path, named);
  warnUnused(scope, path, named, test, report);
  return {
    id: raw.id,
    section: raw.section,
    opening: raw.opening.trim(),
    says: raw.says.trim(),
    mechanisms: raw.mechanisms,
    kind: raw.kind,
    ...(raw.wired === undefined ? {} : { wired: raw.wired.trim() }),
    ...(raw.caveat === undefined ? {} : { caveat: raw.caveat.trim() }),
    ...(raw.untestable === undefined ? {} : { untestable: raw.untestable.trim() }),
    ...(raw.blocked === undefined ? {} : { blocked: raw.blocked.trim() }),
    ...(raw.central === true ? { central: true } : {}),
    share: raw.share ?? USUAL_SHARE,
    arms: [...arms.values()],
    ...(test === undefined ? {} : { test }),
    report,
  };
}

function checkKind({ faults }: Scope, path: Path, raw: RawClaim): void {
  const report = (key: string, code: string, message: string): void => {
    const there = code === "unexpected-key";
    (there ? faults.atKey : faults.at)([...path, key], { code, message });
  };
  if (raw.kind === "normative") {
    if (raw.untestable === undefined) {
      report(
        "untestable",
        "missing-key",
        'missing key "untestable", a normative claim says why it cannot be tested',
      );
    }
    if (raw.test !== undefined) report("test", "unexpected-key", "a normative claim has no test");
    if (raw.blocked !== undefined) {
      report("blocked", "unexpected-key", "a normative claim is untestable on principle, not blocked");
    }
    return;
  }
  if (raw.untestable !== undefined) {
    report("untestable", "unexpected-key", `only a normative claim is untestable, this one is ${raw.kind}`);
  }
  if (raw.blocked !== undefined && raw.test !== undefined) {
    report("blocked", "unexpected-key", "a blocked claim has no test, give one or the other");
  }
  if (raw.test === undefined && raw.blocked === undefined && raw.kind !== "hindcast") {
    report(
      "test",
      "missing-key",
      `missing key "test", a ${raw.kind} claim needs one, or "blocked" with the reason`,
    );
  }
}

function reportTaken({ faults }: Scope, path: Path, name: string): void {
  const message = `${quoted(name)} is a package, give the arm another name`;
  faults.atKey(path, { code: "duplicate", message });
}

function armFinder({ faults, catalogue }: Scope, raw: RawClaim): FindArm {
  const own = Object.keys(raw.arms ?? {});
  return (path, name) => {
    if (own.includes(name)) return `${raw.id}/${name}`;
    if (!catalogue.packages.has(name))
      faults.unknown(path, "arm", name, new Set([...own, ...catalogue.packages.keys()]));
    return name;
  };
}

function withArms(scope: Scope, claimId: string, findArm: FindArm, arms: Map<string, Arm>): TestScope {
  const armById = (id: string): Arm | undefined =>
    arms.get(id) ?? (scope.catalogue.packages.has(id) ? packageArm(id, scope.horizon.policy) : undefined);
  const addArm = (arm: Arm): void => {
    arms.set(arm.id, arm);
  };
  return { ...scope, claimId, findArm, armById, addArm };
}

function checkHoldCycles({ faults }: Scope, path: Path, arms: readonly Arm[]): void {
  const follows = new Map(arms.map((arm) => [arm.id, arm.holdIn]));
  for (const { id } of arms) {
    const seen = new Set<string>();
    let next: string | undefined = follows.get(id);
    while (next !== undefined && next !== id && !seen.has(next)) {
      seen.add(next);
      next = follows.get(next);
    }
    if (next !== id) continue;
    const name = localName(id);
    const message = `${quoted(name)} follows its own path through hold_in`;
    faults.at([...path, "arms", name, "hold_in"], { code: "cycle", message });
  }
}

function warnUnused(
  { faults }: Scope,
  path: Path,
  arms: readonly Arm[],
  test: Test | undefined,
  report: readonly Quantity[],
): void {
  const tested = test === undefined ? [] : leavesOf(test).flatMap(armsOfLeaf);
  const used = new Set([...tested, ...report.flatMap(armsOfQuantity), ...arms.map((arm) => arm.holdIn)]);
  for (const { id } of arms.filter((arm) => !used.has(arm.id))) {
    const message = `arm ${quoted(localName(id))} is not used by test or report`;
    faults.atKey([...path, "arms", localName(id)], { code: "unused-arm", severity: "warning", message });
  }
}

function localName(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}
