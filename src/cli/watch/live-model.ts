import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { planFor, sameCode, samePlan } from "../../engine/compile/same-code.ts";
import { newCompileCache } from "../../engine/compile/compile-cache.ts";
import { compileProgram } from "../../engine/compile/compile.ts";
import { keptJavascript, newKeptFunctions } from "../../engine/compile/kept-javascript.ts";
import { hasErrors, type Diagnostic } from "../../engine/diagnostic.ts";
import { ModelError, NonFiniteError } from "../../engine/errors.ts";
import { newBuildCache, type BuildCache } from "../../engine/graph/build-cache.ts";
import type { Model, Modules } from "../../engine/graph/build-graph.ts";
import { modelText } from "../../engine/graph/canonical.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import type { BackEnd } from "../../engine/run/back-end.ts";
import type { RunPlan } from "../../engine/run/run-plan.ts";
import { loadLedger } from "../../evidence/load.ts";
import { placedFaults } from "../model-faults.ts";
import { withLines } from "../model-lines.ts";
import { checkSourceKeys } from "../source-keys.ts";
import { centralMetrics, planMetrics, type CentralMetric, type ShownRun } from "./central-metrics.ts";
import { compileModule } from "./compile-module.ts";
import { liveModules } from "./live-modules.ts";

/** The model after its sources have changed, or what is wrong with them. */
export interface Rebuilt {
  readonly faults: readonly Diagnostic[];
  /** Present when nothing is wrong. */
  readonly built?: {
    readonly graph: Graph;
    /** The graph with the line of every declaration, as the build writes it. */
    readonly placed: () => Graph;
    readonly hash: string;
    readonly metrics: readonly CentralMetric[];
    /** Whether the program of the build before still held. */
    readonly program: "kept" | "compiled";
  };
  /** Milliseconds of each stage, in order. */
  readonly times: Readonly<Record<string, number>>;
}

/** The model of a folder, built again as its files change. */
export interface LiveModel {
  /**
   * Build the model after some files have changed; the same as a build from nothing.
   *
   * @param changed paths below the folder, such as `src/model/cost.ts`; none for the first build.
   */
  readonly rebuild: (changed: readonly string[]) => Promise<Rebuilt>;
}

export interface LiveModelOptions {
  /** The package: `src/model` and `evidence` are in it. */
  readonly home: string;
  readonly shown: () => ShownRun;
  /** Reads a file below the folder; from the disk when absent. */
  readonly read?: (path: string) => string | undefined;
}

/** What `src/model/index.ts` exports. */
interface ModelIndex {
  readonly modules: Modules;
  readonly buildAllianceModel: (cache: BuildCache) => Model;
}

/** Keep the model of a folder ready. */
export function liveModel({ home, shown, read = readBelow(home) }: LiveModelOptions): LiveModel {
  const cache = newBuildCache();
  const compiling = newCompileCache();
  const functions = newKeptFunctions();
  const modules = liveModules("model/index.ts", {
    folder: "model/",
    read: (path) => read(`src/${path}`),
    compile: compileModule,
    outside,
  });
  let ledger: ReturnType<typeof loadLedger> | undefined;
  let ready: Ready | undefined;
  const readModule = (module: string): string | undefined => read(`src/model/${module}.ts`);

  // Every variable is stored: a run that leaves all range is to name the first of them.
  const compile = (run: RunPlan): BackEnd =>
    keptJavascript(compileProgram(run, { stores: "all" }, compiling), functions);

  /** Faults of the ledger and of what the model cites of it. */
  const sourceFaults = (graph: Graph): readonly Diagnostic[] => {
    ledger ??= loadLedger(join(home, "evidence"));
    const errors = ledger.diagnostics.filter((d) => d.severity === "error");
    const unknown = checkSourceKeys(graph, ledger.ledger);
    // Lines take a look at every module: only when there is something to say.
    return [
      ...errors,
      ...(unknown.length === 0 ? [] : checkSourceKeys(withLines(graph, readModule), ledger.ledger)),
    ];
  };

  return {
    rebuild: async (changed) => {
      const { times, time } = stopwatch();
      const paths = changed.filter((path) => path.startsWith("src/")).map((path) => path.slice(4));
      if (changed.some((path) => path.startsWith("evidence/"))) ledger = undefined;
      const loaded = await modules.load(paths);
      time("load");
      if ("faults" in loaded) return { faults: loaded.faults, times };
      const index = loaded.exports as unknown as ModelIndex;
      try {
        const { graph } = index.buildAllianceModel(cache);
        time("build");
        const faults = sourceFaults(graph);
        time("sources");
        if (hasErrors(faults)) return { faults, times };
        const hash = createHash("sha256").update(modelText(graph, cache.texts)).digest("hex");
        time("hash");
        const kept = ready !== undefined && sameCode(ready.graph, graph);
        const planned = ready !== undefined && samePlan(ready.graph, graph);
        const run = ready !== undefined && planned ? planFor(ready.run, graph) : planMetrics(graph);
        time("plan");
        ready = { graph, run, backEnd: ready !== undefined && kept ? ready.backEnd : compile(run) };
        time("program");
        const metrics = centralMetrics(graph, run, ready.backEnd, shown());
        time("run");
        const placed = (): Graph => withLines(graph, readModule);
        return {
          faults,
          built: { graph, placed, hash, metrics, program: kept ? "kept" : "compiled" },
          times,
        };
      } catch (error) {
        if (error instanceof ModelError)
          return { faults: placedFaults(error, index.modules, readModule), times };
        if (error instanceof NonFiniteError)
          return { faults: [{ code: "not-finite", severity: "error", message: error.message }], times };
        throw error;
      }
    },
  };
}

/** What the build before left to run. */
interface Ready {
  readonly graph: Graph;
  readonly run: RunPlan;
  readonly backEnd: BackEnd;
}

function readBelow(home: string): (path: string) => string | undefined {
  return (path) => {
    const file = join(home, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
}

/** Import what is not part of the model: packages by name, modules of this program from where it runs. */
async function outside(specifier: string): Promise<object> {
  if (!specifier.endsWith(".ts")) return (await import(specifier)) as object;
  const own = import.meta.url.endsWith(".ts") ? specifier : specifier.replace(/\.ts$/, ".js");
  return (await import(new URL(`../../${own}`, import.meta.url).href)) as object;
}

function stopwatch(): { readonly times: Record<string, number>; readonly time: (stage: string) => void } {
  const times: Record<string, number> = {};
  let last = performance.now();
  const time = (stage: string): void => {
    const now = performance.now();
    times[stage] = now - last;
    last = now;
  };
  return { times, time };
}
