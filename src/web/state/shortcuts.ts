/** What a key press asks for. */
export type Shortcut = "undo" | "redo";

/** What of a key press decides it. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Read Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or the same with the command key; a text field keeps them for itself. */
export function shortcutOf(press: KeyPress, inTextField: boolean): Shortcut | undefined {
  if (inTextField || press.altKey || press.ctrlKey === press.metaKey) return undefined;
  const key = press.key.toLowerCase();
  if (key === "z") return press.shiftKey ? "redo" : "undo";
  return key === "y" && !press.shiftKey ? "redo" : undefined;
}

const textTypes: ReadonlySet<string> = new Set([
  "text",
  "search",
  "number",
  "email",
  "url",
  "tel",
  "password",
]);

/** Whether what has the focus takes text. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return textTypes.has(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
