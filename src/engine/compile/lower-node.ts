import {
  environments,
  sizeOf,
  type GraphNode,
  type Law,
  type MemoryNode,
  type NextNode,
  type ReductionNode,
  type StockNode,
} from "../graph/graph.ts";
import { placeOf, plainPlace, type Place } from "../run/layout.ts";
import { joins } from "./joins.ts";
import { LawLowering, type Environment } from "./lower-law.ts";
import type { Join, Value } from "./program.ts";

/** Number of elements from which a reduction becomes a fold; shorter ones run faster written out. */
const foldFrom = 64;

const joinOf = {
  sum: "+",
  product: "*",
  largest: "max",
  smallest: "min",
} as const satisfies Record<ReductionNode["operation"], Join>;

/** Writes what nodes do: their equations, rings, reductions, stocks. */
export class NodeLowering extends LawLowering {
  /** Compute every element of a node. */
  compute(node: GraphNode): void {
    const start = this.run.layout.startOf.get(node.name);
    if (start === undefined || start.table !== "state") return;
    environments(this.run.graph, node.over).forEach((row, element) => {
      this.keep(start.index + element, this.value(node, row, element));
    });
  }

  /** Put the present value of a delayed quantity into its ring. */
  remember(node: MemoryNode): void {
    environments(this.run.graph, node.over).forEach((row, element) => {
      const value = this.readPlain(node.of, row, node.name);
      this.push({ op: "storeRing", ...this.ring(node, element), value });
    });
  }

  /** Fill a ring, and the value it gives, with the first value. */
  fillRing(node: MemoryNode): void {
    const slot = placeOf(this.run.layout, node.name, 0).index;
    environments(this.run.graph, node.over).forEach((row, element) => {
      const value = this.readPlain(node.of, row, node.name);
      for (const ringSlot of this.ringSlots(node, element)) this.push({ op: "store", slot: ringSlot, value });
      this.keep(slot + element, value);
    });
  }

  /** Give stocks the new values their `next` computed, or is held to. */
  carry(setter: NextNode): void {
    const size = sizeOf(this.run.graph, setter.over);
    for (let element = 0; element < size; element += 1) {
      const from = placeOf(this.run.layout, setter.name, element);
      const value = this.changed(this.slot(from.index), this.run.interventions.pinsOf(from));
      this.write(placeOf(this.run.layout, setter.stock, element).index, value);
    }
  }

  /** Give a stock its first value. */
  start(stock: StockNode, setter: NextNode | undefined): void {
    const slot = placeOf(this.run.layout, stock.name, 0).index;
    environments(this.run.graph, stock.over).forEach((row, element) => {
      this.keep(slot + element, this.startValue(stock, setter, row));
    });
  }

  /** The random number of a draw or event. */
  protected noiseOf(node: GraphNode, element: number): Value {
    const layout = this.run.noise;
    const first = layout.rowOf.get(node.name) as number;
    const span = layout.stepsOf.get(node.name) as number;
    const row = first + element * span;
    return this.push({ op: "row", table: "noise", row, ...(span > 1 ? { bySubStep: true } : {}) });
  }

  /** Write a value to its slot or variable and see whether it is finite. */
  private keep(slot: number, value: Value): void {
    this.write(slot, value);
    this.push({ op: "check", value });
  }

  private write(slot: number, value: Value): void {
    const variable = this.variables.get(slot);
    this.push(variable === undefined ? { op: "store", slot, value } : { op: "setVariable", variable, value });
  }

  private value(node: GraphNode, row: Environment, element: number): Value {
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
        return this.push({ op: "ring", ...this.ring(node, element) });
      case "meanOver":
        return this.mean(node, row, element);
      default:
        throw new TypeError(`${node.kind} ${node.name} is not computed`);
    }
  }

  private startValue(stock: StockNode, setter: NextNode | undefined, row: Environment): Value {
    if (setter?.start !== undefined) return this.law(setter, setter.start, row);
    if (typeof stock.initial === "number") return this.number(stock.initial);
    return this.readPlain(stock.fixedTo ?? stock.initial ?? "", row, stock.name);
  }

  private readPlain(name: string, row: Environment, reader: string): Value {
    return this.read(plainPlace(this.run.layout, name, row), reader);
  }

  private ring(node: MemoryNode, element: number): { start: number; quarters: number; size: number } {
    const start = (this.run.layout.ringOf.get(node.name) as number) + element;
    return { start, quarters: node.quarters, size: sizeOf(this.run.graph, node.over) };
  }

  private ringSlots(node: MemoryNode, element: number): readonly number[] {
    const { start, quarters, size } = this.ring(node, element);
    return Array.from({ length: quarters }, (_, k) => start + k * size);
  }

  private mean(node: MemoryNode, row: Environment, element: number): Value {
    const value = this.readPlain(node.of, row, node.name);
    this.push({ op: "storeRing", ...this.ring(node, element), value });
    const total = this.ringSlots(node, element).reduce(
      (a, slot) => this.push({ op: "+", a, b: this.push({ op: "state", slot }) }),
      this.number(0),
    );
    return this.push({ op: "/", a: total, b: this.number(node.quarters) });
  }

  private reduction(node: ReductionNode, row: Environment): Value {
    const elements = this.run.graph.axes[node.across]?.elements ?? [];
    const folded = this.fold(node, row, elements);
    if (folded !== undefined) return folded;
    const join = joinOf[node.operation];
    const { none } = joins[join];
    return elements.reduce((total, element) => {
      const inner = { ...row, [node.across]: element };
      const part = this.law(node, node.law, inner);
      const counted = node.where === undefined ? part : this.where(node, node.where, inner, part, none);
      return this.joined(join, total, counted);
    }, this.number(none));
  }

  private where(node: GraphNode, law: Law, row: Environment, yes: Value, none: number): Value {
    const test = this.truth(this.law(node, law, row));
    return this.push({ op: "select", test, yes, no: this.number(none) });
  }

  private joined(join: Join, a: Value, b: Value): Value {
    if (join === "+" || join === "*") return this.push({ op: join, a, b });
    return this.push({ op: "call", name: join, args: [a, b] });
  }

  /** A reduction over many elements as a loop, in the same order; nothing where its inputs do not allow one. */
  private fold(node: ReductionNode, row: Environment, elements: readonly string[]): Value | undefined {
    const { law } = node;
    if (elements.length < foldFrom || node.where !== undefined || this.variables.size > 0) return undefined;
    if (law.expression.op === "let") return undefined;
    const rows = elements.map((element) => ({ ...row, [node.across]: element }));
    const strides = new Map<string, { start: number; stride: number }>();
    for (const name of Object.keys(law.inputs)) {
      const stride = this.strideOf(
        rows.map((one) => this.placeOfInput(name, node, law, one)),
        node.name,
      );
      if (stride === undefined) return undefined;
      strides.set(name, stride);
    }
    const inputs = new Map<string, Value>();
    const still = [...strides].filter(([, { stride }]) => stride === 0);
    for (const [name] of still)
      inputs.set(name, this.read(this.placeOfInput(name, node, law, rows[0] ?? row), node.name));
    const fold = this.push({ op: "fold", count: elements.length, join: joinOf[node.operation] });
    for (const [name, stride] of strides)
      if (stride.stride !== 0) inputs.set(name, this.push({ op: "moving", ...stride }));
    const context = { owner: node, law, row: rows[0] ?? row, locals: new Map<string, Value>(), inputs };
    return this.push({ op: "end", fold, value: this.expression(law.expression, context) });
  }

  /** Even steps through the state; 0 for one place, whatever it is; nothing for anything else. */
  private strideOf(places: readonly Place[], reader: string): { start: number; stride: number } | undefined {
    const [first, second] = places as [Place, Place];
    const stride = second.index - first.index;
    if (!places.every((place, n) => place.index === first.index + stride * n)) return undefined;
    if (stride === 0) return { start: first.index, stride };
    const plain = places.every(
      (place) => place.table === "state" && this.run.interventions.find(place, reader).length === 0,
    );
    return plain ? { start: first.index, stride } : undefined;
  }
}
