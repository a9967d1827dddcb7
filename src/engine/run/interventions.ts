import { UnknownNameError } from "../errors.ts";
import { setterOf, clockOf, elementNames, lawsOf, type NextNode } from "../graph/graph.ts";
import { didYouMean } from "../nearest.ts";
import { holderOf, placeKey, placeOf, type Layout, type Place } from "./layout.ts";

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
  /** Row of values in the table, one for each quarter. */
  readonly row: number;
  /**
   * Quarters by which the row runs ahead of the values asked for. A stock's new value is its value a quarter later: a
   * stock changed from quarter q on shows in its `next` at q - 1; a shifted `next` shows in its stock at q + 1.
   */
  readonly lead: -1 | 0 | 1;
  /** For a cut, the equation that sees the row; for a shift of a stock, the one that does not. */
  readonly equation?: string;
  /** The quantity whose path in another run would fill the row. */
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
  /**
   * What a reader sees instead of the bare value, to be applied in order: a pin or a cut replaces, a shift adds. A row that
   * holds NaN in a quarter is off, so that arms with different interventions can share one program.
   */
  readonly find: (place: Place, reader: string) => readonly InterventionRow[];
  /** The rows that hold a place to given values, the last that is on having the last word. */
  readonly pinsOf: (place: Place) => readonly InterventionRow[];
}

type PlannedRow = Omit<InterventionRow, "intervention" | "row">;

/**
 * Resolve interventions to places. Pins and shifts of one quantity apply in the order asked for; a cut overrules both.
 *
 * @throws {UnknownNameError} for a variable, element or equation that does not exist.
 */
export function planInterventions(layout: Layout, wanted: readonly Intervention[]): InterventionPlan {
  const list = wanted
    .flatMap((one, intervention) =>
      elementsOf(layout, one).flatMap((element) =>
        rowsFor(layout, one, element).map((row) => ({ ...row, intervention })),
      ),
    )
    .map((planned, row): InterventionRow => ({ ...planned, row }));
  const everywhere = new Map<string, readonly InterventionRow[]>();
  const within = new Map<string, readonly InterventionRow[]>();
  for (const row of list) {
    const key = placeKey(row.place);
    const [rows, at] = row.kind === "cut" ? [within, `${row.equation} ${key}`] : [everywhere, key];
    rows.set(at, [...(rows.get(at) ?? none), row]);
  }
  return {
    rows: list.length,
    list,
    find: (place, reader) => {
      if (list.length === 0) return none;
      const key = placeKey(place);
      const rows = [...(everywhere.get(key) ?? none), ...(within.get(`${reader} ${key}`) ?? none)];
      return rows.filter((row) => row.kind !== "shift" || row.equation !== reader);
    },
    pinsOf: (place) => (everywhere.get(placeKey(place)) ?? none).filter((row) => row.kind === "pin"),
  };
}

const none: readonly InterventionRow[] = [];

/**
 * Fill a row of the intervention table with values asked for by quarter.
 *
 * @param valueAt the value asked for in a quarter; called with quarters before the first only for shifts.
 */
export function fillRow(
  row: InterventionRow,
  quarters: number,
  valueAt: (t: number) => number,
  table: Float64Array,
): void {
  for (let t = 0; t < quarters; t += 1)
    table[row.row * quarters + t] = valueAt(Math.min(t + row.lead, quarters - 1));
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

function rowsFor(layout: Layout, wanted: Intervention, element: number): readonly PlannedRow[] {
  const { kind, variable } = wanted;
  const place = placeOf(layout, variable, element);
  const asked: PlannedRow = { kind, place, variable, element, lead: 0 };
  if (wanted.kind === "cut") return [{ ...asked, equation: wanted.equation }];
  const holder = holderOf(layout, variable, element);
  const { node } = holder;
  if (node.kind === "next" && kind === "shift") return [asked, shiftedStock(layout, node, holder.element)];
  const setter = setterOf(layout.nodes.values(), node.name);
  // The values of a pinned `next` are carried over into its stock: nothing to add here.
  if (setter === undefined) return [asked];
  return [
    kind === "shift" ? { ...asked, equation: setter.name } : asked,
    {
      kind,
      place: placeOf(layout, setter.name, holder.element),
      variable: setter.name,
      element: holder.element,
      lead: clockOf(setter) === undefined ? 1 : 0,
    },
  ];
}

function shiftedStock(layout: Layout, setter: NextNode, element: number): PlannedRow {
  return {
    kind: "shift",
    place: placeOf(layout, setter.stock, element),
    variable: setter.stock,
    element,
    lead: clockOf(setter) === undefined ? -1 : 0,
    equation: setter.name,
  };
}
