import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../engine/diagnostic.ts";
import { readStudy } from "./load-study.ts";
import { goodStudy } from "./testing/good-study.ts";
import { smallCatalogue } from "./testing/small-catalogue.ts";
import { plainValue } from "./yaml-tree.ts";
import { readYaml } from "./yaml.ts";

/** A whole file and what is said about it. */
const cases: readonly (readonly [text: string, faults: readonly string[]])[] = [
  ["", ["s.yaml:1:1: the file is empty, expected a study\n    start with the line `format: 1`"]],
  [
    "# only a remark\n",
    ["s.yaml:1:1: the file is empty, expected a study\n    start with the line `format: 1`"],
  ],
  ["hello", ['s.yaml:1:1: expected keys and values, got "hello"']],
  ["- 1", ["s.yaml:1:1: expected keys and values, got a list"]],
  ["a: 1\n---\nb: 2\n", ["s.yaml:2:1: a second document starts here, expected one in a file"]],
  ["a: 1\na: 2\n", ['s.yaml:2:1: key "a" appears twice, first on line 1']],
  [
    "a: &x 1\nb: *x\n",
    [
      's.yaml:1:4: anchors are not read in study files, got "&x"\n    write the value out; put text that starts with & between quotes',
      's.yaml:2:4: aliases are not read in study files, got "*x"\n    write the value out; put text that starts with * between quotes',
    ],
  ],
  [
    "a: !!str 1\n",
    [
      's.yaml:1:4: tags are not read in study files, got "!!str"\n    write the value out; put text that starts with ! between quotes',
    ],
  ],
  ["%YAML 1.1\n---\na: 1\n", ['s.yaml:1:1: directives are not read in study files, got "%YAML 1.1"']],
  [
    "a: [1, 2\nb: 3\n",
    [
      "s.yaml:2:1: not YAML: flow sequence in block collection must be sufficiently indented and end with a ]\n    check the indentation, and put text that holds a colon between quotes",
    ],
  ],
  ["a:\n\t- 1\n", ["s.yaml:2:1: not YAML: tabs are not allowed as indentation\n    indent with spaces"]],
  ["a: b: c\n", ["s.yaml:1:4: not YAML: nested mappings are not allowed in compact mappings"]],
  ["x: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", ["s.yaml:1:35: nesting deeper than 32 levels"]],
  ["__proto__: 1\n", ["s.yaml:1:1: the key __proto__ is not allowed"]],
  ["? [a]\n: 1\n", ["s.yaml:1:3: expected a short word as key"]],
  ["\u0000\u0001\u0002", ['s.yaml:1:1: expected keys and values, got "\\u0000\\u0001\\u0002"']],
  ['a: "x\n', ['s.yaml:2:1: not YAML: missing closing "quote']],
  ["{", ["s.yaml:1:2: not YAML: flow map must end with a }"]],
  ["a: 'x' y\n", ["s.yaml:1:8: not YAML: unexpected scalar at node end"]],
  ["a: |x\n  b\n", ["s.yaml:1:5: not YAML: block scalar header includes extra characters: |x"]],
  ["format: 1\nconstructor: 2", ["s.yaml:2:1: the key constructor is not allowed"]],
];

describe("faults of the YAML itself", () => {
  it.each(cases)("%j", (text, faults) => {
    const { study, diagnostics } = readStudy(text, "s.yaml", smallCatalogue);
    expect(study).toBeUndefined();
    expect(diagnostics.map(formatDiagnostic)).toEqual(faults);
  });

  it("refuses a file of more than a megabyte of UTF-8, and reads one of exactly a megabyte", () => {
    const ending = "x: \u00e9";
    const largest = `${"#".repeat(999_994)}\n${ending}`;
    expect(new TextEncoder().encode(largest).length).toBe(1_000_000);
    expect(readYaml(largest, "s.yaml").diagnostics).toEqual([]);
    expect(readYaml(`${largest}e`, "s.yaml").diagnostics.map(formatDiagnostic)).toEqual([
      "s.yaml:1:1: file of 1000001 bytes, expected at most 1000000",
    ]);
  });

  it("reads 32 levels and refuses 33, in brackets and by indentation", () => {
    expect(readYaml(`${"[".repeat(32)}1${"]".repeat(32)}`, "s.yaml").diagnostics).toEqual([]);
    expect(readYaml(`${"- ".repeat(32)}1`, "s.yaml").diagnostics).toEqual([]);
    const tooDeep = (column: number): readonly string[] => [
      `s.yaml:1:${column}: nesting deeper than 32 levels`,
    ];
    expect(readYaml("[".repeat(200_000), "s.yaml").diagnostics.map(formatDiagnostic)).toEqual(tooDeep(33));
    expect(readYaml("- ".repeat(200_000), "s.yaml").diagnostics.map(formatDiagnostic)).toEqual(tooDeep(65));
  });

  it("counts lines and columns alike in files with carriage returns", () => {
    const { diagnostics } = readYaml("a: 1\r\nb:\r\n  - *x\r\n", "s.yaml");
    expect(diagnostics.map(({ line, column }) => [line, column])).toEqual([[3, 5]]);
  });

  it("reads marks of YAML inside text as text", () => {
    const { root } = readYaml("a: 'x & *y'\nb: |\n  &no\n  *no !no\n", "s.yaml");
    expect(root === undefined ? undefined : plainValue(root)).toEqual({ a: "x & *y", b: "&no\n*no !no\n" });
  });

  it("lists the first two hundred faults and counts the rest", () => {
    const text = `format: 1\n${Array.from({ length: 300 }, (_, index) => `k${index}: 1\n`).join("")}`;
    const { study, diagnostics } = readStudy(text, "s.yaml", smallCatalogue);
    expect(study).toBeUndefined();
    expect(diagnostics.length).toBe(201);
    expect(diagnostics.map(formatDiagnostic).at(-1)).toBe("s.yaml:194:1: 108 more faults from here on");
  });

  it("refuses more than a thousand claims without reading them", () => {
    const text = goodStudy.replace(/claims:[\s\S]*/, `claims:\n${"  - {}\n".repeat(1001)}`);
    const { diagnostics } = readStudy(text, "s.yaml", smallCatalogue);
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      "s.yaml:16:3 claims: 1001 claims, expected at most 1000",
    ]);
  });
});
