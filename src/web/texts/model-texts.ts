/** A name in a few words and what it means in a sentence or two. */
export interface Wording {
  readonly name: string;
  /** The model's own description where absent. */
  readonly doc?: string;
}

/** Words of the page for what a model declares, by id or name; what is absent keeps the model's own English. */
export interface ModelTexts {
  /** By id: `L18`. */
  readonly levers: Readonly<Record<string, Wording>>;
  /** By id of the metric, without element: `Y10`. */
  readonly metrics: Readonly<Record<string, Wording>>;
  /** By id: `P1`. */
  readonly packages: Readonly<Record<string, Wording>>;
  /** By id: `neutral`, `OR`, `mixes`. */
  readonly lenses: Readonly<Record<string, Wording>>;
  /** By name: `S1`; options as `S1.olson`. */
  readonly switches: Readonly<Record<string, Wording>>;
  /** By id: `M07`. */
  readonly mechanisms: Readonly<Record<string, Wording>>;
  /** By name of a variable or parameter: `pressure`. */
  readonly quantities: Readonly<Record<string, Wording>>;
  /** By element of an axis: `SCS`, `JP`. */
  readonly elements: Readonly<Record<string, string>>;
  /** By study and id, `dichoso-2026/D05`: the claim in our own words; a sentence. */
  readonly claims: Readonly<Record<string, string>>;
}
