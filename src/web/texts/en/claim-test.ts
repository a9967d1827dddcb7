import type { Leaf } from "../../../study/claim-test.ts";
import { leafWords } from "../../../study/report/leaf-words.ts";
import { quantityWords } from "../../../study/running/labels.ts";
import type { ClaimSaying, Reported, TestPart } from "../claim-words.ts";

/** A comparison of a test as a sentence. */
export function testSentence(leaf: Leaf, say: ClaimSaying): string {
  const { metric, words } = leafWords(leaf, say);
  if (metric === undefined) return `${words}.`;
  const name = say.metric(metric);
  // A name with a comma in it needs one behind it as well.
  return `${name}${name.includes(",") ? "," : ""} ${words}.`;
}

/** The title of an effect: the metric, and what is made of it. */
export function quantityTitle(quantity: Reported | TestPart, say: ClaimSaying): string {
  if (!("leaf" in quantity)) return `${say.metric(quantity.metric)}: ${quantityWords(quantity, say)}`;
  const { leaf, step } = quantity;
  switch (leaf.kind) {
    case "criterion":
      return quantityTitle(leaf.quantity, say);
    case "order": {
      const [before = "", after = ""] = leaf.arms.slice(step, step + 2);
      return `${say.metric(leaf.metric)}: ${say.arm(after)} minus ${say.arm(before)}`;
    }
    case "best": {
      const others = leaf.among.filter((arm) => !leaf.oneOf.includes(arm)).map(say.arm);
      const own = leaf.oneOf.map(say.arm).join(" or ");
      return `${say.metric(leaf.metric)}: lead of ${own} over the best of ${others.join(", ")}`;
    }
    case "regret": {
      const set = leaf.weights.length === 1 ? "" : `, weights ${step + 1} of ${leaf.weights.length}`;
      return `Largest regret across theories${set}: lead of ${leaf.oneOf.map(say.arm).join(" or ")}`;
    }
    default:
      return testSentence(leaf, say);
  }
}
