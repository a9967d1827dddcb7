import { join } from "node:path";

/** Bundle the page's sources into a folder, as `vite.config.ts` says. */
export async function bundlePage(home: string, folder: string): Promise<void> {
  // Loaded when it is needed: an up-to-date site must not wait for it.
  const { build } = await import("vite");
  // A test's environment, say, would bring Svelte's warnings for developers into the page.
  process.env["NODE_ENV"] = "production";
  await build({
    configFile: join(home, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true },
  });
}
