/** A named list of elements that equations run over, like a subscript of system dynamics tools. */
export interface Axis {
  readonly kind: "axis";
  readonly name: string;
  readonly elements: readonly string[];
  /** The axis this one is a subset of, when it is one. */
  readonly parent?: Axis;
}

/** Declare an axis and its elements. */
export function axis(name: string, elements: readonly string[]): Axis {
  return { kind: "axis", name, elements };
}

/** Declare a named subset of an axis; variables over it match variables over the whole by element. */
export function subset(parent: Axis, name: string, elements: readonly string[]): Axis {
  const strangers = elements.filter((element) => !parent.elements.includes(element));
  if (strangers.length > 0) throw new RangeError(`${name}: ${strangers.join(", ")} not in ${parent.name}`);
  return { kind: "axis", name, elements, parent };
}

/** The axis at the top of a chain of subsets. */
export function rootAxis(axis: Axis): Axis {
  return axis.parent === undefined ? axis : rootAxis(axis.parent);
}
