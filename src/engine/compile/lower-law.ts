import { inputElement } from "../graph/elements.ts";
import type { Expression } from "../graph/expression.ts";
import { clockOf, type GraphNode, type Law } from "../graph/graph.ts";
import type { InterventionRow } from "../run/interventions.ts";
import { placeOf, type Place } from "../run/layout.ts";
import { distributionOf } from "../run/noise.ts";
import type { RunPlan } from "../run/run-plan.ts";
import { CodeWriter, isTruth } from "./code.ts";
import type { Instruction, Value } from "./program.ts";

/** Elements by axis. */
export type Environment = Readonly<Record<string, string>>;

/** Where an expression is being written: whose it is, for which elements, under which local names. */
interface Context {
  readonly owner: GraphNode;
  readonly law: Law;
  readonly row: Environment;
  readonly locals: Map<string, Value>;
  /** The noise of a draw. */
  readonly noise?: Value;
  /** Inputs of a fold, read before it or moving with its turns. */
  readonly inputs?: ReadonlyMap<string, Value>;
}

/**
 * Writes laws as instructions: every read in full, nothing shared or simplified yet.
 *
 * Inside the loop of a nested clock, `variables` gives the loop's variable for each slot of the clock.
 */
export class LawLowering extends CodeWriter {
  protected readonly run: RunPlan;
  protected readonly variables: ReadonlyMap<number, number>;
  constructor(run: RunPlan, variables: ReadonlyMap<number, number> = new Map()) {
    super();
    this.run = run;
    this.variables = variables;
  }

  /** Write a law for some elements; `noise` is the random number of a draw. */
  protected law(owner: GraphNode, law: Law, row: Environment, noise?: Value): Value {
    const plain: Context = { owner, law, row, locals: new Map() };
    return this.expression(law.expression, noise === undefined ? plain : { ...plain, noise });
  }

  protected expression(e: Expression, c: Context): Value {
    switch (e.op) {
      case "number":
        return this.number(e.value);
      case "input":
        return this.input(e.name, c);
      case "local":
        return c.locals.get(e.name) as Value;
      case "clock":
        return this.clock(e.name, c.owner);
      case "negate":
        return this.push({ op: "negate", a: this.expression(e.a, c) });
      case "not":
        return this.push({ op: "not", a: this.truth(this.expression(e.a, c)) });
      case "if": {
        const test = this.truth(this.expression(e.test, c));
        const yes = this.expression(e.yes, c);
        return this.push({ op: "select", test, yes, no: this.expression(e.no, c) });
      }
      case "let":
        for (const [name, value] of e.locals) c.locals.set(name, this.expression(value, c));
        return this.expression(e.body, c);
      case "call":
        return this.call(e.name, e.args, c);
      case "&&":
      case "||": {
        const a = this.truth(this.expression(e.a, c));
        return this.push({ op: e.op, a, b: this.truth(this.expression(e.b, c)) });
      }
      default: {
        const a = this.expression(e.a, c);
        return this.push({ op: e.op, a, b: this.expression(e.b, c) });
      }
    }
  }

  private clock(name: "step" | "elapsed", owner: GraphNode): Value {
    if (name === "step") return this.number(1);
    return this.push({ op: "clock", name: clockOf(owner) === undefined ? "quarter" : "subStep" });
  }

  /** A number as a condition is true when it is neither 0 nor NaN. */
  protected truth(value: Value): Value {
    if (isTruth(this.code, value)) return value;
    const zero = this.number(0);
    const below: Instruction = { op: "<", a: value, b: zero };
    return this.push({
      op: "||",
      a: this.push(below),
      b: this.push({ op: ">", a: value, b: zero }),
    });
  }

  private call(name: string, args: readonly Expression[], c: Context): Value {
    if (name === "pure") return this.expression(args[0] as Expression, c);
    const given = args.map((arg) => this.expression(arg, c));
    if (c.noise === undefined || name !== distributionOf(c.law.expression))
      return this.push({ op: "call", name, args: given });
    return this.push({ op: "draw", name, noise: c.noise, args: given });
  }

  private input(name: string, c: Context): Value {
    return c.inputs?.get(name) ?? this.read(this.placeOfInput(name, c.owner, c.law, c.row), c.owner.name);
  }

  protected placeOfInput(name: string, owner: GraphNode, law: Law, row: Environment): Place {
    const input = law.inputs[name];
    if (input === undefined) throw new RangeError(`${owner.name} has no input ${name}`);
    const over = this.run.layout.nodes.get(input.from)?.over ?? [];
    return placeOf(this.run.layout, input.from, inputElement(this.run.graph, input, over, row));
  }

  /** The value at a place as a reader sees it, interventions included. */
  protected read(place: Place, reader: string): Value {
    return this.changed(this.bare(place), this.run.interventions.find(place, reader));
  }

  protected slot(slot: number): Value {
    const variable = this.variables.get(slot);
    return this.push(variable === undefined ? { op: "state", slot } : { op: "variable", variable });
  }

  private bare(place: Place): Value {
    if (place.table === "state") return this.slot(place.index);
    const table = place.table === "lever" ? "levers" : "series";
    return this.push({ op: "row", table, row: place.index });
  }

  /** Apply intervention rows to a value in order; one that holds NaN is off. */
  protected changed(bare: Value, rows: readonly InterventionRow[]): Value {
    return rows.reduce((value, row) => {
      const given = this.push({ op: "row", table: "interventions", row: row.row });
      const test = this.push({ op: "!==", a: given, b: given });
      if (row.kind !== "shift") return this.push({ op: "select", test, yes: value, no: given });
      const by = this.push({ op: "select", test, yes: this.number(0), no: given });
      return this.push({ op: "+", a: value, b: by });
    }, bare);
  }
}
