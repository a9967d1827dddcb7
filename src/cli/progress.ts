import { SingleBar } from "cli-progress";
import type { Progress } from "../compute/ensemble.ts";
import { duration, grouped } from "./format.ts";
import type { Io } from "./io.ts";

/** Something that shows how far work has come. */
export interface ProgressDisplay {
  readonly update: (progress: Progress) => void;
  readonly end: () => void;
}

const silent: ProgressDisplay = { update: () => {}, end: () => {} };

/**
 * Show progress on standard error: a bar on a terminal, else a line for every tenth, nothing when `quiet`.
 *
 * @param now clock in milliseconds.
 */
export function showProgress(
  io: Io,
  quiet: boolean,
  now: () => number = () => performance.now(),
): ProgressDisplay {
  if (quiet) return silent;
  return io.terminal === undefined ? plainLines(io, now) : bar(io.terminal, now);
}

/** Rate and time left, from what is done since the start. */
function pace({ done, total }: Progress, seconds: number): { rate: string; left: string } {
  const rate = seconds > 0 ? done / seconds : 0;
  return { rate: grouped(rate), left: rate > 0 ? duration((total - done) / rate) : "?" };
}

function plainLines(io: Io, now: () => number): ProgressDisplay {
  const started = now();
  let shown = 0;
  return {
    update: (progress) => {
      const tenth = Math.floor((progress.done / progress.total) * 10);
      if (tenth <= shown) return;
      shown = tenth;
      const { rate, left } = pace(progress, (now() - started) / 1000);
      const runs = `${grouped(progress.done)} of ${grouped(progress.total)} runs`;
      io.err(`${tenth * 10} %  ${runs}, ${rate} runs/s, ${left} left\n`);
    },
    end: () => {},
  };
}

function bar(stream: NodeJS.WriteStream, now: () => number): ProgressDisplay {
  const started = now();
  const shown = new SingleBar({
    stream,
    format: "{bar} {percentage} %  {value} of {total} runs, {rate} runs/s, {left} left",
    barCompleteChar: "#",
    barIncompleteChar: ".",
    hideCursor: true,
    clearOnComplete: true,
  });
  let running = false;
  return {
    update: (progress) => {
      const { rate, left } = pace(progress, (now() - started) / 1000);
      if (!running) shown.start(progress.total, 0, { rate, left });
      running = true;
      shown.update(progress.done, { rate, left });
    },
    end: () => {
      if (running) shown.stop();
    },
  };
}
