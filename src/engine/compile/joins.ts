import { max, min } from "../numerics/operators.ts";
import type { Join } from "./program.ts";

/** What a fold starts from and how it goes on. */
export const joins: Readonly<
  Record<Join, { readonly none: number; readonly join: (total: number, value: number) => number }>
> = {
  "+": { none: 0, join: (total, value) => total + value },
  "*": { none: 1, join: (total, value) => total * value },
  max: { none: Number.NEGATIVE_INFINITY, join: max },
  min: { none: Number.POSITIVE_INFINITY, join: min },
};
