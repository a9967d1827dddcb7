/** Those who want to be told of something. */
export interface Listeners<T> {
  /** Add one; gives the function that takes it off. */
  readonly add: (listener: (news: T) => void) => () => void;
  /** Tell all; one that throws is reported and keeps nothing from the others. */
  readonly tell: (news: T) => void;
}

/** Keep listeners. */
export function listeners<T>(): Listeners<T> {
  const all = new Set<(news: T) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell: (news) => {
      for (const listener of all)
        try {
          listener(news);
        } catch (error) {
          reportError(error);
        }
    },
  };
}
