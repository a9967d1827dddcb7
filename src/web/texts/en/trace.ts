/** Where a number comes from: the trace view and the links that lead to it. */
export const trace = {
  opens: (name: string): string => `Where this comes from: ${name}`,
};
