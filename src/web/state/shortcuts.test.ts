import { describe, expect, it } from "vitest";
import { shortcutOf, type KeyPress } from "./shortcuts.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe("keyboard shortcuts", () => {
  it("undo and redo with control or command", () => {
    expect(shortcutOf(press("z"), false)).toBe("undo");
    expect(shortcutOf(press("Z", { shiftKey: true }), false)).toBe("redo");
    expect(shortcutOf(press("y"), false)).toBe("redo");
    expect(shortcutOf(press("z", { ctrlKey: false, metaKey: true }), false)).toBe("undo");
  });
  it("leave text fields, other keys and other combinations alone", () => {
    expect(shortcutOf(press("z"), true)).toBeUndefined();
    expect(shortcutOf(press("x"), false)).toBeUndefined();
    expect(shortcutOf(press("z", { ctrlKey: false }), false)).toBeUndefined();
    expect(shortcutOf(press("z", { altKey: true }), false)).toBeUndefined();
  });
});
