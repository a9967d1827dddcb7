import { operators } from "../numerics/operators.ts";
import { meanWhenCentral } from "../run/draw-value.ts";
import { operandsOf, isEffect, isRead } from "./code.ts";
import { joins } from "./joins.ts";
import type { Instruction, Program, Routine, Step, Value } from "./program.ts";

/**
 * Write a program as the text of a JavaScript function of `f` (operators and distributions) that returns its routines.
 *
 * Each takes the state s, the tables x, the quarter t, the sub-step d and the paths to write; it returns 0, or NaN when some
 * value is not finite.
 */
export function javascriptText(program: Program): string {
  const functions: string[] = [];
  const define = (routine: Routine): string => {
    functions.push(routineText(routine, program.quarters));
    return `${routine.name}(s, x, t, d, out)`;
  };
  const bodies = [
    ["open", program.opening],
    ["initialise", program.initialise],
    ["quarter", program.quarter],
  ] as const;
  const steps = bodies.map(
    ([name, all]) =>
      `function ${name}(s, x, t) {\n  let c = 0, d = 0, out;\n${stepsText(all, define)}\n  return c;\n}`,
  );
  for (const routine of [program.account, program.record, program.commit]) define(routine);
  const due = [...program.due].map(([key, table]) => `  ${JSON.stringify(key)}: [${table.join(",")}],`);
  return [
    '"use strict";',
    `const { ${Object.keys(operators).join(", ")}, draw } = f;`,
    `const due = {\n${due.join("\n")}\n};`,
    ...functions,
    ...steps,
    "return { open, initialise, quarter, account, record, commit };",
  ].join("\n");
}

function stepsText(steps: readonly Step[], define: (routine: Routine) => string): string {
  const lines = steps.map(({ rhythm, steps: times, routines }) => {
    const calls = routines.map((routine) => `c += ${define(routine)};`).join(" ");
    const when = rhythm === undefined ? "" : `if (due[${JSON.stringify(rhythm)}][t]) `;
    return times === undefined
      ? `  ${when}{ ${calls} }`
      : `  ${when}for (let d = 0; d < ${times}; d++) { ${calls} }`;
  });
  return lines.join("\n");
}

/** Write one routine as the text of a function of s, x, t, d and out; operators and `draw` are names around it. */
export function routineText(routine: Routine, quarters: number): string {
  const writer = new RoutineWriter(routine, quarters);
  return `function ${routine.name}(s, x, t, d, out) {\n${writer.body()}\n}`;
}

/**
 * Running checks of a function: 0 as long as all values are finite. Added to as values come, since a sum over all values at
 * the end keeps every one of them alive and costs a third of the run; several, so that additions overlap.
 */
const checks = ["c0", "c1", "c2", "c3"] as const;

/** Length of an expression from which it gets a name, so that no text nests without end. */
const longest = 1500;

class RoutineWriter {
  private readonly routine: Routine;
  private readonly quarters: number;
  private readonly lines: string[] = [];
  /** How each value is written where it is used. */
  private readonly texts: string[] = [];
  private readonly named: ReadonlySet<Value>;
  private readonly tables = new Set<string>();
  private checked = 0;
  constructor(routine: Routine, quarters: number) {
    this.routine = routine;
    this.quarters = quarters;
    this.named = namedValues(routine);
  }

  body(): string {
    const { code, loop } = this.routine;
    const variables = loop?.variables ?? [];
    for (const [place, i] of code.entries()) {
      if (place === loop?.from) this.openLoop(loop.steps, variables);
      this.texts.push(this.write(i, place));
    }
    if (loop !== undefined) {
      if (loop.from === code.length) this.openLoop(loop.steps, variables);
      this.lines.push("}", ...variables.map(({ slot }, k) => `s[${slot}] = q${k};`));
    }
    const head = [...this.tables].map((name) => `const ${name} = x.${name};`);
    const all = [...head, `let ${checks.map((c) => `${c} = 0`).join(", ")};`, ...this.lines];
    return [...all, `return ${checks.join(" + ")};`].map((line) => `  ${line}`).join("\n");
  }

  private openLoop(
    steps: number,
    variables: readonly { readonly slot: number; readonly starts: boolean }[],
  ): void {
    for (const [k, { slot, starts }] of variables.entries())
      this.lines.push(`let q${k} = ${starts ? `s[${slot}]` : "0"};`);
    this.lines.push(`for (let d = 0; d < ${steps}; d++) {`);
  }

  /** Write what an instruction does, and give the text of its value. */
  private write(i: Instruction, place: Value): string {
    if (i.op === "number") return numberText(i.value);
    if (isEffect(i)) return this.effect(i, place);
    const text = isRead(i) ? this.read(i) : this.pure(i);
    if (!this.named.has(place) && text.length < longest) return text;
    this.lines.push(`const v${place} = ${text};`);
    return `v${place}`;
  }

  private at(value: Value): string {
    return this.texts[value] as string;
  }

  private effect(i: Instruction, place: Value): string {
    switch (i.op) {
      case "store": {
        const within = i.within;
        const when = within === undefined ? "" : `if (t >= ${within[0]} && t <= ${within[1]}) `;
        this.lines.push(`${when}s[${i.slot}] = ${this.at(i.value)};`);
        return "";
      }
      case "storeRing":
        this.lines.push(`s[${i.start} + (t % ${i.quarters}) * ${i.size}] = ${this.at(i.value)};`);
        return "";
      case "setVariable":
        this.lines.push(`q${i.variable} = ${this.at(i.value)};`);
        return "";
      case "path":
        this.lines.push(`out[${i.row * this.quarters} + t] = ${this.at(i.value)};`);
        return "";
      case "check": {
        const sum = checks[(this.checked += 1) % checks.length] as string;
        this.lines.push(`${sum} += ${this.at(i.value)} - ${this.at(i.value)};`);
        return "";
      }
      case "fold":
        this.lines.push(`let v${place} = ${numberText(joins[i.join].none)};`);
        this.lines.push(`for (let k = 0; k < ${i.count}; k++) {`);
        return `v${place}`;
      case "end":
        return this.end(i.fold, i.value);
      default:
        throw new TypeError(`${i.op} is no effect of a routine`);
    }
  }

  private end(fold: Value, value: Value): string {
    const total = this.at(fold);
    const begun = this.routine.code[fold];
    const join = begun?.op === "fold" ? begun.join : "+";
    const joined =
      join === "+" || join === "*"
        ? `${total} ${join} ${this.at(value)}`
        : `${join}(${total}, ${this.at(value)})`;
    this.lines.push(`${total} = ${joined};`, "}");
    return total;
  }

  private read(i: Instruction): string {
    switch (i.op) {
      case "state":
        return `s[${i.slot}]`;
      case "variable":
        return `q${i.variable}`;
      case "ring":
        return `s[${i.start} + (t % ${i.quarters}) * ${i.size}]`;
      case "moving":
        return `s[${i.start} + ${i.stride} * k]`;
      case "row":
        this.tables.add(i.table);
        return i.bySubStep === true
          ? `${i.table}[(${i.row} + d) * ${this.quarters} + t]`
          : `${i.table}[${i.row * this.quarters} + t]`;
      default:
        throw new TypeError(`${i.op} is no read`);
    }
  }

  private pure(i: Instruction): string {
    switch (i.op) {
      case "clock":
        return i.name === "quarter" ? "t" : "d";
      case "negate":
        return `(-${this.at(i.a)})`;
      case "not":
        return `(!${this.at(i.a)})`;
      case "select":
        return `(${this.at(i.test)} ? ${this.at(i.yes)} : ${this.at(i.no)})`;
      case "call":
        return `${i.name}(${i.args.map((arg) => this.at(arg)).join(", ")})`;
      case "draw": {
        const central = meanWhenCentral.has(i.name) ? ["x.central"] : [];
        const args = [i.noise, ...i.args].map((arg) => this.at(arg));
        return `draw.${i.name}(${[...args, ...central].join(", ")})`;
      }
      default:
        if (!("a" in i && "b" in i)) throw new TypeError(`${i.op} makes no value`);
        return `(${this.at(i.a)} ${i.op} ${this.at(i.b)})`;
    }
  }
}

/** Values that need a name: reads, which must not move, and what is used more than once or in another loop. */
function namedValues({ code, loop }: Routine): ReadonlySet<Value> {
  const named = new Set<Value>();
  const used = new Set<Value>();
  const region: number[] = [];
  let fold = 0;
  for (const [place, i] of code.entries()) {
    if (i.op === "fold") fold = place + 1;
    region.push(fold * 2 + (loop !== undefined && place >= loop.from ? 1 : 0));
    if (isRead(i)) named.add(place);
    for (const operand of operandsOf(i)) {
      if (used.has(operand) || region[operand] !== region[place]) named.add(operand);
      used.add(operand);
    }
    if (i.op === "check") named.add(i.value);
    if (i.op === "end") fold = 0;
  }
  return named;
}

function numberText(value: number): string {
  if (Object.is(value, -0)) return "(-0)";
  return value < 0 ? `(${value})` : String(value);
}
