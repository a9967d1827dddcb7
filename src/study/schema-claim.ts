import * as z from "zod";
import {
  hasKeys,
  oneOf,
  ownName,
  pick,
  quantity,
  quarter,
  strict,
  text,
  window,
  type RawQuantity,
} from "./schema-parts.ts";

const relation = z.enum(["above", "below", "at least", "at most", "not above", "not below"]);
const sign = z.enum(["above", "below"]);
const measured = { metric: text, window: window.optional() };
const judged = { is: relation, value: quantity.optional() };

const difference = {
  ...measured,
  of: text,
  minus: text,
  relative: z.boolean().optional(),
  size: z.boolean().optional(),
};
const slope = { ...measured, per: oneOf({ lever: text.optional(), parameter: text.optional() }), at: text };
const interaction = { ...measured, first: text, second: text, both: text, neither: text };
const order = { ...measured, arms: z.array(text).min(2) };
const threshold = { ...measured, arm: text };
const change = { metric: text, arm: text, from: window, to: window };
const mediation = { ...measured, of: text, minus: text, held: text };
const pair = strict({ of: text, minus: text });
const contrast = {
  ...measured,
  first: pair,
  second: pair,
  log: z.boolean().optional(),
  size: z.boolean().optional(),
  per: text.optional(),
};
const companion = pick<RawCompanion>((input) =>
  hasKeys(input) ? strict({ parameter: text }) : text.transform((metric) => ({ metric })),
);

/** What a metric is correlated with, as written. */
type RawCompanion = { readonly metric: string } | { readonly parameter: string };

const correlation = strict({
  ...measured,
  with: companion,
  than: companion.optional(),
  arm: text,
  size: z.boolean().optional(),
  is: relation,
  value: z.number().optional(),
});
const variance = strict({
  of: z.array(text).min(1),
  among: z.array(text).min(2),
  arm: text,
  windows: z.array(window).min(1).optional(),
  is: relation,
  value: z.number(),
});
const regret = strict({
  among: z.array(text).min(2),
  one_of: z.array(text).min(1),
  weights: z.array(z.record(z.string(), z.number())).min(1),
});
const best = {
  ...measured,
  among: z.array(text).min(2),
  one_of: z.array(text).min(1),
  is: z.enum(["highest", "lowest"]),
};

const leaves = {
  difference: strict({ ...difference, ...judged }).optional(),
  slope: strict({ ...slope, is: sign }).optional(),
  interaction: strict({ ...interaction, ...judged }).optional(),
  order: strict({ ...order, is: z.enum(["rising", "falling"]) }).optional(),
  threshold: strict({ ...threshold, is: relation, value: quantity }).optional(),
  change: strict({ ...change, ...judged }).optional(),
  mediation: strict({ ...mediation, is: relation, value: quantity }).optional(),
  contrast: strict({ ...contrast, ...judged }).optional(),
  best: strict(best).optional(),
  correlation: correlation.optional(),
  variance: variance.optional(),
  regret: regret.optional(),
};

const reports = oneOf({
  difference: strict(difference).optional(),
  slope: strict(slope).optional(),
  interaction: strict(interaction).optional(),
  order: strict(order).optional(),
  threshold: strict(threshold).optional(),
  change: strict(change).optional(),
  mediation: strict(mediation).optional(),
  contrast: strict(contrast).optional(),
});

const leaf = z.object(leaves);

/** A quantity to print, as written. */
export type RawReport = z.infer<typeof reports>;

/** A test as written: exactly one key is present. */
export interface RawTest extends z.infer<typeof leaf> {
  readonly all?: readonly RawTest[] | undefined;
  readonly any?: readonly RawTest[] | undefined;
  readonly none?: readonly RawTest[] | undefined;
}

const parts: z.ZodType<readonly RawTest[]> = z.lazy(() => z.array(test).min(1));
const test: z.ZodType<RawTest> = oneOf({
  ...leaves,
  all: parts.optional(),
  any: parts.optional(),
  none: parts.optional(),
});

const element = strict({ equation: text, input: text });
const likeness = strict({ package: text, only: z.array(text).min(1).optional() });

/** What an arm does to a parameter, as written. */
export interface RawParameterChange {
  readonly value?: RawQuantity | undefined;
  readonly times?: number | undefined;
  readonly plus?: RawQuantity | undefined;
  readonly quantile?: number | undefined;
}

const setTo: z.ZodType<RawParameterChange> = quantity.transform((value) => ({ value }));
const changed: z.ZodType<RawParameterChange> = oneOf({
  times: z.number().optional(),
  plus: quantity.optional(),
  quantile: z.number().min(0).max(1).optional(),
});
const parameterChange = pick((input) => (hasKeys(input) && !("value" in input) ? changed : setTo));

const arm = strict({
  package: text.optional(),
  levers: z.object({ like: likeness.optional() }).catchall(quantity).optional(),
  pins: z.record(z.string(), quantity).optional(),
  shifts: z
    .record(z.string(), strict({ by: quantity, from: quarter.optional(), until: quarter.optional() }))
    .optional(),
  parameters: z.record(z.string(), parameterChange).optional(),
  cuts: z.array(element).optional(),
  hold: z.array(text).optional(),
  hold_in: text.optional(),
  switches: z.record(z.string(), text).optional(),
  start: quarter.optional(),
});

/** An arm as written. */
export type RawArm = z.infer<typeof arm>;

const opening = z.custom<string>(
  (input) => typeof input === "string" && input.trim() !== "" && input.trim().split(/\s+/).length <= 12,
  { error: "expected the first words of the passage, at most 12" },
);
const mechanism = z.custom<string>((input) => typeof input === "string" && /^M\d\d$/.test(input), {
  error: "expected a mechanism such as M07",
});

/** One claim as written. */
export const claimSchema = strict({
  id: ownName,
  section: text,
  opening,
  says: text,
  mechanisms: z.array(mechanism).min(1),
  kind: z.enum(["testable", "lens-decided", "hindcast", "normative"]),
  wired: text.optional(),
  caveat: text.optional(),
  untestable: text.optional(),
  blocked: text.optional(),
  central: z.boolean().optional(),
  share: z.number().gt(0).max(1).optional(),
  arms: z.record(ownName, arm).optional(),
  test: test.optional(),
  report: z.array(reports).optional(),
});

/** A claim as written. */
export type RawClaim = z.infer<typeof claimSchema>;
