// The house (docs: CONTRIBUTING.md): a folder imports only from folders above it in this list.
const layers = ["engine", "evidence", "model", "explore", "study", "compute", "cli", "web"];
const upward = layers.map((layer, index) => ({
  name: `${layer}-imports-only-from-above`,
  severity: "error",
  from: { path: `^src/${layer}/`, pathNot: "[.]test[.]ts$" },
  to: { path: `^src/(${layers.slice(index + 1).join("|") || "nothing"})/` },
}));
/** Folders that know nothing of each other although the list alone would allow it. */
const strangers = [
  ["evidence", "engine-free", "model"],
  ["explore", "knows-no-alliances", "model"],
  ["web", "is-not-the-command-line", "cli"],
].map(([from, name, to]) => ({
  name: `${from}-${name}`,
  severity: "error",
  from: { path: `^src/${from}/`, pathNot: "[.]test[.]ts$" },
  to: { path: `^src/${to}/` },
}));
/** Each third-party package stands behind one file, so that it can be replaced in one place. */
const behindOneFile = {
  typescript: "src/cli/watch/compile-module.ts",
  acorn: "src/engine/graph/parse-equation.ts",
  "csv-parse": "src/evidence/csv.ts",
  yaml: "src/study/yaml.ts",
  commander: "src/cli/program.ts",
  "cli-progress": "src/cli/progress.ts",
  "cli-table3": "src/cli/table.ts",
  "fastest-levenshtein": "src/engine/nearest.ts",
  "geographiclib-geodesic": "src/model/m06-radar/geodesic.ts",
  "@noble/hashes": "src/engine/run/sha256.ts",
  "d3-scale": "src/study/report/scale.ts",
  "d3-shape": "src/study/report/scale.ts",
  "d3-geo": "src/web/views/map/projection.ts",
  "topojson-client": "src/cli/site/coast.ts",
  temml: "src/web/views/trace/typeset.ts",
};
const walls = Object.entries(behindOneFile).map(([name, file]) => ({
  name: `${name}-behind-one-file`,
  severity: "error",
  from: { path: "^src/", pathNot: `^${file}$` },
  to: { path: `node_modules/(@types/)?${name}/` },
}));
module.exports = {
  forbidden: [
    ...upward,
    ...strangers,
    ...walls,
    { name: "no-cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "page-makes-no-code-from-text",
      severity: "error",
      from: { path: "^src/(compute/(browser/|run-study[.]ts$)|web/)", pathNot: "[.]test[.]ts$" },
      to: {
        path: "^src/engine/(compile/javascript|graph/parse-equation)[.]ts$",
        reachable: true,
      },
    },
    {
      name: "page-needs-no-node",
      severity: "error",
      from: { path: "^src/(compute/(browser/|run-study[.]ts$)|web/)", pathNot: "[.]test[.]ts$" },
      to: { path: "^src/compute/(pool|worker|graph-file)[.]ts$", reachable: true },
    },
    {
      name: "page-imports-no-node",
      severity: "error",
      from: { path: "^src/web/", pathNot: "[.]test[.]ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "node-behind-few-files",
      severity: "error",
      from: { path: "^src/compute/", pathNot: "^src/compute/(pool|worker|graph-file)[.]ts$|[.]test[.]ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-core-reads-no-platform",
      severity: "error",
      from: { path: "^src/(engine|model|explore|study)/", pathNot: "[.]test[.]ts$" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".mjs", ".cjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "types", "default"],
    },
  },
};
