/** What a runner of lanes has done so far: shows that the fast path was taken, and what it cost. */
export interface LaneCounts {
  /** Runs of an arm computed in a lane; one that shares its past counts from the fork on. */
  lanes: number;
  /** Paths on which event draws do not come true, computed in lanes of their own. */
  quietLanes: number;
  /** Lanes that ended while others of their block may have gone on. */
  ended: number;
  /** Quarters of whole blocks. */
  quarters: number;
  /** Runs, all arms together, computed again one by one because a lane met a value that was not finite. */
  replayed: number;
  /** Why jobs were computed one run at a time from the start. */
  readonly refused: string[];
}

/** Counts before anything was done. */
export function noCounts(): LaneCounts {
  return { lanes: 0, quietLanes: 0, ended: 0, quarters: 0, replayed: 0, refused: [] };
}
