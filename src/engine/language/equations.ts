import type { Axis } from "./axis.ts";
import type { QuarterLabel } from "./calendar.ts";
import type {
  Auxiliary,
  Clock,
  Condition,
  Draw,
  DrawRule,
  Due,
  EndingEvent,
  Equation,
  Needs,
  Next,
  Observation,
  Quantity,
  Reduction,
  Rule,
  Stock,
  View,
} from "./declarations.ts";
import { described, type About } from "./quantities.ts";

/** Declare a clock inside the quarter, for a nested model. */
export function clock(about: {
  readonly unit: string;
  readonly steps: number;
  readonly doc: string;
  readonly due?: Due;
}): Clock {
  return { kind: "clock", ...about };
}

/** Declare when something is computed, if not every quarter. */
export function due(
  at: QuarterLabel,
  rhythm: { readonly every: number; readonly everyBefore?: number },
): Due {
  return { kind: "due", at, every: rhythm.every, everyBefore: rhythm.everyBefore ?? rhythm.every };
}

/** Declare something that carries memory from one step to the next. */
export function stock(
  about: About & { readonly initial?: Quantity | number; readonly clock?: Clock },
): Stock {
  return {
    kind: "stock",
    ...described(about),
    ...(about.initial === undefined ? {} : { initial: about.initial }),
    ...(about.clock === undefined ? {} : { clock: about.clock }),
  };
}

/** The value a quantity has in the first quarter of the run, for the rest of the run. */
export function initially(of: Quantity, about: Omit<About, "unit" | "over">): Stock {
  return { kind: "stock", ...described({ ...about, unit: of.unit, over: of.over }), fixedTo: of };
}

/** Declare the law of a quantity from its inputs, for one element of its axes. */
export function aux<const N extends Needs>(
  about: About & { readonly needs: N; readonly value: Rule<N>; readonly clock?: Clock; readonly due?: Due },
): Auxiliary {
  return {
    kind: "aux",
    ...described(about),
    needs: about.needs,
    value: about.value as Rule,
    ...(about.clock === undefined ? {} : { clock: about.clock }),
    ...(about.due === undefined ? {} : { due: about.due }),
  };
}

/** Declare a stock's value for the next step; readers later in this step see it at once under this name. */
export function next<const N extends Needs, const M extends Needs = Needs>(
  of: Stock,
  about: Omit<About, "unit" | "over" | "doc"> & {
    readonly doc?: string;
    readonly needs: N;
    readonly value: Rule<N>;
    /** The stock's first value, as an equation. */
    readonly start?: { readonly needs: M; readonly value: Rule<M> };
  },
): Next {
  const { doc = of.doc, spec, symbol, until } = about;
  return {
    kind: "next",
    ...described({
      unit: of.unit,
      over: of.over,
      doc,
      ...(spec === undefined ? {} : { spec }),
      ...(symbol === undefined ? {} : { symbol }),
      ...(until === undefined ? {} : { until }),
    }),
    stock: of,
    needs: about.needs,
    value: about.value as Rule,
    ...(of.clock === undefined ? {} : { clock: of.clock }),
    ...(about.start === undefined ? {} : { start: about.start as unknown as Equation }),
  };
}

type ReductionAbout<N extends Needs> = About & {
  readonly across: Axis;
  readonly needs: N;
  readonly value: Rule<N>;
  readonly where?: Condition<N>;
  readonly clock?: Clock;
  readonly due?: Due;
};

function reduction<N extends Needs>(operation: Reduction["operation"], about: ReductionAbout<N>): Reduction {
  return {
    kind: "reduction",
    operation,
    ...described(about),
    across: about.across,
    needs: about.needs,
    value: about.value as Rule,
    ...(about.where === undefined ? {} : { where: about.where as Condition }),
    ...(about.clock === undefined ? {} : { clock: about.clock }),
    ...(about.due === undefined ? {} : { due: about.due }),
  };
}

/** Add up an expression over the elements of an axis, in their order. */
export function sum<const N extends Needs>(about: ReductionAbout<N>): Reduction {
  return reduction("sum", about);
}

/** Multiply an expression over the elements of an axis, in their order. */
export function product<const N extends Needs>(about: ReductionAbout<N>): Reduction {
  return reduction("product", about);
}

/** The largest value of an expression over the elements of an axis. */
export function largest<const N extends Needs>(about: ReductionAbout<N>): Reduction {
  return reduction("largest", about);
}

/** The smallest value of an expression over the elements of an axis. */
export function smallest<const N extends Needs>(about: ReductionAbout<N>): Reduction {
  return reduction("smallest", about);
}

/** Declare a random number: an equation whose outermost operator is a distribution. */
export function draw<const N extends Needs>(
  about: About & {
    readonly each: Draw["each"];
    readonly needs: N;
    readonly value: DrawRule<N>;
    readonly clock?: Clock;
    readonly event?: true;
  },
): Draw {
  return {
    kind: "draw",
    ...described(about),
    each: about.each,
    needs: about.needs,
    value: about.value as DrawRule,
    ...(about.event === undefined ? {} : { event: about.event }),
    ...(about.clock === undefined ? {} : { clock: about.clock }),
  };
}

/** Declare the probability per quarter of something that ends the run. */
export function endingEvent<const N extends Needs>(
  about: Omit<About, "unit" | "over"> & { readonly needs: N; readonly value: Rule<N> },
): EndingEvent {
  return {
    kind: "event",
    ...described({ ...about, unit: "1" }),
    needs: about.needs,
    value: about.value as Rule,
  };
}

/** Declare what a recorded series should look like if the model is right. */
export function observation<const N extends Needs>(
  about: About & { readonly needs: N; readonly value: DrawRule<N> },
): Observation {
  return { kind: "observation", ...described(about), needs: about.needs, value: about.value as DrawRule };
}

/** See a quantity at one element of an axis: `at(capability, Actor, "CN")`. */
export function at(of: Quantity | View, axis: Axis, element: string): View {
  const view = asView(of);
  return { ...view, picked: { ...view.picked, [axis.name]: element } };
}

/** See a quantity along another axis with the same elements: `along(capability, Actor, Partner)`. */
export function along(of: Quantity | View, from: Axis, to: Axis): View {
  const view = asView(of);
  return { ...view, renamed: { ...view.renamed, [from.name]: to } };
}

function asView(of: Quantity | View): View {
  return of.kind === "view" ? of : { kind: "view", of, picked: {}, renamed: {} };
}

/** The chance that the run has not been ended yet by an event; 1 until then, 0 after, or a weight between. */
export const running: Stock = {
  kind: "stock",
  ...described({
    unit: "1",
    doc: "Chance that no event has ended the run before this quarter",
    symbol: "survival",
  }),
  initial: 1,
};
