import { existsSync, readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

/** Milliseconds without a further change after which a save counts as done: editors write in several steps. */
const quiet = 15;

/** Files being watched, until it is closed. */
export interface FileWatch {
  readonly close: () => void;
}

/**
 * Watch folders and all below them, and hand over the files that were saved, together when they come together.
 *
 * @param home paths are given from here, written with `/`.
 * @param matters whether a file is of interest, by its path.
 * @param onSave called again only after what it returned has ended.
 */
export function watchFiles(
  home: string,
  folders: readonly string[],
  matters: (path: string) => boolean,
  onSave: (paths: readonly string[]) => Promise<void>,
): FileWatch {
  const saved = new Set<string>();
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  const hand = async (): Promise<void> => {
    if (busy || saved.size === 0) return;
    const paths = [...saved];
    saved.clear();
    busy = true;
    await onSave(paths).finally(() => (busy = false));
    await hand();
  };
  const note = (file: string): void => {
    if (isFolder(file)) addFolder(file);
    const path = relative(home, file).replaceAll(sep, "/");
    if (!matters(path)) return;
    saved.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => void hand(), quiet);
  };
  // Folder by folder: a file that an editor replaces by another of its name is seen all the same.
  const addFolder = (folder: string): void => {
    if (watchers.has(folder)) return;
    const watcher = watch(folder, (_, name) => note(join(folder, name ?? "")));
    watcher.on("error", () => forget(folder));
    watchers.set(folder, watcher);
    for (const name of readdirSync(folder)) if (isFolder(join(folder, name))) addFolder(join(folder, name));
  };
  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  for (const folder of folders) addFolder(resolve(home, folder));
  return {
    close: () => {
      clearTimeout(timer);
      for (const folder of watchers.keys()) forget(folder);
    },
  };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
