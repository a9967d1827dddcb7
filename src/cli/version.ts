import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Version of the package in a folder. */
export function versionOf(home: string): string {
  const read: unknown = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const found = typeof read === "object" && read !== null && "version" in read ? read.version : undefined;
  return typeof found === "string" ? found : "unknown";
}
