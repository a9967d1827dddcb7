/** Read which of some known words a view's settings choose; the usual one where they choose none of them. */
export function readChoice<T extends string>(
  show: Readonly<Record<string, string>>,
  name: string,
  known: readonly T[],
  usual: T,
): T {
  return known.find((one) => one === show[name]) ?? usual;
}

/** Write a choice as a view's setting; nothing where it is the usual one. */
export function writeChoice<T extends string>(
  name: string,
  chosen: T,
  usual: T,
): Readonly<Record<string, string>> {
  return chosen === usual ? {} : { [name]: chosen };
}
