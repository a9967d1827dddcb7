#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = ["../dist/cli/program.js", "../build/model.json"].map((path) => new URL(path, import.meta.url));
if (built.some((file) => !existsSync(fileURLToPath(file)))) {
  const message = "entente has not been built: run npm run build first";
  if (process.argv.includes("--json")) console.log(JSON.stringify({ error: message, diagnostics: [] }));
  else console.error(message);
  process.exit(2);
}
// A reader that has seen enough (entente list parameters | head) closes the pipe; that is no fault.
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));
const { main } = await import("../dist/cli/program.js");
const { processIo } = await import("../dist/cli/io.js");
const code = await main(process.argv.slice(2), processIo());
// Worker threads may still be at work after Ctrl-C: leave once everything is written.
process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
