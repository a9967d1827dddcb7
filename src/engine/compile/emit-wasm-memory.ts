import type { Program, Routine, Step, TableName } from "./program.ts";

/** Where everything stands in the memory of a lane program: bytes from its start. Plain data, to keep beside the module. */
export interface LaneMemory {
  readonly lanes: number;
  readonly slots: number;
  readonly quarters: number;
  readonly rows: Readonly<Record<TableName, number>>;
  readonly paths: number;
  /** Constants of the functions, then those of the program: each twice, to fill a pair. */
  readonly functions: number;
  readonly constants: number;
  readonly numbers: readonly number[];
  readonly due: readonly (readonly [rhythm: string, address: number])[];
  readonly broken: number;
  readonly state: number;
  readonly tables: Readonly<Record<TableName, number>>;
  readonly pathTable: number;
  readonly bytes: number;
}

/** Bytes of a cache line: eight lanes of a slot fill one. */
const LINE = 64;

/** Lay out the memory of a program. */
export function layOutMemory(program: Program, lanes: number, functionBytes: number): LaneMemory {
  let end = 0;
  const take = (bytes: number): number => {
    const start = end;
    end = Math.ceil((end + bytes) / LINE) * LINE;
    return start;
  };
  const functions = take(functionBytes);
  const numbers = constantsOf(program);
  const constants = take(numbers.length * 16);
  const due = [...program.due].map(([rhythm, table]) => [rhythm, take(table.length)] as const);
  const same = (rows: number): number => take(rows * program.quarters * 8);
  const own = (rows: number): number => take(rows * program.quarters * lanes * 8);
  const { rows, slots, quarters, paths } = program;
  return {
    lanes,
    slots,
    quarters,
    rows,
    paths,
    functions,
    constants,
    numbers,
    due,
    broken: take(lanes * 8),
    state: take(slots * lanes * 8),
    tables: {
      levers: same(rows.levers),
      series: same(rows.series),
      fixed: same(rows.fixed),
      noise: own(rows.noise),
      interventions: own(rows.interventions),
    },
    pathTable: own(paths),
    bytes: end,
  };
}

/** Every routine of a program that works on the lanes of a block. */
export function routinesOf(program: Program): readonly Routine[] {
  const inSteps = (steps: readonly Step[]): readonly Routine[] => steps.flatMap(({ routines }) => routines);
  const { opening, initialise, quarter, account, record, commit } = program;
  return [...inSteps(opening), ...inSteps(initialise), ...inSteps(quarter), account, record, commit];
}

/** Numbers that the code needs: those of inline operators, then the program's; -0 last, since a set takes it for 0. */
function constantsOf(program: Program): readonly number[] {
  const inline = [0, 1, 4, 100, Infinity, -Infinity];
  const all = routinesOf(program).flatMap(({ code }) =>
    code.flatMap((i) => (i.op === "number" ? [i.value] : [])),
  );
  return [...new Set([...inline, ...all]), -0];
}

/** Where a number stands in memory, twice in a row. */
export function constantAddresses({ constants, numbers }: LaneMemory): (value: number) => number {
  const places = new Map(numbers.slice(0, -1).map((value, place) => [value, constants + place * 16]));
  const negativeZero = constants + (numbers.length - 1) * 16;
  return (value) => (Object.is(value, -0) ? negativeZero : (places.get(value) ?? Number.NaN));
}
