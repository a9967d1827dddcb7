import { hasErrors, type Diagnostic } from "../engine/diagnostic.ts";
import { didYouMean } from "../engine/nearest.ts";
import { keyPlaceOf, pathText, placeOf, quoted, type Path, type Place, type YamlNode } from "./yaml-tree.ts";

/** What a fault says, without its place. */
export interface FaultText {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** `error` unless given. */
  readonly severity?: Diagnostic["severity"];
}

/** Collects the faults of one document and gives each its file, line, column and path. */
export interface Faults {
  /** Report a fault of the value at a path. */
  readonly at: (path: Path, fault: FaultText) => void;
  /** Report a fault of the key at the end of a path. */
  readonly atKey: (path: Path, fault: FaultText) => void;
  /** Report a name that does not exist, with the nearest one that does. */
  readonly unknown: (
    path: Path,
    what: string,
    name: string,
    names: Iterable<string>,
    where?: "key" | "value",
  ) => void;
  readonly list: readonly Diagnostic[];
}

/** Start collecting the faults of a document. */
export function collectFaults(root: YamlNode, file: string): Faults {
  const list: Diagnostic[] = [];
  const add = (path: Path, place: Place, fault: FaultText): void => {
    list.push({ severity: "error", ...fault, file, ...place, path: pathText(path) });
  };
  const at: Faults["at"] = (path, fault) => add(path, placeOf(root, path), fault);
  const atKey: Faults["atKey"] = (path, fault) => add(path, keyPlaceOf(root, path), fault);
  const unknown: Faults["unknown"] = (path, what, name, names, where = "value") => {
    const fault = {
      code: "unknown-name",
      message: `unknown ${what} ${quoted(name)}`,
      hint: didYouMean(name, names),
    };
    (where === "key" ? atKey : at)(path, fault);
  };
  return { at, atKey, unknown, list };
}

/** Most faults that are listed for one file. */
const MOST_FAULTS = 200;

/** Put faults in the order of the file and leave all but the first 200 to be counted. */
export function firstFaults(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const ordered = [...faults].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const rest = ordered.slice(MOST_FAULTS);
  const next = rest[0];
  if (next === undefined) return ordered;
  const { path: _, hint: __, ...place } = next;
  const severity = hasErrors(rest) ? "error" : "warning";
  const more: Diagnostic = {
    ...place,
    code: "more-faults",
    severity,
    message: `${rest.length} more faults from here on`,
  };
  return [...ordered.slice(0, MOST_FAULTS), more];
}
