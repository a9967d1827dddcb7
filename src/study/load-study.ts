import { hasErrors, type Diagnostic } from "../engine/diagnostic.ts";
import type { Catalogue } from "./catalogue.ts";
import { collectFaults, firstFaults } from "./faults.ts";
import { resolveStudy, type PlacedClaim } from "./resolve.ts";
import { claimSchema } from "./schema-claim.ts";
import { schemaFaults } from "./schema-faults.ts";
import { FORMAT, studySchema } from "./schema.ts";
import type { Study } from "./study.ts";
import { describeNode, nodeAt, placeOf, plainValue, type YamlNode } from "./yaml-tree.ts";
import { readYaml } from "./yaml.ts";

/** Most claims that are read from one study. */
const MOST_CLAIMS = 1000;

/** A study, absent when any diagnostic is an error. */
export interface StudyReading {
  readonly study?: Study;
  /** Errors and warnings in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Read a study file: YAML, then its form, then every name, unit, range and quarter in it.
 *
 * `fileName` is used in messages only. Never throws for what a user wrote; all faults are returned together.
 */
export function readStudy(text: string, fileName: string, catalogue: Catalogue): StudyReading {
  const { root, diagnostics } = readYaml(text, fileName);
  if (root === undefined) return { diagnostics };
  const early = formatFault(root, fileName);
  if (early !== undefined) return { diagnostics: [early] };
  return readTree(root, fileName, catalogue);
}

/** A document of another kind or format makes every other fault noise, so it is reported alone. */
function formatFault(root: YamlNode, file: string): Diagnostic | undefined {
  const fault = (code: string, message: string, path: string): Diagnostic => ({
    code,
    severity: "error",
    message,
    file,
    ...placeOf(root, path === "" ? [] : [path]),
    path,
  });
  if (root.kind !== "map")
    return fault("wrong-kind", `expected keys and values, got ${describeNode(root)}`, "");
  const format = nodeAt(root, ["format"]);
  if (format === undefined || (format.kind === "scalar" && format.value === FORMAT)) return undefined;
  const message = `format ${describeNode(format)} is not known, this version reads format ${FORMAT}`;
  return fault("unknown-format", message, "format");
}

function readTree(root: YamlNode, file: string, catalogue: Catalogue): StudyReading {
  const faults = collectFaults(root, file);
  const head = studySchema.safeParse(plainValue(root));
  const headFaults = head.success ? [] : schemaFaults(head.error.issues, root, file, []);
  const { placed, claimFaults } = readClaims(root, file);
  const study = head.success ? resolveStudy(head.data, placed, catalogue, faults) : undefined;
  const diagnostics = firstFaults([...headFaults, ...claimFaults, ...faults.list]);
  return study === undefined || hasErrors(diagnostics) ? { diagnostics } : { study, diagnostics };
}

function readClaims(
  root: YamlNode,
  file: string,
): { readonly placed: readonly PlacedClaim[]; readonly claimFaults: readonly Diagnostic[] } {
  const list = nodeAt(root, ["claims"]);
  const placed: PlacedClaim[] = [];
  const claimFaults: Diagnostic[] = [];
  const nodes = list?.kind === "list" ? list.items : [];
  if (nodes.length > MOST_CLAIMS) return { placed, claimFaults: [tooManyClaims(root, file, nodes.length)] };
  nodes.forEach((node, index) => {
    const result = claimSchema.safeParse(plainValue(node));
    if (result.success) placed.push({ index, raw: result.data });
    else claimFaults.push(...schemaFaults(result.error.issues, root, file, ["claims", index]));
  });
  return { placed, claimFaults };
}

function tooManyClaims(root: YamlNode, file: string, count: number): Diagnostic {
  const message = `${count} claims, expected at most ${MOST_CLAIMS}`;
  return { code: "too-many", severity: "error", message, file, ...placeOf(root, ["claims"]), path: "claims" };
}
