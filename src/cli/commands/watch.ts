import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { formatDiagnostic, hasErrors, type Diagnostic } from "../../engine/diagnostic.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { readStudy } from "../../study/load-study.ts";
import { catalogueOf } from "../../study/running/catalogue-of.ts";
import type { Study } from "../../study/study.ts";
import { refuse } from "../faults.ts";
import type { Io } from "../io.ts";
import { graphFileOf } from "../project.ts";
import { readText } from "../read-text.ts";
import { stoppable } from "../stop.ts";
import { findStudy } from "../studies.ts";
import type { CentralMetric, ShownRun } from "../watch/central-metrics.ts";
import { watchFiles } from "../watch/changed-files.ts";
import { typeCheck } from "../watch/check-types.ts";
import { liveModel, type Rebuilt } from "../watch/live-model.ts";
import { buildText, movedMetrics, movedText } from "../watch/watch-lines.ts";
import { writeWhole } from "../write-whole.ts";

/** Flags of `entente watch`, as typed. */
export interface WatchFlags {
  readonly json?: boolean;
}

/** The run whose metrics are shown when no study says otherwise. */
const usualRun: ShownRun = { package: "P0", from: "2026Q3" };

/**
 * Build the model again whenever one of its sources is saved, and say what moved; until Ctrl-C.
 *
 * @param given the study whose metrics are shown and which is checked along; all metrics of the model when absent.
 */
export async function watch(io: Io, given: string | undefined, flags: WatchFlags): Promise<number> {
  if (!existsSync(join(io.home, "src", "model", "index.ts")))
    refuse("no-sources", "watch needs the sources of the model", "run it in a checkout of the project");
  const study = given === undefined ? undefined : findStudy(io, given);
  return stoppable(async (signal) => {
    const session = new WatchSession(io, flags.json === true, study);
    const folders = ["src/model", "evidence", "studies", ...(study === undefined ? [] : [dirname(study)])];
    const there = folders.filter(
      (folder) => existsSync(join(io.home, folder)) || folder === dirname(study ?? ""),
    );
    const first = session.update([]);
    // From the start: what is saved while the first build is under way is built after it.
    const files = watchFiles(io.home, there, matters, async (paths) => {
      await first;
      await session.update(paths);
    });
    await first;
    if (flags.json !== true) io.out("watching src/model, evidence and studies; Ctrl-C ends\n");
    await new Promise<void>((ended) => signal.addEventListener("abort", () => ended()));
    files.close();
    session.close();
    return 0;
  });
}

/** Whether a change of a file changes the model, its evidence or a study. */
function matters(path: string): boolean {
  if (path.endsWith("/study.yaml")) return true;
  if (path.startsWith("evidence/")) return path.endsWith(".csv");
  return path.startsWith("src/model/") && path.endsWith(".ts") && !path.endsWith(".test.ts");
}

/** What is kept from save to save. */
class WatchSession {
  private readonly io: Io;
  private readonly json: boolean;
  private readonly studyFile: string | undefined;
  private readonly live;
  private readonly types;
  private study: Study | undefined;
  private graph: Graph | undefined;
  private metrics: readonly CentralMetric[] | undefined;
  constructor(io: Io, json: boolean, studyFile: string | undefined) {
    this.io = io;
    this.json = json;
    this.studyFile = studyFile;
    this.live = liveModel({ home: io.home, shown: () => this.shown() });
    this.types = typeCheck(io.home, (faults, seconds) => this.typesChecked(faults, seconds));
  }

  close(): void {
    this.types.stop();
  }

  /** Take in what was saved; nothing the first time. */
  async update(paths: readonly string[]): Promise<void> {
    const shown = JSON.stringify(this.shown());
    const sources = paths.filter((path) => !path.endsWith("/study.yaml"));
    if (sources.length > 0 || paths.length === 0) this.built(paths, await this.live.rebuild(sources));
    const studies = paths
      .filter((path) => path.endsWith("/study.yaml"))
      .map((path) => join(this.io.home, path));
    for (const file of new Set([...(this.studyFile === undefined ? [] : [this.studyFile]), ...studies]))
      this.checkStudy(file, studies.includes(file));
    // Another run is shown from now on: what moved next is measured from it.
    if (JSON.stringify(this.shown()) !== shown) this.metrics = (await this.live.rebuild([])).built?.metrics;
    if (sources.some((path) => path.startsWith("src/"))) this.types.start();
  }

  private built(paths: readonly string[], rebuilt: Rebuilt): void {
    const { built, faults, times } = rebuilt;
    const moved = movedMetrics(this.chosen(this.metrics ?? []), this.chosen(built?.metrics ?? []));
    if (this.json)
      this.event("build", {
        files: paths,
        ok: built !== undefined,
        hash: built?.hash ?? null,
        faults,
        times,
        moved,
      });
    else this.io.out(`${head(paths)}${buildText(rebuilt)}`);
    if (built === undefined) return;
    if (!this.json && this.metrics !== undefined) this.io.out(movedText(moved));
    this.metrics = built.metrics;
    this.graph = built.graph;
    writeWhole(graphFileOf(this.io.home), JSON.stringify(built.placed()));
  }

  /** Check a study against the model as it is now. */
  private checkStudy(file: string, saved: boolean): void {
    if (this.graph === undefined) return;
    const name = relative(this.io.home, file);
    const { study, diagnostics } = readStudy(readText(file, name), name, catalogueOf(this.graph));
    if (study !== undefined && file === this.studyFile) this.study = study;
    if (this.json) this.event("study", { file: name, ok: study !== undefined, faults: diagnostics });
    else this.studyText(name, diagnostics, saved);
  }

  private studyText(name: string, diagnostics: readonly Diagnostic[], saved: boolean): void {
    for (const one of diagnostics) this.io.out(`${formatDiagnostic(one)}\n`);
    if (saved && !hasErrors(diagnostics)) this.io.out(`${name}: no faults in this study\n`);
  }

  private typesChecked(faults: readonly string[], seconds: number): void {
    if (this.json) this.event("types", { ok: faults.length === 0, faults, seconds });
    else
      this.io.out(
        `${faults.map((line) => `${line}\n`).join("")}types ${faults.length === 0 ? "ok" : "wrong"}, ${seconds.toFixed(1)} s\n`,
      );
  }

  /** The metrics a study lists for its packages, or all. */
  private chosen(metrics: readonly CentralMetric[]): readonly CentralMetric[] {
    const wanted = this.study?.metrics;
    return wanted === undefined ? metrics : metrics.filter(({ id }) => wanted.includes(id));
  }

  private shown(): ShownRun {
    return this.study === undefined
      ? usualRun
      : { package: this.study.base, from: this.study.horizon.policy };
  }

  /** One line of JSON for each thing that happens. */
  private event(event: string, data: object): void {
    this.io.out(`${JSON.stringify({ event, ...data })}\n`);
  }
}

function head(paths: readonly string[]): string {
  if (paths.length === 0) return "";
  return `\n${new Date().toTimeString().slice(0, 8)} ${paths.map((path) => path.replace("src/model/", "")).join(", ")}\n`;
}
