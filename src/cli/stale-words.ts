import type { StalePart } from "../study/running/record-hashes.ts";

const changed: Readonly<Record<StalePart, string>> = {
  model: "the model's equations",
  parameters: "the model's parameters",
  numerics: "the numerics",
  study: "the study file",
  claims: "the claims' tests",
};

/** Say which parts of a study's results are out of date, in words. */
export function staleWords(parts: readonly StalePart[]): string {
  return parts.map((part) => changed[part]).join(", ");
}
