/** A value with those before it and those undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was about; changes about the same thing in a row count as one. */
  readonly about?: string;
}

/** Changes that can be undone. */
const longest = 200;

/** A history that begins with a value. */
export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/**
 * Go on to a new value.
 *
 * @param about what is changed, such as the lever being dragged: its moves in a row are undone together.
 */
export function advance<T>(history: History<T>, present: T, about?: string): History<T> {
  if (present === history.present) return history;
  const same = about !== undefined && about === history.about;
  const past = same ? history.past : [...history.past, history.present].slice(-longest);
  return { past, present, future: [], ...(about === undefined ? {} : { about }) };
}

/** End a change, so that the next about the same thing is undone on its own. */
export function settle<T>({ past, present, future }: History<T>): History<T> {
  return { past, present, future };
}

/** Go back one change; the same history when there is none. */
export function undo<T>({ past, present, future }: History<T>): History<T> {
  if (past.length === 0) return { past, present, future };
  return { past: past.slice(0, -1), present: past.at(-1) as T, future: [present, ...future] };
}

/** Take up the last change undone; the same history when there is none. */
export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (future.length === 0) return { past, present, future };
  return { past: [...past, present], present: next as T, future: rest };
}
