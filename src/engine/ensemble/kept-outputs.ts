import type { EnsembleJob } from "./job.ts";

/** Where the outputs that each arm keeps lie among the values of one run of all arms. */
export interface KeptOutputs {
  /** Values of one run: arm after arm, each with the outputs it keeps. */
  readonly valuesPerRun: number;
  /** Place of an arm's first value. */
  readonly offsetOf: (arm: number) => number;
  /** Places, among the job's outputs, of those an arm keeps; its values stand in this order. */
  readonly outputsOf: (arm: number) => readonly number[];
  /**
   * Place of one output of one arm among the values of a run.
   *
   * @throws {RangeError} when the arm does not keep it.
   */
  readonly placeOf: (arm: number, output: number) => number;
}

/** Lay out what the arms of a job keep. */
export function keptOutputs({ arms, outputs, kept }: EnsembleJob): KeptOutputs {
  const every = outputs.map((_, place) => place);
  const wanted = arms.map((_, arm) => (kept === undefined ? every : (kept[arm] ?? [])));
  const offsets: number[] = [];
  let valuesPerRun = 0;
  for (const own of wanted) {
    offsets.push(valuesPerRun);
    valuesPerRun += own.length;
  }
  const outputsOf = (arm: number): readonly number[] => wanted[arm] ?? [];
  const offsetOf = (arm: number): number => offsets[arm] ?? valuesPerRun;
  const placeOf = (arm: number, output: number): number => {
    const place = outputsOf(arm).indexOf(output);
    if (place < 0) throw new RangeError(`arm ${arms[arm]?.id ?? arm} does not keep output ${output}`);
    return offsetOf(arm) + place;
  };
  return { valuesPerRun, offsetOf, outputsOf, placeOf };
}
