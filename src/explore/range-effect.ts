/** What moving one parameter over its range does to an output, over draws of all others. */
export interface RangeEffect {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}
