import { isLeaf, type Leaf, type Test } from "../../study/claim-test.ts";
import { labelOf, labelOfBest, labelOfRegret, labelOfStatistic } from "../../study/running/labels.ts";
import { figure } from "../format.ts";

/** Write a claim's test as indented lines. */
export function testLines(test: Test, indent = ""): readonly string[] {
  if (isLeaf(test)) return [`${indent}${leafText(test)}`];
  const heads = { all: "all of", any: "at least one of", none: "none of" } as const;
  return [`${indent}${heads[test.kind]}`, ...test.tests.flatMap((part) => testLines(part, `${indent}  `))];
}

function leafText(leaf: Leaf): string {
  if (leaf.kind === "order") return `${leaf.metric} is ${leaf.is} from ${leaf.arms.join(" to ")}`;
  if (leaf.kind === "best") return `${labelOfBest(leaf)} is above 0`;
  if (leaf.kind === "statistic")
    return `${labelOfStatistic(leaf.quantity)} is ${leaf.is} ${figure(leaf.value)}`;
  if (leaf.kind === "regret") {
    return leaf.weights.map((_, place) => `${labelOfRegret(leaf, place)} is above 0`).join("; ");
  }
  return `${labelOf(leaf.quantity)} is ${leaf.is} ${figure(leaf.value)}`;
}
