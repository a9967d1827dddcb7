import { join } from "node:path";
import { build } from "vite";

/** Bundle the page's sources into a folder, as `vite.config.ts` says. */
export async function bundlePage(home: string, folder: string): Promise<void> {
  await build({
    configFile: join(home, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true },
  });
}
