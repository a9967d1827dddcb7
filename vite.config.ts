import { resolve } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/** The dashboard's page: relative addresses, so that any folder of any file server will do. */
export default defineConfig({
  root: resolve(import.meta.dirname, "src/web"),
  base: "./",
  plugins: [svelte({ configFile: resolve(import.meta.dirname, "svelte.config.js") })],
  // The data beside the page are written by `dist/cli/write-site.js`; inlined files would need `data:` in the policy.
  build: {
    outDir: resolve(import.meta.dirname, "build/site"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: "es" },
});
