import { fixed } from "../../engine/language.ts";
import type { Quantity } from "../../engine/language.ts";

type Exports = Readonly<Record<string, unknown>>;
type Replace = (of: unknown) => unknown;

/**
 * Cut one mechanism out of the model, for its tests: quantities of other mechanisms become fixed numbers.
 *
 * @param inside exports of the mechanism's own modules.
 * @param outside what these read from elsewhere: name to the quantity and the number it is held to.
 * @returns one module of declarations that `buildModel` accepts.
 */
export function isolate(
  inside: readonly Exports[],
  outside: Readonly<Record<string, readonly [quantity: Quantity, value: number]>>,
): Exports {
  const declared = inside.flatMap((exports) => Object.entries(exports));
  const copies = new Map(declared.map(([, value]) => [value, Object.fromEntries(fieldsOf(value))]));
  const held = new Map<unknown, Quantity>(
    Object.values(outside).map(([quantity, value]) => [quantity, holding(quantity, value)]),
  );
  const replace: Replace = (of) => held.get(of) ?? copies.get(of) ?? of;
  for (const copy of copies.values())
    for (const [key, value] of fieldsOf(copy)) copy[key] = rewired(key, value, replace);
  const named = declared.map(([name, value]) => [name, copies.get(value)] as const);
  const numbers = Object.entries(outside).map(([name, [quantity]]) => [name, held.get(quantity)] as const);
  return Object.fromEntries([...named, ...numbers]);
}

function fieldsOf(value: unknown): [string, unknown][] {
  return Object.entries(value ?? {});
}

function holding(quantity: Quantity, value: number): Quantity {
  const { unit, doc, over } = quantity;
  return fixed(value, { unit, doc, over, grade: "C", because: "held for a test" });
}

/** A field of a copied declaration, with its references pointed at the copies and held numbers. */
function rewired(key: string, value: unknown, replace: Replace): unknown {
  if (key === "needs") return rewiredInputs(value, replace);
  if (key === "start") {
    const parts = fieldsOf(value).map(([part, of]) => [part, rewired(part, of, replace)] as const);
    return Object.fromEntries(parts);
  }
  if (key === "parts" && Array.isArray(value)) return value.map(replace);
  if (key === "options") return Object.fromEntries(fieldsOf(value).map(([name, of]) => [name, replace(of)]));
  return ["stock", "initial", "fixedTo", "of", "clock"].includes(key) ? replace(value) : value;
}

function rewiredInputs(needs: unknown, replace: Replace): Exports {
  const inputs = fieldsOf(needs).map(([name, seen]) => {
    const isView = fieldsOf(seen).some(([key, value]) => key === "kind" && value === "view");
    const fields = fieldsOf(seen).map(
      ([key, value]) => [key, key === "of" ? replace(value) : value] as const,
    );
    return [name, isView ? Object.fromEntries(fields) : replace(seen)] as const;
  });
  return Object.fromEntries(inputs);
}
