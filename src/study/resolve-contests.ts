import type { Faults } from "./faults.ts";
import type { Contest } from "./study.ts";
import { quoted, type Path } from "./yaml-tree.ts";

/**
 * Check the claims a study sets side by side: its own must exist, those of others need only a name.
 *
 * Without `claimIds`, when some claims could not be read, existence is not checked.
 */
export function resolveContests(
  faults: Faults,
  claimIds: readonly string[] | undefined,
  raw: readonly Contest[],
): readonly Contest[] {
  raw.forEach(({ one, other }, index) => {
    for (const [side, ids] of [
      ["one", one],
      ["other", other],
    ] as const)
      ids.forEach((id, place) => checkClaim(faults, claimIds, ["contested", index, side, place], id));
    other.forEach((id, place) => {
      if (!one.includes(id)) return;
      const message = `${quoted(id)} stands on both sides`;
      faults.at(["contested", index, "other", place], { code: "no-comparison", message });
    });
  });
  return raw.map(({ title, one, other, choice }) => ({
    title: title.trim(),
    one,
    other,
    choice: choice.trim(),
  }));
}

function checkClaim(faults: Faults, claimIds: readonly string[] | undefined, path: Path, id: string): void {
  if (id.includes("/")) {
    if (/^[A-Za-z][\w-]*\/[A-Za-z][\w-]*$/.test(id)) return;
    faults.at(path, {
      code: "bad-value",
      message: `expected a claim such as D05 or other-study/D05, got ${quoted(id)}`,
    });
  } else if (claimIds !== undefined && !claimIds.includes(id)) faults.unknown(path, "claim", id, claimIds);
}
