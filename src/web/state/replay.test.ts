import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Replay, type ReplayWindow } from "./replay.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window whose controls can be touched, and what a replay puts on its screen. */
function opened() {
  const shown: (string | undefined)[] = [];
  const heard: string[] = [];
  const events = new EventTarget();
  const window = {
    setTimeout: (run: () => void, wait: number) => setTimeout(run, wait),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    addEventListener: (kind: string, run: () => void, { capture }: { readonly capture: boolean }) => {
      if (capture) heard.push(kind);
      events.addEventListener(kind, run);
    },
  } as unknown as ReplayWindow;
  const replay = new Replay<string>(window, (value) => void shown.push(value));
  return { shown, heard, replay, touch: (kind: string) => void events.dispatchEvent(new Event(kind)) };
}

describe("a replay", () => {
  it("shows before and after and before, a beat each, and ends on what is newest", () => {
    const { shown, replay } = opened();
    replay.start("before", "after");
    vi.advanceTimersByTime(1199);
    expect(shown).toEqual(["before"]);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(["before", "after"]);
    vi.advanceTimersByTime(10_000);
    expect(shown).toEqual(["before", "after", "before", undefined]);
  });
  it("that is stopped shows what is newest at once, and nothing after", () => {
    const { shown, replay } = opened();
    replay.start("before", "after");
    replay.stop();
    expect(shown).toEqual(["before", undefined]);
    vi.advanceTimersByTime(10_000);
    expect(shown.length).toBe(2);
  });
  it.each(["input", "change", "click"])("gives way to an %s, before the control itself hears it", (deed) => {
    const { shown, heard, replay, touch } = opened();
    replay.start("before", "after");
    touch(deed);
    expect(heard).toContain(deed);
    expect(shown).toEqual(["before", undefined]);
  });
  it("cannot be begun while it runs, and can again after it", () => {
    const { shown, replay } = opened();
    replay.start("before", "after");
    replay.start("other", "after");
    expect(shown).toEqual(["before"]);
    vi.advanceTimersByTime(10_000);
    replay.start("other", "after");
    expect(shown.at(-1)).toBe("other");
  });
  it("that does not run has nothing to stop", () => {
    const { shown, replay, touch } = opened();
    replay.stop();
    touch("input");
    expect(shown).toEqual([]);
  });
});
