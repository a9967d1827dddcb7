import type { Expression } from "../graph/expression.ts";
import { clockOf, sizeOf, type DrawNode, type Graph } from "../graph/graph.ts";
import { normalQuantile } from "../numerics/normal.ts";
import { noiseKey, streamHash, uniform } from "../random/stream.ts";

/** One row of noise: the stream of a draw's element, one number for each quarter. */
export interface NoiseRow {
  readonly draw: string;
  readonly stream: number;
  readonly element: number;
  /** Step of the nested clock; 0 outside one. */
  readonly subStep: number;
  /** Drawn once, for quarter 0, and the same in all quarters. */
  readonly once: boolean;
  /** Whether the row holds standard normal quantiles instead of uniforms. */
  readonly normal: boolean;
  /** Whether it belongs to an event draw, which the quiet path keeps from coming true. */
  readonly event: boolean;
}

/** Which numbers a run draws ahead: a row for each element, in a nested clock for each of its steps as well. */
export interface NoiseLayout {
  readonly rows: readonly NoiseRow[];
  /** First row of a draw or event. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Rows of one element of it. */
  readonly stepsOf: ReadonlyMap<string, number>;
}

/** The distribution at the root of a draw's law. */
export function distributionOf(expression: Expression): string {
  if (expression.op === "let") return distributionOf(expression.body);
  return expression.op === "call" ? expression.name : "";
}

/** Lay out the noise of a graph: rows for each element of each draw and event. */
export function noiseLayoutOf(graph: Graph): NoiseLayout {
  const rows: NoiseRow[] = [];
  const rowOf = new Map<string, number>();
  const stepsOf = new Map<string, number>();
  for (const node of graph.nodes) {
    if (node.kind !== "draw" && node.kind !== "event") continue;
    const draw = node.kind === "draw" ? node : undefined;
    const steps = draw?.each === "step" ? (graph.clocks[clockOf(node) ?? ""]?.steps ?? 1) : 1;
    rowOf.set(node.name, rows.length);
    stepsOf.set(node.name, steps);
    const about = {
      draw: node.name,
      stream: streamHash(node.name),
      once: draw?.each === "run",
      normal: draw !== undefined && isNormal(draw),
      event: draw?.event === true,
    };
    for (let element = 0; element < sizeOf(graph, node.over); element += 1)
      for (let subStep = 0; subStep < steps; subStep += 1) rows.push({ ...about, element, subStep });
  }
  return { rows, rowOf, stepsOf };
}

/** Whether a draw transforms a standard normal rather than a uniform number. */
export function isNormal(node: DrawNode): boolean {
  return ["normal", "lognormal"].includes(distributionOf(node.law.expression));
}

/** Fill a noise table for one replicate of one draw; a row holds one number for each quarter. */
export function fillNoise(
  layout: NoiseLayout,
  quarters: number,
  run: { readonly seed: number; readonly draw: number; readonly replicate: number },
  table: Float64Array,
): void {
  const { key0, key1 } = noiseKey(run.seed, run.draw, run.replicate);
  layout.rows.forEach((row, place) => {
    for (let t = 0; t < quarters; t += 1) {
      if (row.once && t > 0) table[place * quarters + t] = table[place * quarters] as number;
      else {
        const u = uniform(key0, key1, row.stream, t, row.subStep, row.element);
        table[place * quarters + t] = row.normal ? normalQuantile(u) : u;
      }
    }
  });
}

/** Fill a noise table for the run without noise: normals at their mean, uniforms at one half. */
export function fillCentral(layout: NoiseLayout, quarters: number, table: Float64Array): void {
  layout.rows.forEach((row, place) =>
    table.fill(row.normal ? 0 : 1 / 2, place * quarters, (place + 1) * quarters),
  );
}

/** The same noise with event draws kept from coming true: the quiet path. */
export function quietNoise(layout: NoiseLayout, quarters: number, table: Float64Array): Float64Array {
  const quiet = table.slice();
  layout.rows.forEach((row, place) => {
    if (row.event) quiet.fill(0, place * quarters, (place + 1) * quarters);
  });
  return quiet;
}
