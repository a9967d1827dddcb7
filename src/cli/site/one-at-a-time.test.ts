import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

let lock = "";
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "entente-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  lock = join(folder, "build", "site.lock");
});

describe("work that must be alone", () => {
  it("waits for the one before it", async () => {
    const seen: string[] = [];
    const work = (name: string): Promise<void> =>
      oneAtATime(lock, async () => {
        seen.push(`${name} begins`);
        await new Promise((next) => setTimeout(next, 20));
        seen.push(`${name} ends`);
      });
    await Promise.all([work("one"), work("two")]);
    expect(seen).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  });

  it("leaves the way free when it fails", async () => {
    await expect(oneAtATime(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(lock)).toBe(false);
    expect(await oneAtATime(lock, () => Promise.resolve(1))).toBe(1);
  });

  it("does not wait for a process that is no more", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    mkdirSync(lock, { recursive: true });
    writeFileSync(join(lock, "owner"), String(pid));
    expect(await oneAtATime(lock, () => Promise.resolve(2))).toBe(2);
  });
});
