import type { Choices } from "../../run/testing/random-law.ts";
import type { Instruction, Program, Routine, Step, TableName, Value } from "../program.ts";

const QUARTERS = 4;
const PLAIN = 8;
/** Two rings of three quarters, the elements of one quantity. */
const RING = { start: PLAIN, quarters: 3, size: 2 };
const SLOTS = PLAIN + RING.quarters * RING.size + 10;
const SUB_STEPS = 3;
const ROWS = 4;

const operators = [
  ["exp", 1],
  ["ln", 1],
  ["pow", 2],
  ["sqrt", 1],
  ["logistic", 1],
  ["logit", 1],
  ["normalCdf", 1],
  ["abs", 1],
  ["min", 2],
  ["max", 2],
  ["clip", 3],
  ["percentagePoints", 1],
  ["share", 1],
  ["perYear", 1],
  ["perQuarter", 1],
] as const;

const draws = [
  ["normal", 2],
  ["lognormal", 2],
  ["uniform", 2],
  ["triangular", 3],
  ["bernoulli", 1],
  ["gammaTwo", 1],
  ["poisson", 1],
  ["negativeBinomial", 2],
] as const;

const counts: ReadonlySet<string> = new Set(["poisson", "negativeBinomial"]);

/** Make a program of random instructions: every kind, in any order that the program's rules allow. */
export function randomProgram(c: Choices): Program {
  const routine = (name: string): Routine => new RandomRoutine(c, name).plain(c.below(30));
  const steps = (name: string): readonly Step[] =>
    Array.from({ length: 1 + c.below(3) }, (_, k) => randomStep(c, `${name}${k}`));
  return {
    slots: SLOTS,
    quarters: QUARTERS,
    rows: {
      levers: ROWS,
      series: ROWS,
      fixed: ROWS,
      noise: ROWS + SUB_STEPS,
      interventions: ROWS,
    },
    paths: 2,
    due: new Map([["odd", Uint8Array.from({ length: QUARTERS }, (_, t) => t % 2)]]),
    fixed: {
      name: "fixed",
      code: Array.from({ length: ROWS }, (_, row) => row).flatMap((row) => [
        { op: "row", table: "levers", row } as const,
        { op: "storeRow", row, value: 2 * row } as const,
      ]),
    },
    opening: [{ routines: [routine("opening")] }],
    initialise: steps("initialise"),
    quarter: steps("quarter"),
    account: routine("account"),
    record: routine("record"),
    commit: routine("commit"),
  };
}

function randomStep(c: Choices, name: string): Step {
  const rhythm = c.chance(30) ? { rhythm: "odd" } : {};
  const size = (): number => c.below(c.chance(30) ? 150 : 40);
  if (c.chance(30)) return { ...rhythm, routines: [new RandomRoutine(c, `${name}loop`).loop(c.below(150))] };
  const times = c.chance(30) ? { steps: SUB_STEPS } : {};
  return { ...rhythm, ...times, routines: [new RandomRoutine(c, name).plain(size())] };
}

class RandomRoutine {
  private readonly c: Choices;
  private readonly name: string;
  private readonly code: Instruction[] = [];
  private numbers: Value[] = [];
  private truths: Value[] = [];
  private variables = 0;
  /** Values are checked when first values or a quarter are computed; elsewhere nobody asks. */
  private readonly checks: boolean;
  constructor(c: Choices, name: string) {
    this.c = c;
    this.name = name;
    this.checks = /^(initialise|quarter)/.test(name);
  }

  plain(size: number): Routine {
    this.fill(size);
    return { name: this.name, code: this.code };
  }

  loop(size: number): Routine {
    this.fill(this.c.below(6));
    const from = this.code.length;
    const variables = Array.from({ length: 1 + this.c.below(3) }, (_, slot) => ({
      slot,
      starts: this.c.chance(50),
    }));
    this.variables = variables.length;
    this.fill(size);
    return { name: this.name, code: this.code, loop: { from, steps: SUB_STEPS, variables } };
  }

  private push(i: Instruction): Value {
    return this.code.push(i) - 1;
  }

  private fill(size: number): void {
    for (let k = 0; k < size; k += 1) this.any(size);
  }

  private any(size: number): void {
    const { c } = this;
    if (c.chance(30)) this.effect(size);
    else if (c.chance(25)) this.truths.push(this.truth());
    else if (c.chance(5) && this.variables === 0 && size < 40) this.fold();
    else this.numbers.push(this.number());
  }

  /** Some number made so far, a recent one more often than not. */
  private some(): Value {
    if (this.numbers.length === 0) this.numbers.push(this.read());
    return this.c.chance(60) ? (this.numbers.at(-1) as Value) : this.c.one(this.numbers);
  }

  private someTruth(): Value {
    if (this.truths.length === 0) this.truths.push(this.compared());
    return this.c.one(this.truths);
  }

  private read(): Value {
    const { c } = this;
    if (this.variables > 0 && c.chance(40))
      return this.push({ op: "variable", variable: c.below(this.variables) });
    if (c.chance(10)) return this.push({ op: "ring", ...this.ring() });
    if (c.chance(40)) {
      const table = c.one<TableName>(["levers", "series", "noise", "interventions", "fixed"]);
      const bySubStep = table === "noise" && c.chance(50) ? ({ bySubStep: true } as const) : {};
      return this.push({ op: "row", table, row: c.below(ROWS), ...bySubStep });
    }
    return this.push({ op: "state", slot: c.below(PLAIN + RING.quarters * RING.size) });
  }

  private ring(): { start: number; quarters: number; size: number } {
    return { ...RING, start: RING.start + this.c.below(RING.size) };
  }

  private number(): Value {
    const { c } = this;
    switch (c.below(8)) {
      case 0:
      case 1:
        return this.read();
      case 2:
        return this.push({ op: "number", value: c.one([0, -0, 1, 2, 0.5, -3, 1e300, Infinity]) });
      case 3:
        return this.push(
          c.chance(50)
            ? { op: "negate", a: this.some() }
            : { op: "clock", name: c.one(["quarter", "subStep"]) },
        );
      case 4: {
        const [name, count] = c.one(operators);
        return this.push({ op: "call", name, args: this.several(count) });
      }
      case 5: {
        const [name, count] = c.one(draws);
        const noise = this.push({ op: "row", table: "noise", row: c.below(ROWS) });
        // Counts of large means take long, or end in an error: theirs is noise as well.
        const args = counts.has(name) ? Array.from({ length: count }, () => noise) : this.several(count);
        return this.push({ op: "draw", name, noise, args });
      }
      case 6:
        return this.push({
          op: "select",
          test: this.someTruth(),
          yes: c.chance(20) ? this.push({ op: "number", value: 0 }) : this.some(),
          no: c.chance(20) ? this.push({ op: "number", value: 0 }) : this.some(),
        });
      default:
        return this.push({ op: c.one(["+", "-", "*", "/"]), a: this.some(), b: this.some() });
    }
  }

  private several(count: number): readonly Value[] {
    return Array.from({ length: count }, () => this.some());
  }

  private compared(): Value {
    const op = this.c.one(["<", "<=", ">", ">=", "===", "!=="] as const);
    return this.push({ op, a: this.some(), b: this.some() });
  }

  private truth(): Value {
    const { c } = this;
    if (this.truths.length === 0 || c.chance(60)) return this.compared();
    if (c.chance(30)) return this.push({ op: "not", a: this.someTruth() });
    if (c.chance(30))
      return this.push({ op: "select", test: this.someTruth(), yes: this.someTruth(), no: this.someTruth() });
    return this.push({ op: c.one(["&&", "||"]), a: this.someTruth(), b: this.someTruth() });
  }

  /** Long routines have no folds and no stores in some quarters only: those keep their order. */
  private effect(size: number): void {
    const { c } = this;
    const value = this.some();
    if (this.variables > 0 && c.chance(50)) {
      this.push({ op: "setVariable", variable: c.below(this.variables), value });
      return;
    }
    switch (c.below(6)) {
      case 0:
        this.push({ op: "storeRing", ...this.ring(), value });
        return;
      case 1:
        if (this.checks) this.push({ op: "check", value });
        return;
      case 2:
        // Paths are written when a quarter is recorded, and at no other time.
        if (this.name === "record") this.push({ op: "path", row: c.below(2), value });
        return;
      case 3: {
        if (size >= 40) return;
        const first = c.below(QUARTERS);
        const within = [first, first + c.below(QUARTERS - first)] as const;
        for (let k = c.below(3); k >= 0; k -= 1)
          this.push({ op: "store", slot: c.below(PLAIN + 2), value: this.some(), within });
        return;
      }
      default:
        this.push({ op: "store", slot: c.below(PLAIN + RING.quarters * RING.size), value });
    }
  }

  /** A fold over slots past the rings, or over the plain ones. */
  private fold(): void {
    const { c } = this;
    const [numbers, truths] = [[...this.numbers], [...this.truths]];
    const join = c.one(["+", "*", "max", "min"] as const);
    const count = 1 + c.below(5);
    const fold = this.push({ op: "fold", count, join });
    for (let k = c.below(3); k >= 0; k -= 1)
      this.numbers.push(this.push({ op: "moving", start: c.below(PLAIN), stride: 1 + c.below(3) }));
    for (let k = c.below(8); k > 0; k -= 1) {
      if (c.chance(30)) this.truths.push(this.truth());
      else if (this.checks && c.chance(20)) this.push({ op: "check", value: this.some() });
      else this.numbers.push(this.number());
    }
    const end = this.push({ op: "end", fold, value: this.some() });
    this.numbers = [...numbers, end];
    this.truths = truths;
  }
}
