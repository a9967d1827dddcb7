import { packageArm } from "./resolve-arm.ts";
import type { Arm, Study, Variant } from "./study.ts";
import { armsOfLeaf, armsOfQuantity, leavesOf } from "./claim-test.ts";
import type { Claim } from "./study.ts";

/**
 * Every arm a study runs, by id: its packages and variants, the packages its claims name, and the claims' own arms.
 *
 * An arm comes after the arm whose path it follows through `holdIn`. Give `claims` to run some claims only; the study's
 * packages are always there.
 */
export function armsOf(study: Study, claims: readonly Claim[] = study.claims): ReadonlyMap<string, Arm> {
  const variants = (study.variants ?? []).map((variant) => variantArm(variant, study.horizon.policy));
  const arms = [...variants, ...claims.flatMap((claim) => claim.arms)];
  const own = new Map(arms.map((arm) => [arm.id, arm]));
  const named = [
    ...new Set([...study.packages, ...claims.flatMap(armsOfClaim), ...variants.map(({ id }) => id)]),
  ];
  const result = new Map<string, Arm>();
  const add = (id: string): void => {
    if (result.has(id)) return;
    const arm = own.get(id) ?? packageArm(id, study.horizon.policy);
    if (arm.holdIn !== undefined) add(arm.holdIn);
    result.set(id, arm);
  };
  named.forEach(add);
  return result;
}

function variantArm({ id, package: of, levers }: Variant, start: Arm["start"]): Arm {
  return { ...packageArm(of, start), id, levers };
}

/** Ids of the arms a claim's test and reports compare, each once. */
export function armsOfClaim(claim: Claim): readonly string[] {
  const tested = claim.test === undefined ? [] : leavesOf(claim.test).flatMap(armsOfLeaf);
  return [...new Set([...tested, ...claim.report.flatMap(armsOfQuantity)])];
}
