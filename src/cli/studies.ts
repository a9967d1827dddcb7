import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatDiagnostic, hasErrors } from "../engine/diagnostic.ts";
import type { Graph } from "../engine/graph/graph.ts";
import { didYouMean } from "../engine/nearest.ts";
import { readStudy } from "../study/load-study.ts";
import { catalogueOf } from "../study/running/catalogue-of.ts";
import type { Study } from "../study/study.ts";
import { InputError, refuse } from "./faults.ts";
import type { Io } from "./io.ts";
import { readText } from "./read-text.ts";

/** The study that commands take when none is named. */
export const usualStudy = "dichoso-2026";

/** Names of the studies in the package. */
export function studyNames(home: string): readonly string[] {
  const folder = join(home, "studies");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "study.yaml")))
    .sort();
}

/**
 * Find the file of a study: by its name in `studies/`, or by the path of a file or folder.
 *
 * @throws {InputError} with the nearest study name.
 */
export function findStudy(io: Pick<Io, "home" | "folder">, given: string): string {
  const path = resolve(io.folder, given);
  const named = join(io.home, "studies", given, "study.yaml");
  const isName = /^[\w-]+$/.test(given);
  if (isName && existsSync(named)) return named;
  if (!existsSync(path)) {
    const names = studyNames(io.home);
    const hint = names.length === 0 ? "give the path of a study file" : didYouMean(given, names);
    return refuse("unknown-study", `no study "${given}"`, hint);
  }
  if (!statSync(path).isDirectory()) return path;
  const inside = join(path, "study.yaml");
  if (!existsSync(inside)) refuse("unknown-study", `${given} is a folder without study.yaml`);
  return inside;
}

/**
 * Load a study and check every name in it; warnings go to standard error.
 *
 * @throws {InputError} with every fault in the file.
 */
export function openStudy(io: Io, graph: Graph, given: string = usualStudy): Study {
  const file = findStudy(io, given);
  const { study, diagnostics } = readStudy(readText(file, given), file, catalogueOf(graph));
  if (study === undefined || hasErrors(diagnostics)) throw new InputError(diagnostics);
  for (const warning of diagnostics) io.err(`${formatDiagnostic(warning)}\n`);
  return study;
}

/** Every study of the package that can be read, the usual one first; a faulty one is left out. */
export function readableStudies(io: Io, graph: Graph): readonly Study[] {
  const first = (name: string): number => (name === usualStudy ? 0 : 1);
  const names = [...studyNames(io.home)].sort((a, b) => first(a) - first(b));
  return names.flatMap((name) => {
    try {
      return [openStudy({ ...io, err: () => {} }, graph, name)];
    } catch (error) {
      if (error instanceof InputError) return [];
      throw error;
    }
  });
}
