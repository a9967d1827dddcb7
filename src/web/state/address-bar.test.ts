import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AddressBar, visitOf, type AddressWindow } from "./address-bar.ts";

interface Written {
  readonly how: "replace" | "push";
  readonly address: string;
}

/** A window that notes what is written, and a page whose state is a number. */
function opened() {
  const written: Written[] = [];
  const leaving: (() => void)[] = [];
  let state = 0;
  const history: { state: unknown } = { state: null };
  const note = (how: Written["how"]) => (entry: unknown, _: string, address?: string) => {
    history.state = entry;
    if (address !== undefined) written.push({ how, address });
  };
  const window = {
    history: Object.assign(history, { replaceState: note("replace"), pushState: note("push") }),
    setTimeout: (run: () => void, wait: number) => setTimeout(run, wait),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    performance: { now: () => Date.now() },
    addEventListener: (_: string, run: () => void) => void leaving.push(run),
  } as unknown as AddressWindow;
  const bar = new AddressBar(
    window,
    () => String(state),
    () => "this visit",
  );
  return {
    bar,
    visit: () => visitOf(window),
    arriveAt: (entry: unknown) => void (history.state = entry),
    written,
    leave: () => leaving.forEach((run) => run()),
    move: () => {
      state += 1;
      bar.replace();
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the address bar", () => {
  it("shows a single change at once", () => {
    const { written, move } = opened();
    move();
    expect(written).toEqual([{ how: "replace", address: "#1" }]);
  });

  it("stays far below what browsers allow during a long drag, and ends with the last state", () => {
    const { written, move } = opened();
    for (let frame = 0; frame < 600; frame += 1) {
      move();
      vi.advanceTimersByTime(1000 / 60);
    }
    vi.advanceTimersByTime(1000);
    expect(written.length).toBeLessThan(50);
    expect(written.length).toBeGreaterThan(10);
    expect(written.at(-1)).toEqual({ how: "replace", address: "#600" });
  });

  it("loses nothing when the page goes in mid-drag", () => {
    const { written, move, leave } = opened();
    move();
    move();
    leave();
    expect(written.at(-1)?.address).toBe("#2");
    vi.advanceTimersByTime(1000);
    expect(written.length).toBe(2);
  });

  it("puts a step for the back button before anything that waits", () => {
    const { bar, written, move } = opened();
    move();
    move();
    bar.push();
    vi.advanceTimersByTime(1000);
    expect(written).toEqual([
      { how: "replace", address: "#1" },
      { how: "push", address: "#2" },
    ]);
  });

  it("marks what it writes as of the visit, and what it finds without touching the address", () => {
    const { bar, visit, arriveAt, written, move } = opened();
    expect(visit()).toBeUndefined();
    for (const write of [move, () => bar.push(), () => bar.mark()]) {
      arriveAt(null);
      write();
      expect(visit()).toBe("this visit");
    }
    expect(written.length).toBe(2);
  });

  it.each([null, 7, "visit", {}, { visit: 3 }])("an entry of somebody else is of no visit: %j", (entry) => {
    const { visit, arriveAt } = opened();
    arriveAt(entry);
    expect(visit()).toBeUndefined();
  });

  it("does not overwrite a newer address somebody typed", () => {
    const { bar, written, move } = opened();
    move();
    move();
    bar.forget();
    vi.advanceTimersByTime(1000);
    expect(written.length).toBe(1);
  });
});
