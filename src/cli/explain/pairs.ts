/** What a command says about a name: for people and as one JSON document. */
export interface Said {
  readonly text: string;
  readonly data: object;
}

/** A name and what there is to say under it; nothing when it is empty. */
export type Pair = readonly [name: string, value: unknown];

const nameWidth = 16;

/** Set names and values in two columns; a list takes a line for each entry, and what is empty is left out. */
export function pairs(rows: readonly Pair[]): string {
  return rows
    .filter(
      ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    )
    .map(([name, value]) => {
      const list = Array.isArray(value) ? value.map(String) : [String(value)];
      return list.map((line, place) => `${(place === 0 ? name : "").padEnd(nameWidth)}${line}\n`).join("");
    })
    .join("");
}
