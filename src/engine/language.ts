/** The modelling language: what a model module imports. */
export { axis, rootAxis, subset, type Axis } from "./language/axis.ts";
export {
  labelAt,
  quarterIndex,
  quarterLabel,
  quarterNumber,
  type Calendar,
  type QuarterLabel,
} from "./language/calendar.ts";
export type * from "./language/declarations.ts";
export {
  along,
  at,
  aux,
  clock,
  draw,
  due,
  endingEvent,
  initially,
  largest,
  next,
  observation,
  product,
  running,
  smallest,
  stock,
  sum,
} from "./language/equations.ts";
export type { Distributions, Operators } from "./language/operators.ts";
export { lens, mechanism, metric, policyPackage } from "./language/outputs.ts";
export {
  alternative,
  assembled,
  coefficient,
  delayed,
  fixed,
  lever,
  meanOver,
  multiplier,
  parameter,
  series,
} from "./language/quantities.ts";
