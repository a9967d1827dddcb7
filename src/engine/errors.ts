/** A model that cannot be built: the faults of its declarations, all of them at once. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly faults: readonly ModelFault[];
  constructor(faults: readonly ModelFault[]) {
    super(faults.map((fault) => `${fault.variable}: ${fault.message}`).join("\n"));
    this.faults = faults;
  }
}

/** One fault of a model: which variable, what kind, what is wrong. */
export interface ModelFault {
  readonly code:
    "axis" | "cycle" | "dead" | "expression" | "incomplete" | "literal" | "name" | "unit" | "range";
  readonly variable: string;
  readonly message: string;
  /** The names along a cycle, first equal to last. */
  readonly cycle?: readonly string[];
}

/** A variable took a value that is not a finite number. */
export class NonFiniteError extends Error {
  override readonly name = "NonFiniteError";
  readonly variable: string;
  readonly element: string;
  readonly quarter: string;
  readonly value: number;
  constructor(variable: string, element: string, quarter: string, value: number) {
    super(`${variable}${element === "" ? "" : `.${element}`} became ${value} in ${quarter}`);
    this.variable = variable;
    this.element = element;
    this.quarter = quarter;
    this.value = value;
  }
}

/** The inverse of a discrete distribution did not end within its bound. */
export class InversionBoundError extends Error {
  override readonly name = "InversionBoundError";
}

/** A name that the caller of an engine function got wrong. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";
}

/** Something a back end cannot do exactly, or an engine's bounds do not allow; the message names it. */
export class UnsupportedError extends Error {
  override readonly name = "UnsupportedError";
}
