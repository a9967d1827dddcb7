import { inputElement } from "../graph/elements.ts";
import type { Expression } from "../graph/expression.ts";
import {
  clockOf,
  environments,
  sizeOf,
  type GraphNode,
  type Law,
  type MemoryNode,
  type NextNode,
  type ReductionNode,
  type StockNode,
} from "../graph/graph.ts";
import { streamHash } from "../random/stream.ts";
import { meanWhenCentral } from "./draw-value.ts";
import type { InterventionRow } from "./interventions.ts";
import { placeKey, placeOf, plainPlace, type Place } from "./layout.ts";
import { distributionOf, isNormal } from "./noise.ts";
import type { PlannedOutput, RunPlan } from "./run-plan.ts";

type Environment = Readonly<Record<string, string>>;

/** Where an expression is being written: whose it is, for which elements, under which local names. */
interface Context {
  readonly owner: GraphNode;
  readonly law: Law;
  readonly row: Environment;
  readonly locals: Map<string, string>;
  /** The noise of a draw, as an expression. */
  readonly noise?: string;
  /** Inputs that move through the state in even steps while a reduction's loop runs, as expressions. */
  readonly moving?: ReadonlyMap<string, string>;
}

/** Number of elements from which a reduction becomes a loop; shorter ones run faster written out. */
const loopFrom = 64;

/**
 * Running checks of a generated function: 0 as long as all values are finite. Added to as values come, since a sum over all
 * values at the end keeps every one of them alive and costs a third of the run; several, so that additions overlap.
 */
const checks = ["c0", "c1", "c2", "c3"] as const;

/**
 * Collects the statements of one generated function; values read or computed once are kept in constants.
 *
 * For the loop of a nested clock, `inside` names the clock's slots: their values stay in variables while the loop runs and are
 * written to the state once, after it; what the loop reads from outside is read once, before it.
 */
export class Emitter {
  private readonly run: RunPlan;
  private readonly inside: ReadonlySet<number> | undefined;
  private readonly lines: string[] = [];
  /** Statements before a loop. */
  private readonly opening: string[] = [];
  /** Variables of a loop by slot. */
  private readonly kept = new Map<number, string>();
  private readonly known = new Map<string, string>();
  private count = 0;
  private readonly tables = new Set<string>();
  private locals = 0;
  constructor(run: RunPlan, inside?: ReadonlySet<number>) {
    this.run = run;
    this.inside = inside;
  }

  /** The name of a table, taken out of the tables once for the whole function. */
  private table(name: "levers" | "series" | "noise" | "interventions"): string {
    this.tables.add(name);
    return name;
  }

  /** Number of values computed so far. */
  get size(): number {
    return this.count;
  }

  body(): string {
    return indented([...this.head(), ...this.lines]);
  }

  /** The statements as the body of a loop over the steps of a nested clock. */
  loop(steps: number): string {
    const written = [...this.kept].map(([slot, name]) => `s[${slot}] = ${name};`);
    const turns = [`for (let d = 0; d < ${steps}; d++) {`, ...this.lines, "}"];
    return indented([...this.head(), ...this.opening, ...turns, ...written]);
  }

  private head(): readonly string[] {
    const tables = [...this.tables].map((name) => `const ${name} = x.${name};`);
    return [...tables, `let ${checks.map((c) => `${c} = 0`).join(", ")};`];
  }

  /** An expression that is 0 when every computed value is finite, else NaN. */
  check(): string {
    return checks.join(" + ");
  }

  /** The value at a place as a reader sees it, interventions included. */
  read(place: Place, reader: string): string {
    return this.changed(this.bare(place), this.run.interventions.find(place, reader));
  }

  /** Apply intervention rows to a value in order; one that holds NaN is off. */
  private changed(bare: string, rows: readonly InterventionRow[]): string {
    return rows.reduce((value, row) => {
      const given = this.given(row);
      const off = `${given} !== ${given}`;
      return row.kind === "shift" ? `(${value} + (${off} ? 0 : ${given}))` : `(${off} ? ${value} : ${given})`;
    }, bare);
  }

  private given(row: InterventionRow): string {
    return this.once(`v${row.row}`, `${this.table("interventions")}[${row.row * this.run.quarters} + t]`);
  }

  private bare(place: Place): string {
    if (place.table === "state" && this.inside?.has(place.index))
      return this.keep(place.index, `s[${place.index}]`);
    const table = place.table === "lever" ? "levers" : "series";
    const text =
      place.table === "state"
        ? `s[${place.index}]`
        : `${this.table(table)}[${place.index * this.run.quarters} + t]`;
    return this.once(placeKey(place), text);
  }

  private once(key: string, text: string): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    (this.inside === undefined ? this.lines : this.opening).push(`const ${key} = ${text};`);
    this.known.set(key, key);
    return key;
  }

  /** The variable that holds a slot while a loop runs. */
  private keep(slot: number, start: string): string {
    const name = `q${slot}`;
    if (!this.kept.has(slot)) this.opening.push(`let ${name} = ${start};`);
    this.kept.set(slot, name);
    return name;
  }

  /** Write a value to a slot and remember it for later readers in this function. */
  private store(slot: number, text: string): void {
    const check = checks[this.count % checks.length] as string;
    this.count += 1;
    if (this.inside !== undefined) {
      const variable = this.keep(slot, "0");
      this.lines.push(`${variable} = ${text};`, `${check} += ${variable} - ${variable};`);
      return;
    }
    const key = `state${slot}`;
    const name = this.known.has(key) ? `${key}_${(this.locals += 1)}` : key;
    this.lines.push(`const ${name} = ${text};`, `s[${slot}] = ${name};`, `${check} += ${name} - ${name};`);
    this.known.set(key, name);
  }

  /** Compute every element of a node. */
  compute(node: GraphNode): void {
    const start = this.run.layout.startOf.get(node.name);
    if (start === undefined || start.table !== "state") return;
    environments(this.run.graph, node.over).forEach((row, element) => {
      this.store(start.index + element, this.value(node, row, element));
    });
  }

  private value(node: GraphNode, row: Environment, element: number): string {
    switch (node.kind) {
      case "aux":
      case "event":
      case "next":
        return this.law(node, node.law, row);
      case "draw":
        return this.law(node, node.law, row, this.noiseOf(node, element));
      case "reduction":
        return this.reduction(node, row);
      case "delayed":
        return `s[${this.ring(node, "t", element)}]`;
      case "meanOver":
        return this.mean(node, row, element);
      default:
        throw new TypeError(`${node.kind} ${node.name} is not computed`);
    }
  }

  private law(owner: GraphNode, law: Law, row: Environment, noise?: string): string {
    const context: Context = {
      owner,
      law,
      row,
      locals: new Map(),
      ...(noise === undefined ? {} : { noise }),
    };
    return this.expression(law.expression, context);
  }

  private noiseOf(node: GraphNode, element: number): string {
    const row = this.run.noise.rowOf.get(node.name);
    if (row !== undefined) {
      const text = `${this.table("noise")}[${(row + element) * this.run.quarters} + t]`;
      return node.kind === "draw" && node.event ? `(x.quiet ? 0 : ${text})` : text;
    }
    const normal = node.kind === "draw" && isNormal(node);
    const each = node.kind === "draw" ? node.each : "step";
    const when = `${each === "run" ? "0" : "t"}, ${each === "step" ? "d" : "0"}`;
    const u = `uniform(x.key0, x.key1, ${streamHash(node.name)}, ${when}, ${element})`;
    return `(x.central ? ${normal ? 0 : 0.5} : ${normal ? `normalQuantile(${u})` : u})`;
  }

  private reduction(node: ReductionNode, row: Environment): string {
    const { none, join } = reducers[node.operation];
    const elements = this.run.graph.axes[node.across]?.elements ?? [];
    if (elements.length >= loopFrom && node.where === undefined && this.inside === undefined) {
      const looped = this.loopOver(node, row, elements);
      if (looped !== undefined) return looped;
    }
    return elements.reduce((total, element) => {
      const inner = { ...row, [node.across]: element };
      const part = this.law(node, node.law, inner);
      const counted =
        node.where === undefined ? part : `(${this.law(node, node.where, inner)} ? ${part} : ${none})`;
      return join(total, counted);
    }, none);
  }

  /** A reduction over many elements as a loop, in the same order; nothing where its inputs do not allow one. */
  private loopOver(node: ReductionNode, row: Environment, elements: readonly string[]): string | undefined {
    if (node.law.expression.op === "let") return undefined;
    const rows = elements.map((element) => ({ ...row, [node.across]: element }));
    const moving = new Map<string, string>();
    const [total, k] = [`l${(this.locals += 1)}`, `k${this.locals}`];
    for (const name of Object.keys(node.law.inputs)) {
      const places = rows.map((one) => this.placeOfInput(name, node, node.law, one));
      const [first, second] = places as [Place, Place];
      const stride = second.index - first.index;
      if (!places.every((place, n) => place.index === first.index + stride * n)) return undefined;
      if (stride === 0) continue;
      if (places.some((place) => place.table !== "state" || this.touched(place, node.name))) return undefined;
      moving.set(name, `s[${first.index} + ${stride} * ${k}]`);
    }
    const context: Context = { owner: node, law: node.law, row: rows[0] ?? row, locals: new Map(), moving };
    const { none, join } = reducers[node.operation];
    const step = join(total, this.expression(node.law.expression, context));
    this.lines.push(
      `let ${total} = ${none};`,
      `for (let ${k} = 0; ${k} < ${elements.length}; ${k}++) ${total} = ${step};`,
    );
    return total;
  }

  private touched(place: Place, reader: string): boolean {
    return this.run.interventions.find(place, reader).length > 0;
  }

  private ring(node: MemoryNode, t: string, element: number): string {
    const size = sizeOf(this.run.graph, node.over);
    return `${(this.run.layout.ringOf.get(node.name) as number) + element} + (${t} % ${node.quarters}) * ${size}`;
  }

  private mean(node: MemoryNode, row: Environment, element: number): string {
    const now = this.read(plainPlace(this.run.layout, node.of, row), node.name);
    this.lines.push(`s[${this.ring(node, "t", element)}] = ${now};`);
    const slots = Array.from(
      { length: node.quarters },
      (_, k) => `s[${this.ring(node, String(k), element)}]`,
    );
    return `(0 + ${slots.join(" + ")}) / ${node.quarters}`;
  }

  /** Put the present value of a delayed quantity into its ring. */
  push(node: MemoryNode): void {
    environments(this.run.graph, node.over).forEach((row, element) => {
      const now = this.read(plainPlace(this.run.layout, node.of, row), node.name);
      this.lines.push(`s[${this.ring(node, "t", element)}] = ${now};`);
    });
  }

  /** Fill a ring, and the value it gives, with the first value. */
  fillRing(node: MemoryNode): void {
    const start = placeOf(this.run.layout, node.name, 0).index;
    environments(this.run.graph, node.over).forEach((row, element) => {
      const first = this.read(plainPlace(this.run.layout, node.of, row), node.name);
      for (let k = 0; k < node.quarters; k += 1)
        this.lines.push(`s[${this.ring(node, String(k), element)}] = ${first};`);
      this.store(start + element, first);
    });
  }

  /** Give stocks the new values their `next` computed, or is held to. */
  carry(setter: NextNode): void {
    const size = sizeOf(this.run.graph, setter.over);
    for (let element = 0; element < size; element += 1) {
      const from = placeOf(this.run.layout, setter.name, element);
      const computed = this.inside === undefined ? `s[${from.index}]` : this.keep(from.index, "0");
      const value = this.changed(computed, this.run.interventions.pinsOf(from));
      const to = placeOf(this.run.layout, setter.stock, element).index;
      const stock = this.inside === undefined ? `s[${to}]` : this.keep(to, `s[${to}]`);
      this.lines.push(`${stock} = ${value};`);
    }
  }

  /** Give a stock its first value. */
  start(stock: StockNode, setter: NextNode | undefined): void {
    const slot = placeOf(this.run.layout, stock.name, 0).index;
    environments(this.run.graph, stock.over).forEach((row, element) => {
      this.store(slot + element, this.startValue(stock, setter, row));
    });
  }

  private startValue(stock: StockNode, setter: NextNode | undefined, row: Environment): string {
    if (setter?.start !== undefined) return this.law(setter, setter.start, row);
    if (typeof stock.initial === "number") return String(stock.initial);
    return this.read(plainPlace(this.run.layout, stock.fixedTo ?? stock.initial ?? "", row), stock.name);
  }

  /** Apply ending events to the chance that the run goes on, and add the quarter to the outputs. */
  account(): void {
    const slot = placeOf(this.run.layout, "running", 0).index;
    this.lines.push(`const before = s[${slot}];`, "let after = before;");
    for (const node of this.run.graph.nodes) {
      if (node.kind !== "event") continue;
      const hazard = `min(1, max(0, ${this.read(placeOf(this.run.layout, node.name, 0), "")}))`;
      const withheld = `after = after * (1 - ${hazard});`;
      const happens = `after = ${this.noiseOf(node, 0)} < ${hazard} ? 0 : after;`;
      this.lines.push(this.run.events === "withheld" ? withheld : happens);
    }
    for (const output of this.run.outputs) this.output(output);
    this.lines.push(`s[${slot}] = after;`);
  }

  private output(output: PlannedOutput): void {
    const x = this.read(placeOf(this.run.layout, output.variable, output.element), "");
    const { slot, closing } = output;
    const lost =
      closing === "last"
        ? `s[${slot + 1}]`
        : closing === "excluded"
          ? "0"
          : `(1 - before) * ${closing.counts}`;
    const add = (text: string, to: number): string =>
      output.reducer === "last" ? `s[${to}] = ${text};` : `s[${to}] = s[${to}] + (${text});`;
    this.lines.push(
      `if (t <= ${output.to}) {`,
      `  const part = before * ${x} + ${lost};`,
      ...(closing === "last" ? [`  s[${slot + 1}] = s[${slot + 1}] + (before - after) * ${x};`] : []),
      `  if (t >= ${output.from}) { ${add("part", slot)} ${add("before", slot + 2)} }`,
      "}",
    );
  }

  private expression(e: Expression, c: Context): string {
    switch (e.op) {
      case "number":
        return String(e.value);
      case "input":
        return this.input(e.name, c);
      case "local":
        return c.locals.get(e.name) as string;
      case "clock":
        return e.name === "step" ? "1" : clockOf(c.owner) === undefined ? "t" : "d";
      case "negate":
        return `(-${this.expression(e.a, c)})`;
      case "not":
        return `(!${this.expression(e.a, c)})`;
      case "if":
        return `(${this.expression(e.test, c)} ? ${this.expression(e.yes, c)} : ${this.expression(e.no, c)})`;
      case "let":
        for (const [name, value] of e.locals) {
          const local = `l${(this.locals += 1)}`;
          this.lines.push(`const ${local} = ${this.expression(value, c)};`);
          c.locals.set(name, local);
        }
        return this.expression(e.body, c);
      case "call":
        return this.call(e.name, e.args, c);
      default:
        return `(${this.expression(e.a, c)} ${e.op} ${this.expression(e.b, c)})`;
    }
  }

  private call(name: string, args: readonly Expression[], c: Context): string {
    const given = args.map((arg) => this.expression(arg, c));
    if (name === "pure") return given[0] as string;
    if (c.noise === undefined || name !== distributionOf(c.law.expression))
      return `${name}(${given.join(", ")})`;
    const central = meanWhenCentral.has(name) ? ["x.central"] : [];
    return `draw.${name}(${[c.noise, ...given, ...central].join(", ")})`;
  }

  private input(name: string, c: Context): string {
    return c.moving?.get(name) ?? this.read(this.placeOfInput(name, c.owner, c.law, c.row), c.owner.name);
  }

  private placeOfInput(name: string, owner: GraphNode, law: Law, row: Environment): Place {
    const input = law.inputs[name];
    if (input === undefined) throw new RangeError(`${owner.name} has no input ${name}`);
    const over = this.run.layout.nodes.get(input.from)?.over ?? [];
    const element = inputElement(this.run.graph, input, over, row);
    return placeOf(this.run.layout, input.from, element);
  }
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}

const reducers = {
  sum: { none: "0", join: (a: string, b: string): string => `(${a} + ${b})` },
  product: { none: "1", join: (a: string, b: string): string => `(${a} * ${b})` },
  largest: { none: "-Infinity", join: (a: string, b: string): string => `max(${a}, ${b})` },
  smallest: { none: "Infinity", join: (a: string, b: string): string => `min(${a}, ${b})` },
} as const;
