import { resolve } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

/** The dashboard's page: relative addresses, so that any folder of any file server will do. */
export default defineConfig({
  root: resolve(import.meta.dirname, "src/web"),
  base: "./",
  plugins: [svelte({ configFile: resolve(import.meta.dirname, "svelte.config.js") }), onlyNewFonts()],
  // The data beside the page are written by `dist/cli/write-site.js`; inlined files would need `data:` in the policy.
  build: {
    outDir: resolve(import.meta.dirname, "build/site"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: {
        page: resolve(import.meta.dirname, "src/web/index.html"),
        "service-worker": resolve(import.meta.dirname, "src/web/offline/service-worker.ts"),
      },
      output: {
        // Its name and place must stay: they are how a browser knows it and what it may answer for.
        entryFileNames: ({ name }) =>
          name === "service-worker" ? "service-worker.js" : "assets/[name]-[hash].js",
      },
    },
  },
  worker: { format: "es" },
});

/** Leave out the older form of each font: every browser that runs the page reads the newer, half as large. */
function onlyNewFonts(): Plugin {
  return {
    name: "only-new-fonts",
    enforce: "pre",
    transform: {
      filter: { id: /@fontsource.*\.css$/ },
      handler: (css) => css.replaceAll(/,\s*url\([^)]*\.woff\)\s*format\(["']woff["']\)/g, ""),
    },
  };
}
