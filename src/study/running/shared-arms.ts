import type { Arm } from "../../engine/ensemble/arm.ts";

/** Arms to run once each, and the place of every arm asked for among them. */
export interface SharedArms {
  readonly arms: readonly Arm[];
  readonly placeOf: ReadonlyMap<string, number>;
}

/**
 * Keep the first of all arms that set the model alike: claims often ask for the same setting under different names.
 *
 * An arm that follows another's path must come after it.
 */
export function sharedArms(wanted: readonly Arm[]): SharedArms {
  const arms: Arm[] = [];
  const placeOf = new Map<string, number>();
  const placeBySetting = new Map<string, number>();
  for (const asked of wanted) {
    const arm = following(asked, arms, placeOf);
    const setting = JSON.stringify({ ...arm, id: "", levers: { ...arm.levers, values: sorted(arm) } });
    const place = placeBySetting.get(setting) ?? arms.push(arm) - 1;
    placeBySetting.set(setting, place);
    placeOf.set(arm.id, place);
  }
  return { arms, placeOf };
}

/** The arm with each path it follows named by the arm that is run for it. */
function following(arm: Arm, arms: readonly Arm[], placeOf: ReadonlyMap<string, number>): Arm {
  const runFor = (id: string): string => arms[placeOf.get(id) ?? -1]?.id ?? id;
  const interventions = arm.interventions.map((i) => ("in" in i ? { ...i, in: runFor(i.in) } : i));
  return { ...arm, interventions };
}

function sorted({ levers }: Arm): readonly (readonly [string, number])[] {
  return Object.entries(levers.values).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
