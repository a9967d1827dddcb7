import type { RunFailure } from "../../engine/ensemble/unit-sheet.ts";
import type { Take } from "../in-order.ts";

/** All results of one lens, draws in the order they came. */
export interface GatheredLens {
  readonly lens: string;
  readonly values: readonly number[];
  readonly paths: readonly number[];
  readonly failures: readonly RunFailure[];
}

/** Keep the results of a small ensemble whole. */
export function gatherLenses(): { readonly take: Take; readonly lenses: () => readonly GatheredLens[] } {
  const gathered = new Map<string, GatheredLens>();
  return {
    take: ({ lens: { id } }, { values, paths, failures }) => {
      const before = gathered.get(id) ?? { lens: id, values: [], paths: [], failures: [] };
      gathered.set(id, {
        lens: id,
        values: [...before.values, ...values],
        paths: [...before.paths, ...paths],
        failures: [...before.failures, ...failures],
      });
    },
    lenses: () => [...gathered.values()],
  };
}
