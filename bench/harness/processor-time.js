/** Time of processors that this process's descendants have used; on Linux only. */
import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds of a tick of the kernel's clock, as `/proc` counts. */
const tick = 10;

/**
 * Milliseconds of processors that all living descendants of this process have used; NaN where `/proc` does not say. Others on the
 * machine stretch it little, while they stretch times by the clock at will.
 */
export function processorTime() {
  const parents = new Map();
  const used = new Map();
  for (const name of folders("/proc").filter((one) => /^\d+$/.test(one))) {
    const fields = statOf(name);
    if (fields === undefined) continue;
    parents.set(Number(name), Number(fields[1]));
    used.set(Number(name), (Number(fields[11]) + Number(fields[12])) * tick);
  }
  if (used.size === 0) return Number.NaN;
  const ours = (/** @type {number | undefined} */ id) =>
    id !== undefined && (id === process.pid || ours(parents.get(id)));
  return [...used].reduce((sum, [id, time]) => sum + (id !== process.pid && ours(id) ? time : 0), 0);
}

/** Fields of a process's line after its name; nothing when it has ended meanwhile. @param {string} id */
function statOf(id) {
  try {
    const line = readFileSync(`/proc/${id}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

/** @param {string} folder */
function folders(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
