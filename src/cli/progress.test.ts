import { describe, expect, it } from "vitest";
import type { Io } from "./io.ts";
import { showProgress } from "./progress.ts";

function watched(): { readonly io: Io; readonly lines: string[] } {
  const lines: string[] = [];
  const io: Io = {
    out: () => expect.unreachable("progress never goes to standard output"),
    err: (text) => void lines.push(text),
    columns: 80,
    home: "",
    folder: "",
    debug: false,
  };
  return { io, lines };
}

describe("progress without a terminal", () => {
  it("writes one line for each tenth with rate and time left", () => {
    const { io, lines } = watched();
    let time = 0;
    const display = showProgress(io, false, () => time);
    for (let done = 1; done <= 40; done += 1) {
      time = done * 500;
      display.update({ done: done * 100, total: 4000 });
    }
    display.end();
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe("10 %  400 of 4,000 runs, 200 runs/s, 18 s left\n");
    expect(lines[9]).toBe("100 %  4,000 of 4,000 runs, 200 runs/s, 0.0 s left\n");
  });

  it("measures the rate from the first report on, when workers are ready", () => {
    const { io, lines } = watched();
    let time = 9000;
    const display = showProgress(io, false, () => time);
    display.update({ done: 100, total: 1000 });
    time = 10_000;
    display.update({ done: 200, total: 1000 });
    expect(lines[1]).toBe("20 %  200 of 1,000 runs, 100 runs/s, 8.0 s left\n");
  });

  it("skips tenths that pass within one step", () => {
    const { io, lines } = watched();
    const display = showProgress(io, false, () => 0);
    display.update({ done: 55, total: 100 });
    display.update({ done: 59, total: 100 });
    expect(lines.map((line) => line.slice(0, 4))).toEqual(["50 %"]);
  });

  it("says nothing when quiet", () => {
    const { io, lines } = watched();
    showProgress(io, true).update({ done: 1, total: 1 });
    expect(lines).toEqual([]);
  });
});
