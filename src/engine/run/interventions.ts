import { UnknownNameError } from "../errors.ts";
import { elementNames, lawsOf } from "../graph/graph.ts";
import { didYouMean } from "../nearest.ts";
import { placeKey, placeOf, type Layout, type Place } from "./layout.ts";

/** A change to a run from outside, without touching the model. */
export type Intervention =
  /** Hold a quantity to values by quarter, whatever its equation says. */
  | { readonly kind: "pin"; readonly variable: string; readonly element?: string }
  /** Add to a quantity as everything but its own memory sees it. */
  | { readonly kind: "shift"; readonly variable: string; readonly element?: string }
  /** Let one equation see given values instead of one of its inputs. */
  | { readonly kind: "cut"; readonly equation: string; readonly variable: string; readonly element?: string };

/** One row of the intervention table: what it replaces or adds to, and where that applies. */
export interface InterventionRow {
  readonly kind: Intervention["kind"];
  readonly place: Place;
  /** Whether the row is read a quarter ahead: the new value of a stock is its value in the next quarter. */
  readonly ahead: boolean;
  /** Row of values in the table. */
  readonly row: number;
  /** For a cut, the equation that sees the row; for a shift of a stock, the one that does not. */
  readonly equation?: string;
  readonly variable: string;
  readonly element: number;
  /** Place of the intervention in the list asked for. */
  readonly intervention: number;
}

/** How reads are changed, looked up by place and by the equation that reads. */
export interface InterventionPlan {
  readonly rows: number;
  /** In the order of the interventions asked for, element by element. */
  readonly list: readonly InterventionRow[];
  readonly find: (place: Place, reader: string) => InterventionRow | undefined;
}

/**
 * Resolve interventions to places.
 *
 * @throws {UnknownNameError} for a variable, element or equation that does not exist.
 */
export function planInterventions(layout: Layout, wanted: readonly Intervention[]): InterventionPlan {
  const list: InterventionRow[] = [];
  let rows = 0;
  wanted.forEach((intervention, place) => {
    for (const element of elementsOf(layout, intervention)) {
      list.push(
        ...rowsFor(layout, intervention, element, rows).map((row) => ({ ...row, intervention: place })),
      );
      rows += 1;
    }
  });
  const everywhere = new Map<string, InterventionRow>();
  const within = new Map<string, InterventionRow>();
  for (const row of list) {
    if (row.kind === "cut") within.set(`${row.equation} ${placeKey(row.place)}`, row);
    else everywhere.set(placeKey(row.place), row);
  }
  return {
    rows,
    list,
    find: (place, reader) => {
      const key = placeKey(place);
      const row = within.get(`${reader} ${key}`) ?? everywhere.get(key);
      return row?.kind === "shift" && row.equation === reader ? undefined : row;
    },
  };
}

function elementsOf(layout: Layout, intervention: Intervention): readonly number[] {
  const node = layout.nodes.get(intervention.variable);
  if (node === undefined)
    throw new UnknownNameError(
      `no variable ${intervention.variable}; ${didYouMean(intervention.variable, layout.nodes.keys())}`,
    );
  if (intervention.kind === "cut" && !layout.nodes.has(intervention.equation))
    throw new UnknownNameError(
      `no equation ${intervention.equation}; ${didYouMean(intervention.equation, layout.nodes.keys())}`,
    );
  if (intervention.kind === "cut") checkReads(layout, intervention.equation, node.name);
  const names = elementNames(layout.graph, node.over);
  if (intervention.element === undefined) return names.map((_, index) => index);
  const index = names.indexOf(intervention.element);
  if (index < 0)
    throw new UnknownNameError(
      `${node.name} has no element ${intervention.element}; it has ${names.join(", ")}`,
    );
  return [index];
}

/** A cut of something an equation does not read would pass silently as "no effect". */
function checkReads(layout: Layout, equation: string, input: string): void {
  const node = layout.nodes.get(equation);
  const inputs =
    node === undefined ? [] : lawsOf(node).flatMap((law) => Object.values(law.inputs).map((i) => i.from));
  if (!inputs.includes(input))
    throw new UnknownNameError(`${equation} does not read ${input}; ${didYouMean(input, new Set(inputs))}`);
}

function rowsFor(
  layout: Layout,
  intervention: Intervention,
  element: number,
  row: number,
): readonly Omit<InterventionRow, "intervention">[] {
  const { kind, variable } = intervention;
  const place = placeOf(layout, variable, element);
  const base = { kind, row, variable, element };
  if (kind === "cut") return [{ ...base, place, ahead: false, equation: intervention.equation }];
  const setter = [...layout.nodes.values()].find((node) => node.kind === "next" && node.stock === variable);
  if (setter === undefined) return [{ ...base, place, ahead: false }];
  const own = kind === "shift" ? { equation: setter.name } : {};
  return [
    { ...base, ...own, place, ahead: false },
    { ...base, place: placeOf(layout, setter.name, element), ahead: true },
  ];
}
