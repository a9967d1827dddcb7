/** Most steps of a walk that are kept. */
const mostSteps = 8;

/** Go on to a place: one that was passed before ends the walk there, another is added. */
export function stepTo(trail: readonly string[], item: string): readonly string[] {
  const at = trail.indexOf(item);
  return at >= 0 ? trail.slice(0, at + 1) : [...trail, item].slice(-mostSteps);
}
