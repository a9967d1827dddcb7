import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Where a command writes and what surrounds it; tests give their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Present when messages go to a terminal, which can show a bar that moves. */
  readonly terminal?: NodeJS.WriteStream;
  /** Characters in a line. */
  readonly columns: number;
  /** Folder of this package: its built model, evidence and studies. */
  readonly home: string;
  /** Folder the command was started in. */
  readonly folder: string;
  /** Show where in the program a fault arose. */
  readonly debug: boolean;
}

const usualColumns = 110;
const fewestColumns = 60;

/** The streams and folders of this process. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    ...(stderr.isTTY ? { terminal: stderr } : {}),
    columns: Math.max(fewestColumns, stdout.isTTY ? stdout.columns : usualColumns),
    home: dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
    folder: process.cwd(),
    debug: env["ENTENTE_DEBUG"] === "1",
  };
}
