/** Units that measure one thing: each with its size in the group's first unit. */
const groups: readonly Readonly<Record<string, number>>[] = [
  { "1": 1, "%": 0.01, "% of GDP": 0.01, pp: 0.01, percent: 0.01 },
  { "bnUSD/year": 1, "mnUSD/year": 0.001, "bnUSD/quarter": 4 },
  { bnUSD: 1, mnUSD: 0.001 },
  { year: 1, quarter: 0.25 },
  { "1/year": 1, "1/quarter": 4 },
  { "missile/quarter": 1, "missile/year": 0.25 },
];

/** Convert a value between units of one group; nothing when they do not measure the same thing. */
export function convertUnit(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const group = groups.find((candidate) => Object.hasOwn(candidate, from) && Object.hasOwn(candidate, to));
  if (group === undefined) return undefined;
  return (value * (group[from] as number)) / (group[to] as number);
}
