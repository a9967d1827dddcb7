import { publishedFormat } from "./published-result.ts";
import { publishedResultFile, bandShape, runsShape, standingShape, statusShape } from "./read-published.ts";
import {
  anything,
  fields,
  flag,
  list,
  maybe,
  named,
  number,
  numberOrNull,
  oneOf,
  text,
  type FileKind,
} from "./shape.ts";

const grade = oneOf("A", "B", "C");
const better = oneOf("higher", "lower", "neither");

const claim = fields({
  id: text,
  section: text,
  says: text,
  kind: text,
  central: flag,
  mechanisms: list(text),
  wired: flag,
  canFail: flag,
  caveat: flag,
  verdict: statusShape,
  share: maybe(number),
  interval: maybe(list(number, 2)),
  needed: number,
  byLens: named(fields({ standing: standingShape, share: number })),
});

const contest = fields({ title: text, one: list(text), other: list(text), choice: text });

/** What the summary of the first screen must be. */
export const summaryFile: FileKind = {
  what: "summary of the first screen",
  format: publishedFormat,
  shape: fields({
    record: fields({ engineVersion: text, modelHash: text, parameterHash: text }),
    calendar: fields({ start: text, quarters: number }),
    policy: text,
    packages: list(fields({ id: text, name: text, label: text })),
    lenses: list(fields({ id: text, name: text })),
    studies: list(
      fields({
        id: text,
        paper: fields({ author: text, title: text, year: number }),
        base: text,
        preliminary: flag,
        study: text,
        packages: text,
        contested: list(contest),
        claims: list(claim),
      }),
    ),
    bands: fields({
      record: fields({ runs: runsShape, lens: text, totalRuns: number, resultHash: text }),
      preliminary: flag,
      outcomes: list(fields({ variable: text, unit: text, better, metric: maybe(text) })),
      bands: list(bandShape),
    }),
    metrics: fields({
      runs: runsShape,
      metrics: list(fields({ id: text, name: text, unit: text, better })),
      values: named(named(list(list(numberOrNull)))),
    }),
  }),
};

/** What a study with its published results must be; the study itself was checked when it was written. */
export const studyFile: FileKind = {
  what: "study",
  format: publishedFormat,
  shape: fields({
    study: fields({
      id: text,
      base: text,
      packages: list(text),
      lenses: list(text),
      runs: runsShape,
      claims: list(
        fields({ id: text, says: text, kind: text, arms: list(anything), report: list(anything) }),
      ),
    }),
    published: publishedResultFile.shape,
  }),
};

/** What the ledger must be. */
export const evidenceFile: FileKind = {
  what: "evidence",
  format: publishedFormat,
  shape: fields({
    sources: list(fields({ key: text, title: text, address: text })),
    facts: list(
      fields({ id: text, series: text, actor: text, value: number, unit: text, sources: list(text), grade }),
    ),
    observed: list(
      fields({
        variable: text,
        match: oneOf("same", "related"),
        unit: text,
        grade,
        points: list(fields({ time: number, value: number, grade, facts: list(text) })),
      }),
    ),
  }),
};

/** What the signs of causal links must be. */
export const signsFile: FileKind = {
  what: "signs of causal links",
  format: publishedFormat,
  shape: fields({ modelHash: text, package: text, signs: text }),
};

/** What the model must be as far as the page reads it; the engine checks the rest when it compiles it. */
export const modelFile: FileKind = {
  what: "model",
  format: 1,
  shape: fields({
    layoutVersion: number,
    calendar: fields({ start: text, quarters: number }),
    axes: named(anything),
    nodes: list(fields({ kind: text, name: text, unit: text, over: list(text) })),
    lenses: list(fields({ id: text, name: text })),
    packages: list(fields({ id: text, name: text, label: text, levers: named(number) })),
    mechanisms: list(fields({ id: text })),
  }),
};
