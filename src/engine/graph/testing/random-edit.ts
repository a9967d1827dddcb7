import type { Declaration, Metric, Needs } from "../../language/declarations.ts";
import { lawFrom, type Choices } from "../../run/testing/random-law.ts";

type Exports = Readonly<Record<string, unknown>>;

/** Change one thing about a model's exports, as an edit of one of its modules and a reload of those that import it would. */
export function randomEdit(c: Choices, exports: Exports): Exports {
  const names = Object.keys(exports);
  const name = c.one(names);
  const declared = exports[name] as Declaration;
  switch (c.below(10)) {
    case 0:
      return renamed(exports, name, `${name}x`);
    case 1:
      return withoutOne(c, exports);
    case 2:
      return { ...exports, [`extra${names.length}`]: again(c, exports) };
    case 3:
      return replaced(exports, declared, { ...declared, doc: `${name} in other words` });
    case 4:
      return "unit" in declared
        ? replaced(exports, declared, { ...declared, unit: c.one(["pp", "bnUSD/year", "?"]) })
        : exports;
    case 5:
      return withRange(c, exports);
    case 6:
      return "needs" in declared
        ? replaced(exports, declared, { ...declared, needs: backwards(declared.needs) })
        : exports;
    case 7:
      return withInput(c, exports);
    default:
      return withLaw(c, exports);
  }
}

function renamed(exports: Exports, name: string, to: string): Exports {
  return Object.fromEntries(Object.entries(exports).map(([own, value]) => [own === name ? to : own, value]));
}

/** Without one metric, so that what it rests on may be dead. */
function withoutOne(c: Choices, exports: Exports): Exports {
  const name = c.one(namesOf(exports, ["metric"]));
  return Object.fromEntries(Object.entries(exports).filter(([own]) => own !== name));
}

function again(c: Choices, exports: Exports): Metric {
  const like = exports[c.one(namesOf(exports, ["metric"]))] as Metric;
  return { ...like, id: c.chance(80) ? `${like.id}more` : like.id };
}

function withRange(c: Choices, exports: Exports): Exports {
  const parameter = exports[c.one(namesOf(exports, ["parameter"]))] as Declaration;
  return replaced(exports, parameter, {
    ...parameter,
    range: c.one([[0, 1, 2] as const, [2, 1, 0] as const]),
  });
}

/** Another law over the same inputs; now and then one that the language lacks. */
function withLaw(c: Choices, exports: Exports): Exports {
  const names = namesOf(exports, ["aux", "reduction", "next"]);
  const declared = exports[c.one(names)] as Declaration & { readonly needs: Needs };
  const inputs = Object.keys(declared.needs);
  const { rule, used } = lawFrom(c, inputs, (inner, operator) =>
    c.chance(10) ? "missing" : `${operator("clip")}(${inner()}, -2, 2)`,
  );
  const entries = Object.entries(declared.needs).filter(([key]) => used.includes(key) || c.chance(10));
  return replaced(exports, declared, { ...declared, needs: Object.fromEntries(entries), value: rule });
}

/** A law that reads whatever there is, itself and what rests on it included. */
function withInput(c: Choices, exports: Exports): Exports {
  const declared = exports[c.one(namesOf(exports, ["aux"]))] as Declaration;
  const other = c.one(namesOf(exports, ["aux", "parameter", "draw", "stock"]));
  const needs: Record<string, unknown> = {};
  const edited = replaced(exports, declared, { ...declared, needs, value: (n: { i: number }) => n.i });
  needs["i"] = edited[other];
  return edited;
}

/** The same inputs in another order: another graph, though it gives the same numbers. */
function backwards(needs: Needs): Needs {
  return Object.fromEntries(Object.entries(needs).toReversed());
}

function namesOf(exports: Exports, kinds: readonly string[]): readonly string[] {
  return Object.keys(exports).filter((name) => kinds.includes((exports[name] as Declaration).kind));
}

/** The exports with one declaration replaced, and with it all that refer to it; the others are the same objects. */
function replaced(exports: Exports, old: unknown, by: unknown): Exports {
  const known = new Map<unknown, unknown>([[old, by]]);
  const remade = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (known.has(value)) return known.get(value);
    // What reads itself, through a quarter's delay, stays as it is.
    known.set(value, value);
    const entries = Object.entries(value).map(([key, part]) => [key, remade(part)] as const);
    const same = entries.every(([key, part]) => part === (value as Readonly<Record<string, unknown>>)[key]);
    const parts: unknown = Array.isArray(value)
      ? entries.map(([, part]) => part)
      : Object.fromEntries(entries);
    const made = same ? value : parts;
    known.set(value, made);
    return made;
  };
  return Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, remade(value)]));
}
