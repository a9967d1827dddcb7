import { elementNames, type Graph, type GraphNode, type ParameterNode } from "../../engine/graph/graph.ts";
import { isTable, spanOf } from "../../engine/graph/parameter-table.ts";
import type { Range } from "../../engine/language/declarations.ts";
import { anchor, markup, type Markup } from "./escape.ts";
import { gradeMark } from "./grade-mark.ts";
import type { SourceTitle } from "./input.ts";
import { mechanismWords, type Names } from "./names.ts";
import { countOf, decimalsFor, formatNumber, formatRange } from "./numbers.ts";
import { ancestryOf, type Upstream } from "./upstream.ts";

/** Where traces come from. */
export interface TraceContext {
  readonly graph: Graph;
  readonly names: Names;
  readonly sources: ReadonlyMap<string, SourceTitle>;
}

/** Equations and parameters shown for one metric; the rest is counted. */
const MOST_EQUATIONS = 30;
const MOST_PARAMETERS = 60;

/**
 * The trace of a claim's metrics to equations, parameters and sources.
 *
 * `traced` holds the metrics that earlier claims have traced, with the id of the claim: the page shows each trace once.
 */
export function traceDetails(
  metrics: readonly string[],
  traced: ReadonlyMap<string, string>,
  context: TraceContext,
): Markup {
  if (metrics.length === 0) return markup``;
  return markup`<details class="trace"><summary>Trace to equations and sources</summary>${metrics.map((metric) => metricTrace(metric, traced.get(metric), context))}</details>`;
}

function metricTrace(metric: string, earlier: string | undefined, context: TraceContext): Markup {
  const node = context.names.metricNode(metric);
  if (node === undefined)
    return markup`<p class="note">${metric} is not in the model given, so it has no trace.</p>`;
  if (earlier !== undefined) {
    return markup`<p>${metric}, ${context.names.metric(metric)}: <a href="#${anchor("trace", metric)}">traced under ${earlier}</a>.</p>`;
  }
  const { equations, parameters, inputs } = ancestryOf(context.graph, node.of);
  return markup`<h5 id="${anchor("trace", metric)}">${metric}: ${node.doc}</h5>
<p class="note">${node.reducer === "last" ? "Value at the end of" : node.reducer === "sum" ? "Sum over" : "Mean over"} ${node.window.join(" to ")} of ${node.of}${node.spec === undefined ? "" : `; specification ${node.spec}`}.</p>
${equationTable(metric, equations)}${parameterTable(metric, parameters, context)}${inputLine(inputs)}`;
}

function equationTable(metric: string, equations: readonly Upstream[]): Markup {
  const shown = equations.slice(0, MOST_EQUATIONS);
  return markup`<table class="data equations"><caption>Equations behind ${metric}, nearest first, two steps up${leftOut(equations.length - shown.length, "equation")}</caption>
<thead><tr><th scope="col">Specification</th><th scope="col">Quantity and unit</th><th scope="col">What it is</th></tr></thead>
<tbody>${shown.map(({ distance, node, reads }) => equationRow(distance, node, reads))}</tbody></table>`;
}

function equationRow(distance: number, node: GraphNode, reads: readonly string[]): Markup {
  return markup`<tr><td>${node.spec ?? "–"}${node.symbol === undefined ? undefined : markup` <i>${node.symbol}</i>`}<span class="under">${distance === 0 ? "measured" : countOf(distance, "step")}</span></td>
<th scope="row"><code>${node.name}</code><span class="under">${unitOf(node.unit)}</span></th>
<td>${node.doc}<span class="under">${mechanismWords(node.module)}${reads.length === 0 ? "" : `; reads ${reads.join(", ")}`}</span></td></tr>`;
}

function parameterTable(metric: string, parameters: readonly ParameterNode[], context: TraceContext): Markup {
  if (parameters.length === 0) return markup``;
  const shown = parameters.slice(0, MOST_PARAMETERS);
  return markup`<table class="data parameters"><caption>Parameters of these equations for ${metric}: central value and range, grade and source${leftOut(parameters.length - shown.length, "parameter")}</caption>
<thead><tr><th scope="col">Parameter and unit</th><th scope="col">Range</th><th scope="col">Grade</th><th scope="col">Source or reason</th></tr></thead>
<tbody>${shown.map((parameter) => parameterRow(parameter, context))}</tbody></table>`;
}

function parameterRow(parameter: ParameterNode, { graph, sources }: TraceContext): Markup {
  const elements = elementNames(graph, parameter.over);
  return markup`<tr><th scope="row"><code>${parameter.name}</code><span class="under">${unitOf(parameter.unit)}; ${parameter.doc}</span></th>
<td>${rangesWords(parameter, elements)}</td><td>${gradeMark(parameter.grade)}</td>
<td>${parameter.sources.map((key) => sourceWords(key, sources))}${parameter.because}</td></tr>`;
}

function rangesWords(parameter: ParameterNode, elements: readonly string[]): readonly Markup[] {
  if (isTable(parameter)) {
    const [low, , high] = spanOf(parameter);
    const span = formatRange(low, high, decimalsFor([low, high]));
    return [markup`<span class="range">${parameter.ranges.length} values, ${span}</span>`];
  }
  return parameter.ranges.map(
    (range, place) => markup`<span class="range">${rangeWords(range, elements[place])}</span>`,
  );
}

function rangeWords([low, central, high]: Range, element = ""): string {
  const decimals = decimalsFor([low, central, high]);
  const range = low === high ? "" : ` (${formatRange(low, high, decimals)})`;
  return `${element === "" ? "" : `${element} `}${formatNumber(central, decimals)}${range}`;
}

/** Addresses are text: the page asks for nothing from outside. */
function sourceWords(key: string, sources: ReadonlyMap<string, SourceTitle>): Markup {
  const source = sources.get(key);
  return markup`<span class="cited">${source === undefined ? key : `${source.title}${source.address === "" ? "" : `, ${source.address}`}`}</span>`;
}

function inputLine(inputs: readonly GraphNode[]): Markup {
  if (inputs.length === 0) return markup``;
  const said = inputs.map(
    (node) => `${node.name} (${node.kind === "lever" ? `lever ${node.id}` : node.kind})`,
  );
  return markup`<p class="note">They also read: ${said.join(", ")}.</p>`;
}

function unitOf(unit: string): string {
  return unit === "1" ? "pure number" : unit;
}

function leftOut(count: number, what: string): string {
  return count > 0 ? `; ${countOf(count, `more ${what}`)} left out` : "";
}
