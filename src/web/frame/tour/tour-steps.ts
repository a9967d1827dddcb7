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

/**
 * The stop of a visitor who has gone to a view on their own: the one they are at where it is in that view, else the first that is.
 *
 * @returns place in `steps`; none when the view is not on the tour, which ends it.
 */
export function stopIn(steps: readonly TourStep[], place: number, view: View): number | undefined {
  if (steps[place]?.view === view) return place;
  const found = steps.findIndex((step) => step.view === view);
  return found < 0 ? undefined : found;
}
