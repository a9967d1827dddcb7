import * as z from "zod";
import { ownName, quantity, quarter, strict, text, window } from "./schema-parts.ts";

/** The number of the study format this version reads. */
export const FORMAT = 1;

const range = strict({ low: quantity, central: quantity, high: quantity });
const count = z.int().min(1);
const measure = strict({
  variable: text,
  window,
  reducer: z.enum(["mean", "sum", "last"]).optional(),
  path: z.literal("quiet").optional(),
  negligible: quantity,
  says: text,
});

const claimNames = z.array(text).min(1);

/** A metric of the study's own, as written. */
export type RawMeasure = z.infer<typeof measure>;

/** A study as written, its claims still unread. */
export const studySchema = strict({
  format: z.literal(FORMAT),
  id: ownName,
  paper: strict({
    author: text,
    title: text,
    year: z.int(),
    publisher: text.optional(),
    url: text.optional(),
  }),
  note: text.optional(),
  base: text,
  packages: z.array(text).min(1),
  lenses: z.array(text).min(1),
  horizon: strict({ start: quarter, policy: quarter, end: quarter }),
  runs: strict({ draws: count, seeds: count, seed: z.int().min(0) }),
  negligible: z.record(z.string(), quantity).optional(),
  uncertainties: z.record(z.string(), range).optional(),
  measures: z.record(ownName, measure).optional(),
  weights: z.record(z.string(), z.number()).optional(),
  contested: z.array(strict({ title: text, one: claimNames, other: claimNames, choice: text })).optional(),
  metrics: z.array(text).min(1),
  claims: z.array(z.unknown()).optional(),
});

/** A study as written, its claims still unread. */
export type RawStudy = z.infer<typeof studySchema>;
