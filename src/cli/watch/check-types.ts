import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Checks types in the background and brings `dist` up to date. */
export interface TypeCheck {
  /** Check after a save; a check that is still under way is ended first. */
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Check the types of a package with its own compiler, in a process of its own.
 *
 * @param report told the faults, line by line, and the seconds it took; nothing of a check that was ended early.
 */
export function typeCheck(
  home: string,
  report: (faults: readonly string[], seconds: number) => void,
): TypeCheck {
  const compiler = join(home, "node_modules", ".bin", "tsc");
  let running: ChildProcess | undefined;
  const stop = (): void => {
    running?.kill();
    running = undefined;
  };
  return {
    stop,
    start: () => {
      stop();
      if (!existsSync(compiler)) return;
      const began = performance.now();
      let text = "";
      const child = spawn(process.execPath, [compiler, "-p", "tsconfig.build.json", "--pretty", "false"], {
        cwd: home,
      });
      running = child;
      child.stdout.on("data", (part: Buffer) => (text += part.toString()));
      child.on("close", () => {
        if (running !== child) return;
        running = undefined;
        report(
          text.split("\n").filter((line) => line.trim() !== ""),
          (performance.now() - began) / 1000,
        );
      });
    },
  };
}
