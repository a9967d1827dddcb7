/** Gives what is kept under a key, or makes it and keeps it. */
export type Kept<T> = (key: string, make: () => T) => T;

/**
 * Keep what takes long to make for the next one who wants it; what has not been asked for longest is let go.
 *
 * @param most things kept, at least 1.
 */
export function keepLatest<T>(most: number): Kept<T> {
  const kept = new Map<string, T>();
  return (key, make) => {
    const found = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}
