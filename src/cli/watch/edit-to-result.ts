import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { liveModel } from "./live-model.ts";

/** How long one edit took, in milliseconds. */
export interface EditTiming {
  readonly edit: "coefficient" | "equation";
  /** Loading the changed modules, building, planning, compiling and running: from the save's text to metrics. */
  readonly whole: number;
  /** The engine's part: building and checking the graph, hashing, planning, compiling to a program that is ready to run. */
  readonly engine: number;
  readonly stages: Readonly<Record<string, number>>;
}

const engineStages: ReadonlySet<string> = new Set(["build", "hash", "plan", "program"]);

interface Edit {
  readonly edit: EditTiming["edit"];
  readonly path: string;
  /** The text after the edit, another one each time. */
  readonly change: (source: string, time: number) => string;
}

const edits: readonly Edit[] = [
  {
    edit: "coefficient",
    path: "src/model/m07-threat-perception/threat-parameters.ts",
    change: (source, time) =>
      source.replace(
        /\bcoefficient\((-?[\d.]+)/,
        (_, value: string) => `coefficient(${Number(value) * (1 + time / 100)}`,
      ),
  },
  {
    edit: "equation",
    path: "src/model/m07-threat-perception/threat.ts",
    change: (source, time) =>
      source.replace(/percentagePoints\(\n(\s*)/, (found) => `${found}${time % 2 === 0 ? "1" : "2"} - 1 + `),
  },
];

/**
 * Time how long the model takes to be ready again after one coefficient, and after one equation, has been edited.
 *
 * Files are read from the disk and edited in memory; nothing is written. The first build is not counted.
 *
 * @param home the package, with its sources.
 * @throws {Error} when an edit does not give another model: its source is not written as this expects.
 */
export async function editToResult(home: string, repeats: number): Promise<readonly EditTiming[]> {
  const edited = new Map<string, string>();
  const onDisk = (path: string): string | undefined =>
    existsSync(join(home, path)) ? readFileSync(join(home, path), "utf8") : undefined;
  const model = liveModel({
    home,
    shown: () => ({ package: "P0", from: "2026Q3" }),
    read: (path) => edited.get(path) ?? onDisk(path),
  });
  let hash = (await model.rebuild([])).built?.hash;
  const timings: EditTiming[] = [];
  for (let time = 1; time <= repeats; time += 1)
    for (const { edit, path, change } of edits) {
      edited.set(path, change(onDisk(path) ?? "", time));
      const { built, times, faults } = await model.rebuild([path]);
      if (built === undefined || built.hash === hash)
        throw new Error(`${path} was not edited: ${faults[0]?.message ?? "the same model"}`);
      if ((built.program === "kept") !== (edit === "coefficient"))
        throw new Error(`an edit of a ${edit} left the program ${built.program}`);
      hash = built.hash;
      timings.push({ edit, ...sums(times), stages: times });
    }
  return timings;
}

function sums(times: Readonly<Record<string, number>>): { readonly whole: number; readonly engine: number } {
  const sum = (stages: readonly [string, number][]): number =>
    stages.reduce((all, [, time]) => all + time, 0);
  const stages = Object.entries(times);
  return { whole: sum(stages), engine: sum(stages.filter(([stage]) => engineStages.has(stage))) };
}
