import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError, refuse } from "./faults.ts";

/** Names of the files a run leaves in its folder. */
export const runFiles = ["report.html", "result.json", "record.json", "metrics.csv"] as const;

/** File that a run leaves when random designs were asked for. */
export const designsFile = "designs.csv";

/** The files of a run by name. */
export type RunFiles = Readonly<Record<(typeof runFiles)[number], string>> & {
  readonly [designsFile]?: string;
};

const possibleFiles = [...runFiles, designsFile] as const;

/**
 * Check, before a long run, that its results can be written.
 *
 * @param from folder that a relative path starts at.
 * @param force whether a run that is already there may be replaced; other files never are.
 * @returns the folder's full path.
 * @throws {InputError} when the folder holds a run, holds anything else, or cannot be written.
 */
export function checkOutputFolder(folder: string, from: string, force: boolean): string {
  if (folder.trim() === "")
    refuse("bad-folder", "--out: expected the name of a folder, got nothing", "such as --out results/mine");
  const path = realPath(resolve(from, folder));
  if (path === realPath(from))
    refuse("bad-folder", `${folder} is the folder you are in`, "name a folder inside it");
  const held = contentsOf(path);
  if (held === undefined) {
    checkWritable(path);
    return path;
  }
  const strange = held.filter((name) => !(possibleFiles as readonly string[]).includes(name));
  if (strange.length > 0) {
    const found = strange.slice(0, 3).join(", ");
    refuse(
      "folder-in-use",
      `${folder} holds files that no run wrote: ${found}`,
      "name a new or empty folder",
    );
  }
  if (held.length > 0 && !force)
    refuse(
      "folder-holds-run",
      `${folder} already holds a run`,
      "name another folder, or add --force to replace it",
    );
  checkWritable(path);
  return path;
}

/** The first free folder `<parent>/<name>-1`, `-2`, ... */
export function freeFolder(parent: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const folder = join(parent, `${name}-${number}`);
    if (!existsSync(folder)) return folder;
  }
}

/**
 * Write a run: all files to a hidden folder beside the target, which then takes the target's name in one step, so that a
 * process that is killed leaves the target absent, as it was, or whole.
 *
 * @param path what `checkOutputFolder` returned.
 * @throws {InputError} when the disk refuses.
 */
export function writeRun(path: string, files: RunFiles): void {
  let temporary: string | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    temporary = mkdtempSync(join(dirname(path), `.${basename(path)}-`));
    const inside = join(temporary, "new");
    mkdirSync(inside);
    for (const name of possibleFiles) {
      const text = files[name];
      if (text !== undefined) writeFileSync(join(inside, name), text);
    }
    if (existsSync(path)) renameSync(path, join(temporary, "old"));
    renameSync(inside, path);
  } catch (error) {
    refuseUnwritable(path, error);
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

/** Names in a folder, or nothing when it does not exist. */
function contentsOf(path: string): readonly string[] | undefined {
  try {
    return readdirSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    return refuseUnwritable(path, error);
  }
}

/**
 * Check that a folder, or its missing parents, can be made.
 *
 * @throws {InputError} when a part of the path is a file or the disk refuses.
 */
export function checkWritable(path: string): void {
  let parent = dirname(path);
  while (!existsSync(parent) && dirname(parent) !== parent) parent = dirname(parent);
  try {
    if (!statSync(parent).isDirectory()) refuse("unwritable", `${parent} is a file, not a folder`);
    // Permissions alone do not tell: some places refuse even those who may write. So try.
    rmdirSync(mkdtempSync(join(parent, ".entente-")));
  } catch (error) {
    refuseUnwritable(path, error);
  }
}

function refuseUnwritable(path: string, error: unknown): never {
  if (error instanceof InputError) throw error;
  const reasons: Readonly<Record<string, string>> = {
    EACCES: "no permission",
    EPERM: "no permission",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    ENOTDIR: "part of the path is a file",
    ENAMETOOLONG: "the name is too long",
  };
  const reason = reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return refuse(
    "unwritable",
    `cannot write to ${path}: ${reason}`,
    "name a folder you can write to with --out",
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Follow links, so that a link to a folder stays a link when the folder is replaced. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
