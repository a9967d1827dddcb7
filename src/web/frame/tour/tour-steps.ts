import type { View } from "../../state/route.ts";

/** One stop of the tour: the view it happens in and the part of it that is pointed at (`data-tour`). */
export interface TourStep {
  readonly key: "claims" | "outcomes" | "bar" | "levers" | "trace" | "credibility";
  readonly view: View;
}

/** The stops in their order. */
export const tourSteps: readonly TourStep[] = [
  { key: "claims", view: "answer" },
  { key: "outcomes", view: "answer" },
  { key: "bar", view: "answer" },
  { key: "levers", view: "explore" },
  { key: "trace", view: "trace" },
  { key: "credibility", view: "credibility" },
];
