import type { Axis } from "../../language/axis.ts";
import type { Clock, Input, Quantity, Rule } from "../../language/declarations.ts";
import {
  along,
  alternative,
  assembled,
  at,
  aux,
  axis,
  clock,
  delayed,
  draw,
  due,
  endingEvent,
  fixed,
  initially,
  largest,
  lever,
  meanOver,
  metric,
  multiplier,
  next,
  product,
  running,
  series,
  smallest,
  stock,
  subset,
  sum,
  type Calendar,
} from "../../language.ts";
import { lawFrom, type Choices } from "./random-law.ts";

export const calendar: Calendar = { start: "2020Q1", quarters: 9 };
const Side = axis("Side", ["p", "q"]);
const Other = subset(Side, "Other", ["q", "p"]);
const Place = axis("Place", ["x", "y"]);
const OnlyP = subset(Side, "OnlyP", ["p"]);
const OnlyQ = subset(Side, "OnlyQ", ["q"]);
const overs: readonly (readonly Axis[])[] = [[], [], [Side], [Place], [Side, Place], [Side, Other]];

interface Known {
  readonly name: string;
  readonly quantity: Quantity;
  readonly clock?: Clock;
}

/** Make the exports of a random model: everything a metric rests on, laws from random text. */
export function randomExports(c: Choices): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = {};
  const known: Known[] = [{ name: "running", quantity: running }];
  const add = <T extends Quantity>(quantity: T, onClock?: Clock): T => {
    const name = `v${Object.keys(made).length}`;
    made[name] = quantity;
    known.push({ name, quantity, ...(onClock === undefined ? {} : { clock: onClock }) });
    return quantity;
  };
  const about = (over: readonly Axis[] = []) => ({ unit: "1", doc: "random", over });
  const backed = { grade: "C" as const, because: "test" };

  /** Inputs and a law over the axes of an equation, from what is known (on a clock: its own and outer ones). */
  const law = (
    over: readonly Axis[],
    wrap: Parameters<typeof lawFrom>[2],
    from: readonly Known[] = known,
  ) => {
    const inputs = Array.from({ length: 1 + c.below(4) }, (_, k) => [
      `i${k}`,
      seen(c, c.one(from).quantity, over),
    ]);
    const { rule, used } = lawFrom(
      c,
      inputs.map(([key]) => key as string),
      wrap,
    );
    const needs = Object.fromEntries(inputs.filter(([key]) => used.includes(key as string))) as Record<
      string,
      Input
    >;
    return { needs, value: rule as unknown as Rule };
  };
  const plain: Parameters<typeof lawFrom>[2] = (e, o) => `${o("clip")}(${e()}, -2 - 2, 2 + 2)`;
  const addAux = (onClock?: Clock): void => {
    const over = c.one(overs);
    const rhythm =
      onClock === undefined && c.chance(20) ? { due: due("2020Q3", { every: 2, everyBefore: 3 }) } : {};
    add(aux({ ...about(over), ...law(over, plain), ...rhythm, ...clocked(onClock) }), onClock);
  };
  const addReduction = (onClock?: Clock): void => {
    const over = c.one([[], [Place], [Other]] as const);
    const own = law([...over, Side], plain);
    const where = c.chance(40) ? lawFrom(c, Object.keys(own.needs), (e) => `${e()} < ${e()}`) : undefined;
    const make = c.one([sum, product, largest, smallest]);
    // The least and largest of nothing are infinite: those two go without a mask.
    const masked = where !== undefined && (make === sum || make === product);
    add(
      make({
        ...about(over),
        across: Side,
        ...own,
        ...(masked ? { where: where.rule as unknown as (n: object) => boolean } : {}),
        ...clocked(onClock),
      }),
      onClock,
    );
  };
  const addDraw = (onClock?: Clock): void => {
    const over = c.one(overs);
    const each =
      onClock === undefined ? c.one(["run", "quarter"] as const) : c.one(["run", "quarter", "step"] as const);
    const event = onClock === undefined && c.chance(30);
    const own = law(over, (e, o) =>
      event ? `${o("bernoulli")}(${o("logistic")}(${e()} - 2))` : distribution(c, e, o),
    );
    add(
      draw({
        ...about(over),
        each,
        needs: own.needs,
        value: own.value,
        ...(event ? { event } : {}),
        ...clocked(onClock),
      }),
      onClock,
    );
  };
  const addMemory = (): void => {
    const { quantity } = c.one(known);
    // Sometimes over fewer elements, in another order, than the source.
    const over =
      quantity.over.length === 1 && quantity.over[0] === Side ? { over: c.one([Side, Other, OnlyQ]) } : {};
    const make = c.one([delayed, meanOver]);
    if (c.chance(25)) add(initially(quantity, { doc: "random" }));
    else add(make(quantity, 1 + c.below(3), { doc: "random", ...over }));
  };
  const addAssembled = (): void => {
    const part = (axisOf: Axis): Quantity => add(aux({ ...about([axisOf]), ...law([axisOf], plain) }));
    const whole = c.chance(50)
      ? assembled({ ...about([Side]), parts: [part(OnlyQ), part(OnlyP)] })
      : alternative({
          ...about([Side]),
          switch: "rule",
          options: { first: part(Side), second: add(aux({ ...about(), ...law([], plain) })) },
        });
    add(whole);
  };
  const addStock = (onClock?: Clock): (() => void) => {
    const over = c.one(overs);
    const early = known.filter(({ quantity }) =>
      ["parameter", "series", "lever", "multiplier"].includes(quantity.kind),
    );
    const initial = c.chance(40) ? { initial: 1 } : c.chance(50) ? { initial: first } : {};
    const own = add(stock({ ...about(over), ...initial, ...clocked(onClock) }), onClock);
    const start = "initial" in initial ? {} : { start: law(over, plain, early) };
    return () =>
      add(next(own, { ...law(over, (e, o) => `${o("clip")}(${e()} / 2, -2, 2)`), ...start }), onClock);
  };

  add(fixed({ p: 0.5, q: 1.5 }, { ...about([Side]), ...backed }));
  add(fixed(0.75, { ...about(), ...backed }));
  add(multiplier({ doc: "random" }));
  add(
    lever({ unit: "1", doc: "random", id: "L1", range: [0, 2], default: 0.5, lag: c.below(4), touches: [] }),
  );
  add(
    series({
      ...about([Place]),
      ...backed,
      points: {
        x: [
          ["2020Q2", 1],
          ["2021Q1", 0.25],
        ],
        y: [["2019Q1", 0.5]],
      },
      between: c.one(["linear", "step", "geometric"]),
      after: c.one(["hold", { growthPerYear: 0.1 }]),
    }),
  );
  const first = add(aux({ ...about(), needs: {}, value: (_, { exp }) => exp(1) }));
  const closers = Array.from({ length: 3 }, () => addStock());
  const outer = [addAux, addAux, addReduction, addDraw, addMemory, addAssembled];
  for (let k = 0; k < 7; k += 1) c.one(outer)();
  if (c.chance(70)) addBlock();
  for (const close of closers) {
    close();
    c.one(outer)();
  }
  if (c.chance(60)) {
    const own = law([], (e, o) => `${o("logistic")}(${e()} - 2)`);
    add(endingEvent({ doc: "random", ...own }));
  }
  const metrics = known.slice(1).map(({ name, quantity }, k): [string, unknown] => [
    `m${name}`,
    metric(quantity, {
      id: `Y${k}`,
      doc: "random",
      window: ["2020Q2", "2021Q3"],
      reducer: "mean",
      better: "neither",
      closing: "last",
      negligible: 0,
    }),
  ]);
  return { ...made, ...Object.fromEntries(metrics) };

  function addBlock(): void {
    const rhythm = c.chance(50) ? { due: due("2020Q4", { every: 2, everyBefore: 3 }) } : {};
    const day = clock({ unit: "day", steps: 3, doc: "random", ...rhythm });
    made["day"] = day;
    const close = [addStock(day), addStock(day)];
    for (let k = 0; k < 3; k += 1) c.one([addAux, addReduction, addDraw])(day);
    close.forEach((end) => end());
    addAux();
  }
}

function clocked(onClock: Clock | undefined): { readonly clock?: Clock } {
  return onClock === undefined ? {} : { clock: onClock };
}

function distribution(c: Choices, e: () => string, o: (name: string) => string): string {
  const size = (): string => `${o("min")}(2, ${o("abs")}(${e()}))`;
  const middle = (): string => `${o("clip")}(${e()}, -1, 1)`;
  const texts = [
    () => `${o("normal")}(${middle()}, ${size()})`,
    () => `${o("uniform")}(${middle()}, 2)`,
    () => `${o("triangular")}(-1, ${middle()}, 2)`,
    () => `${o("lognormal")}(${size()}, ${o("min")}(1, ${size()}))`,
    () => `${o("gammaTwo")}(${size()})`,
    () => `${o("poisson")}(${size()})`,
    () => `${o("negativeBinomial")}(${size()}, 1 + ${size()})`,
    () => `${o("bernoulli")}(${o("logistic")}(${e()}))`,
  ];
  return c.one(texts)();
}

/** See a quantity from an equation over some axes: what the equation does not run over is picked. */
function seen(c: Choices, quantity: Quantity, over: readonly Axis[]): Input {
  let view: Input = quantity;
  for (const own of quantity.over) {
    const onSide = own !== Place;
    const twice = quantity.over.filter((a) => a !== Place).length > 1 || own === OnlyP || own === OnlyQ;
    const related = over.filter((a) => a !== Place);
    if (over.includes(own) && c.chance(80)) {
      if (onSide && over.includes(Other) && own === Side && !twice && c.chance(40))
        view = along(view, Side, Other);
    } else if (!(onSide && !twice && related.length === 1 && c.chance(60)))
      view = at(view, own, c.one(own.elements));
  }
  return view;
}
