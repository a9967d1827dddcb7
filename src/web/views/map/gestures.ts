import { dragged, moved, moveStep, zoomed, zoomStep, type Frame, type Size } from "./frame.ts";

/** What gestures work on. */
export interface GestureTarget {
  readonly frame: () => Frame;
  readonly size: () => Size;
  readonly change: (frame: Frame) => void;
  /** A click or tap that was no drag; px from the picture's corner. */
  readonly choose: (at: readonly [x: number, y: number]) => void;
  readonly reset: () => void;
}

/** A press that moves less is a click, px. */
const still = 5;

/** How far one notch of a wheel zooms. */
const wheelSpeed = 0.002;

type Spot = readonly [x: number, y: number];

/** Let an element be dragged, pinched, zoomed with Ctrl and the wheel, and moved by keys; gives what undoes it. */
export function listenToGestures(element: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Spot>();
  let travelled = 0;
  const spot = (event: MouseEvent): Spot => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const zoom = (factor: number, at?: Spot): void =>
    target.change(zoomed(target.frame(), target.size(), factor, at));
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, spot(event));
    element.setPointerCapture(event.pointerId);
    if (fingers.size === 1) travelled = 0;
  };
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const now = spot(event);
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    travelled += Math.hypot(dx, dy);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    if (other !== undefined) zoom(apart(now, other) / apart(before, other), between(now, other));
    else if (travelled > still) target.change(dragged(target.frame(), target.size(), dx, dy));
  };
  const up = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    if (event.type === "pointerup" && travelled <= still) target.choose(spot(event));
  };
  const wheel = (event: WheelEvent): void => {
    // A bare wheel goes on scrolling the page; trackpads send Ctrl with a pinch.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * wheelSpeed * (event.deltaMode === 1 ? 16 : 1)), spot(event));
  };
  const key = (event: KeyboardEvent): void => {
    const next = frameAfterKey(event.key, target.frame(), target.size());
    if (event.ctrlKey || event.metaKey || event.altKey || (next === undefined && event.key !== "0")) return;
    event.preventDefault();
    if (next === undefined) target.reset();
    else target.change(next);
  };
  element.addEventListener("pointerdown", down);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", up);
  element.addEventListener("pointercancel", up);
  element.addEventListener("wheel", wheel, { passive: false });
  element.addEventListener("keydown", key);
  return () => {
    element.removeEventListener("pointerdown", down);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", up);
    element.removeEventListener("pointercancel", up);
    element.removeEventListener("wheel", wheel);
    element.removeEventListener("keydown", key);
  };
}

/** The view after a key; nothing for a key that does not move it. */
export function frameAfterKey(key: string, frame: Frame, size: Size): Frame | undefined {
  switch (key) {
    case "ArrowLeft":
      return moved(frame, -moveStep, 0);
    case "ArrowRight":
      return moved(frame, moveStep, 0);
    case "ArrowUp":
      return moved(frame, 0, -moveStep);
    case "ArrowDown":
      return moved(frame, 0, moveStep);
    case "+":
    case "=":
      return zoomed(frame, size, zoomStep);
    case "-":
      return zoomed(frame, size, 1 / zoomStep);
    default:
      return undefined;
  }
}

function apart(a: Spot, b: Spot): number {
  return Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1]));
}

function between(a: Spot, b: Spot): Spot {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
