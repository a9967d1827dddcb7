import * as z from "zod";
import type { QuarterLabel } from "../engine/language/calendar.ts";

/** A number in the unit the key asks for, or with a unit of its own. */
export interface RawQuantity {
  readonly value: number;
  readonly unit?: string | undefined;
}

/** Keys and values, no unknown keys; the valid ones travel with the issue. */
export function strict<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : undefined),
  });
}

/** End of the message of a fault where one of several keys is wanted and none stands. */
export const NONE_GIVEN = ", got none";

/** Keys and values of which exactly one is given. */
export function oneOf<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const keys = Object.keys(shape);
  return strict(shape).check((context) => {
    const given = keys.filter((key) => Reflect.get(context.value, key) !== undefined);
    if (given.length === 1) return;
    const got = given.length === 0 ? NONE_GIVEN : `, got ${given.join(" and ")}`;
    context.issues.push({
      code: "custom",
      input: context.value,
      message: `expected exactly one of ${keys.join(", ")}${got}`,
    });
  });
}

/** Choose the schema by looking at the value, so that faults speak of the form that was meant. */
export function pick<Output>(choose: (input: unknown) => z.ZodType<Output>): z.ZodType<Output> {
  return z.unknown().transform((input, context): Output => {
    const result = choose(input).safeParse(input);
    if (result.success) return result.data;
    context.issues.push(...result.error.issues.map(forwarded));
    return z.NEVER;
  });
}

/** A finished issue as one to pass on; what was read is not needed again, faults are worded from the document. */
function forwarded(issue: z.core.$ZodIssue): z.core.$ZodRawIssue {
  return { ...issue, input: undefined };
}

/** Whether a value has keys. */
export function hasKeys(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/** Text of at least one character. */
export const text = z.string().min(1);

/** A quarter such as 2026Q3. */
export const quarter = z.custom<QuarterLabel>(
  (input) => typeof input === "string" && /^\d{4}Q[1-4]$/.test(input),
  { error: "expected a quarter such as 2026Q3" },
);

/** First and last quarter. */
export const window = z.tuple([quarter, quarter], {
  error: "expected two quarters such as [2026Q3, 2035Q4]",
});

const measured: z.ZodType<RawQuantity> = strict({ value: z.number(), unit: text });
const bare: z.ZodType<RawQuantity> = z
  .number({ error: (issue) => (issue.code === "invalid_type" ? WITH_UNIT : undefined) })
  .transform((value) => ({ value }));

/** Message of a fault where `{ value, unit }` would be right too. */
export const WITH_UNIT = "expected a number or { value, unit }";

/** A number, or `{ value: 2.3, unit: "% of GDP" }`. */
export const quantity: z.ZodType<RawQuantity> = pick((input) => (hasKeys(input) ? measured : bare));

/** A name of our own: letters, digits, - and _, first a letter. */
export const ownName = z.custom<string>(
  (input) => typeof input === "string" && /^[A-Za-z][A-Za-z0-9_-]*$/.test(input),
  { error: "expected a name of letters, digits, - and _ that starts with a letter" },
);
