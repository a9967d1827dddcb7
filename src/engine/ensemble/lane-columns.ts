/** Take the first slots of one lane out of a state laid out [slot][lane]. */
export function takeColumn(state: Float64Array, lanes: number, lane: number, slots: number): Float64Array {
  const column = new Float64Array(slots);
  for (let slot = 0, at = lane; slot < slots; slot += 1, at += lanes) column[slot] = state[at] as number;
  return column;
}

/** Put a column, or its slots from `from` up to before `to`, into one lane of a state laid out [slot][lane]. */
export function putColumn(
  state: Float64Array,
  lanes: number,
  lane: number,
  column: Float64Array,
  from = 0,
  to = column.length,
): void {
  for (let slot = from, at = from * lanes + lane; slot < to; slot += 1, at += lanes)
    state[at] = column[slot] as number;
}
