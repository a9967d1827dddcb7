/** A tape of choices: the same numbers always make the same model, and fast-check can shorten them. */
export interface Choices {
  readonly below: (count: number) => number;
  readonly one: <T>(options: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
}

/** Read choices from a tape, over and over. */
export function choicesFrom(tape: readonly number[]): Choices {
  let at = 0;
  const below = (count: number): number => {
    const place = at;
    at += 1;
    // Each lap of the tape reads otherwise, so that a short tape does not repeat one construct for ever.
    const lap = Math.floor(place / tape.length);
    return ((tape[place % tape.length] as number) + lap * 7919) % count;
  };
  return {
    below,
    one: <T>(options: readonly T[]): T => options[below(options.length)] as T,
    chance: (percent) => below(100) < percent,
  };
}

const calls = ["exp", "ln", "pow", "sqrt", "logistic", "normalCdf", "abs", "min", "max", "clip"] as const;

/** Write a random bounded expression over named inputs; `use` is told which inputs and operators it takes. */
export function expressionText(
  c: Choices,
  inputs: readonly string[],
  use: { readonly input: (name: string) => string; readonly operator: (name: string) => string },
  depth = 3,
): string {
  const inner = (): string => expressionText(c, inputs, use, depth - 1);
  const abs = (text: string): string => `${use.operator("abs")}(${text})`;
  if (depth === 0 || c.chance(15)) {
    if (inputs.length > 0 && c.chance(80)) return use.input(c.one(inputs));
    const clock = c.one(["step", "elapsed"]);
    return c.chance(20) ? `${use.operator("pure")}(${use.operator(clock)}, "test")` : c.one(["0", "1", "2"]);
  }
  switch (c.below(6)) {
    case 0:
      return `(${inner()} ${c.one(["+", "-", "*"])} ${inner()})`;
    case 1:
      return `${inner()} / (1 + ${abs(inner())})`;
    case 2:
      return `(${condition(c, inner)} ? ${inner()} : ${inner()})`;
    case 3:
      return `(-${inner()})`;
    default:
      return callText(c.one(calls), inner, use.operator, abs);
  }
}

function condition(c: Choices, inner: () => string): string {
  const compare = (): string => `${inner()} ${c.one(["<", "<=", ">", ">=", "===", "!=="])} ${inner()}`;
  if (c.chance(25)) return `${compare()} ${c.one(["&&", "||"])} ${compare()}`;
  return c.chance(20) ? `!(${compare()})` : compare();
}

function callText(
  name: (typeof calls)[number],
  inner: () => string,
  operator: (name: string) => string,
  abs: (text: string) => string,
): string {
  const f = operator(name);
  if (name === "exp") return `${f}(${operator("min")}(2, ${inner()}))`;
  if (name === "ln") return `${f}(1 + ${abs(inner())})`;
  if (name === "sqrt") return `${f}(${abs(inner())})`;
  if (name === "pow") return `${f}(1 + ${abs(inner())}, ${operator("clip")}(${inner()}, 0, 2))`;
  if (name === "clip") return `${f}(${inner()}, -2, 2)`;
  if (name === "min" || name === "max") return `${f}(${inner()}, ${inner()})`;
  return `${f}(${inner()})`;
}

/** A law as an arrow function made from text, and the inputs it uses. */
export interface RandomLaw {
  readonly rule: (...args: never) => number;
  readonly used: readonly string[];
}

/** Make an arrow function around a body; arguments are taken whole or apart, and a block names a part of it. */
export function lawFrom(
  c: Choices,
  inputs: readonly string[],
  wrap: (expression: () => string, operator: (name: string) => string) => string,
): RandomLaw {
  const apart = c.chance(50);
  const [used, operators] = [new Set<string>(), new Set<string>()];
  const use = {
    input: (name: string): string => {
      if (name === "part") return name;
      used.add(name);
      return apart ? name : `n.${name}`;
    },
    operator: (name: string): string => {
      operators.add(name);
      return apart ? name : `o.${name}`;
    },
  };
  const local = c.chance(30) ? expressionText(c, inputs, use) : undefined;
  const within = local === undefined ? inputs : [...inputs, "part", "part"];
  const body = wrap(() => expressionText(c, within, use), use.operator);
  const value = local === undefined ? body : `{ const part = ${local}; return ${body}; }`;
  const args = apart ? `{ ${[...used].join(", ")} }, { ${[...operators].join(", ")} }` : "n, o";
  // The text is made here, from words of this file.
  // oxlint-disable-next-line typescript/no-implied-eval
  const make = new Function(`return (${args}) => ${value};`) as () => RandomLaw["rule"];
  return { rule: make(), used: [...used] };
}
