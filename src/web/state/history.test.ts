import { describe, expect, it } from "vitest";
import { advance, historyOf, redo, settle, undo } from "./history.ts";

describe("a history", () => {
  it("goes back and forth", () => {
    const three = advance(advance(historyOf(1), 2), 3);
    expect(undo(three).present).toBe(2);
    expect(undo(undo(undo(three))).present).toBe(1);
    expect(redo(undo(three)).present).toBe(3);
    expect(redo(three).present).toBe(3);
  });
  it("takes moves of one lever for one change until it is let go", () => {
    const dragged = advance(advance(advance(historyOf(1), 2, "L18"), 3, "L18"), 4, "L18");
    expect(undo(dragged).present).toBe(1);
    expect(undo(advance(settle(dragged), 5, "L18")).present).toBe(4);
    expect(undo(advance(dragged, 5, "L19")).present).toBe(4);
  });
  it("forgets what was undone when something new is done", () => {
    expect(redo(advance(undo(advance(historyOf(1), 2)), 7)).present).toBe(7);
  });
  it("goes back two hundred changes and no more", () => {
    let many = historyOf(0);
    for (let value = 1; value <= 250; value += 1) many = advance(many, value);
    expect(many.past.length).toBe(200);
    for (let step = 0; step < 300; step += 1) many = undo(many);
    expect(many.present).toBe(50);
  });
  it("keeps no step for a change to the same value", () => {
    const one = historyOf(1);
    expect(advance(one, 1)).toBe(one);
  });
});
