/**
 * Keep what takes long to make for the next job that wants it; what has not been asked for longest is let go.
 *
 * @param most things kept, at least 1.
 */
export function keptPrograms<T>(most: number): (key: string, make: () => T) => T {
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
