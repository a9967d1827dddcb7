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

interface Pace {
  readonly rate: string;
  readonly left: string;
}

/** Rate and time left since the first report, which comes after the workers have been made ready. */
function paceMeter(now: () => number): (progress: Progress) => Pace {
  let since = { time: now(), done: 0 };
  let reports = 0;
  return ({ done, total }) => {
    const time = now();
    const rate = time > since.time ? ((done - since.done) * 1000) / (time - since.time) : 0;
    reports += 1;
    if (reports === 1) since = { time, done };
    return { rate: grouped(rate), left: rate > 0 ? duration((total - done) / rate) : "?" };
  };
}

function plainLines(io: Io, now: () => number): ProgressDisplay {
  const pace = paceMeter(now);
  let shown = 0;
  return {
    update: (progress) => {
      const { rate, left } = pace(progress);
      const tenth = Math.floor((progress.done / progress.total) * 10);
      if (tenth <= shown) return;
      shown = tenth;
      const runs = `${grouped(progress.done)} of ${grouped(progress.total)} runs`;
      io.err(`${tenth * 10} %  ${runs}, ${rate} runs/s, ${left} left\n`);
    },
    end: () => {},
  };
}

function bar(stream: NodeJS.WriteStream, now: () => number): ProgressDisplay {
  const pace = paceMeter(now);
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
      const { rate, left } = pace(progress);
      if (!running) shown.start(progress.total, 0, { rate, left });
      running = true;
      shown.update(progress.done, { rate, left });
    },
    end: () => {
      if (running) shown.stop();
    },
  };
}
