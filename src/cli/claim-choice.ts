import type { Claim, Study } from "../study/study.ts";
import { pickNames } from "./names.ts";

/** Word that stands for a study's central claims in `--only`. */
const CENTRAL = "central";

/**
 * The claims that `--only` asks for, of one or several studies: ids, and `central` for the central ones; all without it.
 *
 * @throws {InputError} for a name that no claim has.
 */
export function chosenClaims(
  studies: readonly Pick<Study, "claims">[],
  only: string | undefined,
): readonly (readonly Claim[])[] {
  if (only === undefined) return studies.map(({ claims }) => claims);
  const all = studies.flatMap(({ claims }) => claims);
  const central = all.some((claim) => claim.central === true);
  const wanted = pickNames(only, "claim", central ? [{ id: CENTRAL }, ...all] : all);
  const isWanted = ({ id, central: marked }: Claim): boolean =>
    wanted.includes(id) || (marked === true && wanted.includes(CENTRAL));
  return studies.map(({ claims }) => claims.filter(isWanted));
}
