import { covarianceShareOver, sumOfColumns } from "../../explore/covariance-share.ts";
import { rankCorrelationOver } from "../../explore/rank-correlation.ts";
import type { Companion, Correlation, Statistic, VarianceShare, Window } from "../claim-test.ts";
import type { DrawColumn, StatisticLeaf } from "../verdict/types.ts";
import type { Ensemble, LensRuns } from "./lens-runs.ts";
import { labelOfStatistic } from "./labels.ts";

/** Fill a statistic over draws with what the runs of one lens gave. */
export function statisticLeaf(
  { quantity, is, value }: Statistic,
  runs: LensRuns,
  ensemble: Ensemble,
): StatisticLeaf {
  const filled =
    quantity.kind === "correlation" ? correlation(quantity, runs, ensemble) : varianceShare(quantity, runs);
  const { draws, seeds } = runs;
  const label = labelOfStatistic(quantity);
  return { kind: "statistic", label, ...filled, draws, seeds, seed: ensemble.seed, is, value };
}

type Filled = Pick<StatisticLeaf, "columns" | "statisticOf">;

function correlation(quantity: Correlation, runs: LensRuns, ensemble: Ensemble): Filled {
  const { metric, arm, window, than, size } = quantity;
  const companion = (one: Companion): DrawColumn =>
    "metric" in one
      ? { kind: "measured", values: runs.values(one.metric, arm, window) }
      : { kind: "input", values: ensemble.input(inputName(one)) };
  const own: DrawColumn = { kind: "measured", values: runs.values(metric, arm, window) };
  const others = [quantity.with, than].filter((one) => one !== undefined).map(companion);
  const sized = (value: number): number => (size ? Math.abs(value) : value);
  return {
    columns: [own, ...others],
    statisticOf: ([values = none, first = none, second]) => {
      const whole = rankCorrelationOver(values, first);
      if (second === undefined) return (places) => sized(whole(places));
      const than = rankCorrelationOver(values, second);
      return (places) => sized(whole(places)) - sized(than(places));
    },
  };
}

const none = new Float64Array(0);

/** A parameter's name in the list of sampled inputs. */
function inputName({ parameter, element }: Extract<Companion, { readonly parameter: string }>): string {
  return element === undefined ? parameter : `${parameter}.${element}`;
}

/** Columns are the parts of the total, window by window. */
function varianceShare(quantity: VarianceShare, runs: LensRuns): Filled {
  const { of, among, arm } = quantity;
  const windows: readonly (Window | undefined)[] = quantity.windows ?? [undefined];
  const columns = windows.flatMap((window) =>
    among.map((metric): DrawColumn => ({ kind: "measured", values: runs.values(metric, arm, window) })),
  );
  return {
    columns,
    statisticOf: (values) => {
      const blocks = windows.map((_, place) =>
        values.slice(place * among.length, (place + 1) * among.length),
      );
      const parts = blocks.map((block) => sumOfColumns(block.filter((_, k) => of.includes(among[k] ?? ""))));
      return covarianceShareOver(parts, blocks.map(sumOfColumns));
    },
  };
}
