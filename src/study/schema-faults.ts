import type * as z from "zod";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { didYouMean, nearestName } from "../engine/nearest.ts";
import { numberAdvice } from "./number-spelling.ts";
import { NONE_GIVEN, WITH_UNIT } from "./schema-parts.ts";
import {
  describeNode,
  keyPlaceOf,
  nodeAt,
  pathText,
  placeOf,
  quoted,
  type Path,
  type YamlNode,
} from "./yaml-tree.ts";

type Issue = z.core.$ZodIssue;

/** What a fault says, without its place. */
interface Wording {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

const DECIMAL_COMMA = "a comma starts a new entry here; write decimals with a point, such as 1.5";

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list of two",
  object: "keys and values",
  record: "keys and values",
};

/** Word the faults a schema found, each with file, line, column and path; `prefix` leads to the value it was given. */
export function schemaFaults(
  issues: readonly Issue[],
  root: YamlNode,
  file: string,
  prefix: Path,
): readonly Diagnostic[] {
  return withoutEchoes(issues).flatMap((issue) => {
    const path = [...prefix, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => {
        const place = keyPlaceOf(root, [...path, key]);
        return {
          ...unknownKey(key, issue.message),
          severity: "error",
          file,
          ...place,
          path: pathText([...path, key]),
        };
      });
    }
    const { hint, ...wording } = wordingOf(issue, root, path);
    const place = issue.code === "invalid_key" ? keyPlaceOf(root, path) : placeOf(root, path);
    const fault: Diagnostic = { ...wording, severity: "error", file, ...place, path: pathText(path) };
    return [hint === undefined ? fault : { ...fault, hint }];
  });
}

/** A misspelt key among several of which one is wanted is one fault, not two. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const misspelt = new Set(
    issues.filter((issue) => issue.code === "unrecognized_keys").map((issue) => issue.path.join("\n")),
  );
  return issues.filter(
    (issue) => !(issue.message.endsWith(NONE_GIVEN) && misspelt.has(issue.path.join("\n"))),
  );
}

function unknownKey(key: string, validKeys: string): Required<Wording> & { readonly hint: string } {
  const hint = isDigits(key) ? DECIMAL_COMMA : didYouMean(key, validKeys.split(" "));
  return { code: "unknown-key", message: `unknown key ${quoted(key)}`, hint };
}

function wordingOf(issue: Issue, root: YamlNode, path: Path): Wording {
  const node = nodeAt(root, path);
  if (node === undefined) return missing(issue, path);
  const got = describeNode(node);
  if (issue.message.startsWith("expected ") && issue.message !== WITH_UNIT && issue.code !== "invalid_key") {
    return custom(issue.message, got);
  }
  switch (issue.code) {
    case "invalid_type":
      return wrongKind(issue, node, got, path);
    case "invalid_value":
      return wrongChoice(issue.values.map(String), got);
    case "too_small":
      return tooSmall(issue, got);
    case "too_big":
      return { code: "out-of-range", message: `expected at most ${String(issue.maximum)}, got ${got}` };
    case "invalid_key":
      return {
        code: "bad-name",
        message: `${issue.issues[0]?.message ?? "bad name"}, got ${quoted(String(path.at(-1)))}`,
      };
    default:
      return custom(issue.message, got);
  }
}

function custom(message: string, got: string): Wording {
  return { code: "bad-value", message: message.includes(", got ") ? message : `${message}, got ${got}` };
}

function missing(issue: Issue, path: Path): Wording {
  const key = quoted(String(path.at(-1)));
  if (path.at(-1) === "format") {
    return {
      code: "missing-key",
      message: `missing key ${key}`,
      hint: "write `format: 1` as the first line",
    };
  }
  return { code: "missing-key", message: `missing key ${key}`, hint: missingHint(issue) };
}

function missingHint(issue: Issue): string | undefined {
  if (issue.code === "invalid_type") return `expected ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === "invalid_value") return `expected one of ${issue.values.map(String).join(", ")}`;
  return issue.code === "custom" ? issue.message : undefined;
}

function wrongKind(issue: z.core.$ZodIssueInvalidType, node: YamlNode, got: string, path: Path): Wording {
  const wantsNumber = issue.expected === "number" || issue.expected === "int";
  const withUnit = issue.message === WITH_UNIT;
  if (wantsNumber && node.kind === "scalar" && typeof node.value === "string") {
    const advice = numberAdvice(node.value, withUnit);
    if (advice !== undefined) {
      return { code: "not-a-number", message: `${advice.message}, got ${got}`, hint: advice.hint };
    }
  }
  const expected = withUnit ? WITH_UNIT : `expected ${KINDS[issue.expected] ?? issue.expected}`;
  return {
    code: "wrong-kind",
    message: `${expected}, got ${got}`,
    hint: kindHint(issue.expected, node, path),
  };
}

function kindHint(expected: string, node: YamlNode, path: Path): string | undefined {
  if (node.kind !== "scalar") return undefined;
  if (node.value === null && isDigits(String(path.at(-1)))) return DECIMAL_COMMA;
  if (node.value === null) return "give it a value or remove the key";
  if (expected === "string") return `write "${node.source}"`;
  if (expected === "array") return `write [${node.source}]`;
  if (expected === "boolean" && /^(yes|on)$/i.test(node.source)) return "write true";
  if (expected === "boolean" && /^(no|off)$/i.test(node.source)) return "write false";
  return undefined;
}

function isDigits(key: string): boolean {
  return /^\d+$/.test(key);
}

function wrongChoice(values: readonly string[], got: string): Wording {
  const nearest = nearestName(got.replaceAll('"', ""), values);
  const hint = nearest === undefined ? undefined : `did you mean ${nearest}?`;
  return { code: "bad-value", message: `expected one of ${values.join(", ")}, got ${got}`, hint };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, got: string): Wording {
  const least = String(issue.minimum);
  if (issue.origin === "string") return { code: "bad-value", message: `expected text, got ${got}` };
  if (issue.origin === "array") {
    return { code: "bad-value", message: `expected a list of at least ${least}` };
  }
  const bound = issue.inclusive === false ? `more than ${least}` : `at least ${least}`;
  return { code: "out-of-range", message: `expected ${bound}, got ${got}` };
}
