import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    reporters: ["default", "./tests/support/count-reporter.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What a page shows is asked for until it is so, or this time has passed.
    expect: { poll: { timeout: 60_000 } },
    pool: "threads",
    // Tests in a browser wait more than they compute: two at a time even where there are two processors only.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
