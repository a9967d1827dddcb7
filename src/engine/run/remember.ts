/** Keep what a function gave for an argument; arguments are told apart by identity. */
export function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Make a value when first asked for, and keep it. */
export function once<V>(make: () => V): () => V {
  const kept = remember<true, V>(make);
  return () => kept(true);
}
