import type { Points } from "./regret-weights.ts";

/** Most points an outcome can be given. */
export const mostPoints = 100;

/** What stands in the address where no outcome has a point. */
const none = "none";

/** Read the points an address gives to outcomes; nothing, for the study's own, where it gives none or what cannot be. */
export function readPoints(
  show: Readonly<Record<string, string>>,
  components: readonly string[],
): Points | undefined {
  const text = show["points"];
  if (text === undefined) return undefined;
  if (text === none) return {};
  const given = text.split(",").map((part) => {
    const [id = "", points = ""] = part.split(":");
    return [id, points === "" ? Number.NaN : Number(points)] as const;
  });
  const once = new Set(given.map(([id]) => id)).size === given.length;
  const sound = given.every(([id, points]) => components.includes(id) && points >= 0 && points <= mostPoints);
  return once && sound ? Object.fromEntries(given) : undefined;
}

/** Write points for an address, to a tenth; outcomes without any are left out. */
export function writePoints(points: Points | undefined): Readonly<Record<string, string>> {
  if (points === undefined) return {};
  const given = Object.entries(points)
    .map(([id, one]) => [id, Math.round(one * 10) / 10] as const)
    .filter(([, one]) => one > 0);
  return { points: given.map(([id, one]) => `${id}:${one}`).join(",") || none };
}

/** Whether two ways of giving points are the same; an outcome that is not named has none. */
export function samePoints(one: Points | undefined, other: Points | undefined): boolean {
  return JSON.stringify(ordered(writePoints(one))) === JSON.stringify(ordered(writePoints(other)));
}

function ordered({ points }: Readonly<Record<string, string>>): readonly string[] | undefined {
  return points?.split(",").toSorted();
}
