import { quarterLabel } from "../../engine/language/calendar.ts";
import type { BandChartData, BandSeries } from "./band-geometry.ts";
import type { Table } from "./csv-text.ts";

/** Words of the table's head. */
export interface TableWords {
  readonly quarter: string;
  readonly median: string;
  readonly low: string;
  readonly high: string;
  readonly observed: string;
}

/** A picture of a quantity through time as a table, one row a quarter; observed values stand in the quarter of their middle. */
export function throughTimeTable(data: BandChartData, from: number, words: TableWords): Table {
  const { base, yours, observed = [], futures = [] } = data;
  const series = yours === undefined ? [base] : [yours, base];
  const last = base.start + base.lines.p50.length;
  const quarters = Array.from({ length: Math.max(0, last - from) }, (_, k) => from + k);
  const columns = [
    ...series.flatMap((one) => columnsOf(one, words)),
    ...futures.map(({ name, start, values }) => ({ head: name, at: (q: number) => values[q - start] })),
    ...(observed.length === 0
      ? []
      : [
          {
            head: words.observed,
            at: (q: number) => observed.find(({ at }) => Math.floor(at) === q)?.value,
          },
        ]),
  ];
  return {
    head: [words.quarter, ...columns.map(({ head }) => head)],
    rows: quarters.map((q) => [quarterLabel(q), ...columns.map(({ at }) => at(q) ?? Number.NaN)]),
  };
}

interface Column {
  readonly head: string;
  readonly at: (quarter: number) => number | undefined;
}

function columnsOf({ name, start, lines }: BandSeries, { median, low, high }: TableWords): readonly Column[] {
  const column = (head: string, values: readonly number[]): Column => ({
    head: `${name}: ${head}`,
    at: (q) => values[q - start],
  });
  return [column(median, lines.p50), column(low, lines.p05), column(high, lines.p95)];
}
