/** What moving one parameter over its range does to an output, over draws of all others. */
export interface RangeEffect {
  readonly mean: number;
  /** Standard error of the mean, for the limited number of draws. */
  readonly error: number;
  readonly least: number;
  readonly most: number;
}
