import type { Diagnostic } from "../engine/diagnostic.ts";
import { didYouMean } from "../engine/nearest.ts";
import { keyPlaceOf, placeOf, quoted, type Path, type Place, type YamlNode } from "./yaml-tree.ts";

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
    list.push({ severity: "error", ...fault, file, ...place, path: path.join(".") });
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
