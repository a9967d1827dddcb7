// What `npm run app` does: build what is missing or out of date, then serve.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const check = fileURLToPath(new URL("../dist/cli/check-site.js", import.meta.url));
const current = existsSync(check) && spawnSync(process.execPath, [check], { stdio: "inherit" }).status === 0;
if (!current) {
  console.error("Building the dashboard; about a minute, longer on a busy machine:");
  console.error("- the project and its model");
  const build = { stdio: "inherit", shell: process.platform === "win32" };
  const { status } = spawnSync("npm", ["run", "-s", "build:site"], build);
  if (status !== 0) process.exit(status ?? 1);
}
process.argv.splice(2, 0, "serve");
await import("./entente.js");
