import {
  Composer,
  CST,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type ParsedNode,
} from "yaml";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { quoted, type Place, type YamlEntry, type YamlNode } from "./yaml-tree.ts";

/** Largest study file that is read, in bytes of UTF-8. */
const LARGEST_FILE = 1_000_000;
/** Deepest nesting of lists and keys that is read. */
const DEEPEST_NESTING = 32;
const MOST_SYNTAX_FAULTS = 10;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** A YAML document, or the faults that keep it from being one. */
export interface YamlReading {
  readonly root?: YamlNode;
  readonly diagnostics: readonly Diagnostic[];
}

type Report = (offset: number, code: string, message: string, hint?: string) => void;
type Composed = ReturnType<Composer["compose"]> extends Generator<infer Document> ? Document : never;

/**
 * Read one YAML 1.2 core document with the place of every value.
 *
 * Refuses tags, anchors, aliases, directives, repeated keys, several documents, files over 1 MB and
 * nesting over 32; size and nesting are refused before any value is built. Never throws.
 */
export function readYaml(text: string, file: string): YamlReading {
  const lines = new LineCounter();
  const diagnostics: Diagnostic[] = [];
  const report: Report = (offset, code, message, hint) => {
    const { line, column } = placeAt(lines, offset);
    const fault: Diagnostic = { code, severity: "error", message, file, line, column };
    diagnostics.push(hint === undefined ? fault : { ...fault, hint });
  };
  const root = readRoot(text, lines, report);
  return root === undefined || diagnostics.length > 0 ? { diagnostics } : { root, diagnostics };
}

function readRoot(text: string, lines: LineCounter, report: Report): YamlNode | undefined {
  const size = new TextEncoder().encode(text).length;
  if (size > LARGEST_FILE) {
    report(0, "too-large", `file of ${size} bytes, expected at most ${LARGEST_FILE}`);
    return undefined;
  }
  const tokens = tokensOf(text, lines, report);
  if (tokens === undefined) return undefined;
  const options = { version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false } as const;
  const documents = [...new Composer(options).compose(tokens)];
  return contentsOf(documents, text, lines, report);
}

/** Split the text into syntax tokens; nothing when the nesting is too deep or a feature is refused. */
function tokensOf(text: string, lines: LineCounter, report: Report): CST.Token[] | undefined {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  let refused = false;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    tokens.push(...parser.next(lexeme));
    if (!inScalar && refuseFeature(lexeme, start, report)) refused = true;
    inScalar = lexeme === CST.SCALAR;
    if (nesting(parser) > DEEPEST_NESTING) {
      report(start, "too-deep", `nesting deeper than ${DEEPEST_NESTING} levels`);
      return undefined;
    }
  }
  tokens.push(...parser.end());
  return refused ? undefined : tokens;
}

function nesting(parser: Parser): number {
  if (parser.stack.length <= DEEPEST_NESTING) return 0;
  return parser.stack.filter((token) => CST.isCollection(token)).length;
}

function refuseFeature(lexeme: string, offset: number, report: Report): boolean {
  const type = CST.tokenType(lexeme);
  const names: Partial<Record<string, string>> = { tag: "tags", anchor: "anchors", alias: "aliases" };
  const name = type === null ? undefined : names[type];
  if (name !== undefined) {
    const hint = `write the value out; put text that starts with ${lexeme.slice(0, 1)} between quotes`;
    report(offset, "refused-yaml", `${name} are not read in study files, got ${quoted(lexeme)}`, hint);
  } else if (type === "directive-line") {
    report(offset, "refused-yaml", `directives are not read in study files, got ${quoted(lexeme)}`);
  }
  return name !== undefined || type === "directive-line";
}

function contentsOf(
  documents: readonly Composed[],
  text: string,
  lines: LineCounter,
  report: Report,
): YamlNode | undefined {
  const [first, second] = documents;
  if (first === undefined) return emptyFile(report);
  const errors = documents.flatMap((document) => document.errors);
  for (const error of errors.slice(0, MOST_SYNTAX_FAULTS)) {
    report(error.pos[0], "not-yaml", `not YAML: ${lowerFirst(error.message)}`, syntaxHint(error.code));
  }
  if (errors.length > 0) return undefined;
  if (second !== undefined) {
    report(second.range[0], "several-documents", "a second document starts here, expected one in a file");
    return undefined;
  }
  if (first.contents === null || (isScalar(first.contents) && first.contents.value === null)) {
    return emptyFile(report);
  }
  return treeOf(first.contents, text, lines, report);
}

function emptyFile(report: Report): undefined {
  report(0, "empty-file", "the file is empty, expected a study", "start with the line `format: 1`");
  return undefined;
}

function syntaxHint(code: string): string | undefined {
  if (code === "TAB_AS_INDENT") return "indent with spaces";
  if (code === "BAD_INDENT" || code === "MULTILINE_IMPLICIT_KEY")
    return "check the indentation, and put text that holds a colon between quotes";
  return undefined;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function treeOf(node: ParsedNode, text: string, lines: LineCounter, report: Report): YamlNode {
  const place = placeAt(lines, node.range[0]);
  const source = text.slice(node.range[0], node.range[1]);
  const deeper = (child: ParsedNode): YamlNode => treeOf(child, text, lines, report);
  if (isSeq(node)) return { kind: "list", place, items: node.items.map(deeper) };
  if (isMap(node)) {
    const entries = new Map<string, YamlEntry>();
    for (const { key, value } of node.items) {
      const name = keyText(key, text);
      const keyPlace = placeAt(lines, key.range[0]);
      const fault = name === undefined ? "expected a short word as key" : keyFault(name, entries);
      if (fault !== undefined) report(key.range[0], "bad-key", fault);
      const empty: YamlNode = { kind: "scalar", place: keyPlace, value: null, source: "" };
      if (name !== undefined) entries.set(name, { keyPlace, node: value === null ? empty : deeper(value) });
    }
    return { kind: "map", place, entries };
  }
  return { kind: "scalar", place, value: isScalar(node) ? scalarValue(node.value, source) : null, source };
}

function keyText(key: ParsedNode, text: string): string | undefined {
  if (isCollection(key) || !isScalar(key) || key.value === null) return undefined;
  return typeof key.value === "string" ? key.value : text.slice(key.range[0], key.range[1]);
}

function keyFault(name: string, entries: ReadonlyMap<string, YamlEntry>): string | undefined {
  if (FORBIDDEN_KEYS.has(name)) return `the key ${name} is not allowed`;
  const before = entries.get(name);
  return before === undefined
    ? undefined
    : `key ${quoted(name)} appears twice, first on line ${before.keyPlace.line}`;
}

/** Decimal finite numbers, yes-no values and text; `0x10`, `.inf` and `1e400` stay text and are explained later. */
function scalarValue(value: unknown, source: string): string | number | boolean | null {
  if (typeof value === "number") {
    return Number.isFinite(value) && /^[-+.\deE]+$/.test(source) ? value : source;
  }
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}
