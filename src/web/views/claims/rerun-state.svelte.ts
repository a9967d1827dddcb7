import { StoppedError } from "../../../compute/runner.ts";
import { runStudy } from "../../../compute/run-study.ts";
import type { PublishedClaim } from "../../../study/published/published-result.ts";
import { publishResult } from "../../../study/published/publish-result.ts";
import type { RunRecord } from "../../../study/running/result.ts";
import type { Study } from "../../../study/study.ts";
import { claimIn, underSettings, type ClaimSettings } from "../../../study/under-settings.ts";
import type { Lab } from "../../state/lab.svelte.ts";
import { scenarioKey, type Scenario } from "../../state/scenario.ts";
import { settingsOf, type RunSize } from "./rerun.ts";

/** What a claim came to on the page. */
export interface RerunResult {
  readonly settings: ClaimSettings;
  /** Key of the scenario it was tested under. */
  readonly key: string;
  /** Link to the claim under that scenario. */
  readonly link: string;
  readonly size: RunSize;
  /** The study as it was run. */
  readonly study: Study;
  readonly claim: PublishedClaim;
  readonly record: RunRecord;
}

/** How far a test on the page is. */
export type RerunStage =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly total: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly detail: string };

/** Tests one claim under the scenario on the screen, one run at a time; the last result stays until the next has come. */
export class Rerun {
  stage: RerunStage = $state.raw({ kind: "idle" });
  result: RerunResult | undefined = $state.raw();
  readonly #lab: Pick<Lab, "graph" | "live" | "summary" | "link">;
  #stop = new AbortController();

  constructor(lab: Pick<Lab, "graph" | "live" | "summary" | "link">) {
    this.#lab = lab;
  }

  /** Start a test; one that is under way is stopped. */
  async start(study: Study, claimId: string, scenario: Scenario, size: RunSize): Promise<void> {
    this.#stop.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const { graph, live, summary } = this.#lab;
    const settings = settingsOf(scenario);
    const link = this.#lab.link();
    const asked = underSettings(study, claimId, settings, size);
    this.stage = { kind: "running", done: 0, total: 0 };
    try {
      const result = await runStudy(graph, asked, {
        engineVersion: summary.record.engineVersion,
        pool: live.background.pool(),
        claims: [claimIn(asked, claimId)],
        bands: [],
        signal: stop.signal,
        progress: ({ done, total }) => {
          if (this.#stop === stop) this.stage = { kind: "running", done, total };
        },
      });
      if (this.#stop !== stop) return;
      const [claim] = publishResult(result).claims;
      if (claim !== undefined)
        this.result = {
          settings,
          key: scenarioKey(scenario),
          link,
          size,
          study: asked,
          claim,
          record: result.record,
        };
      this.stage = { kind: "idle" };
    } catch (error) {
      if (this.#stop !== stop) return;
      this.stage =
        error instanceof StoppedError
          ? { kind: "stopped" }
          : { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Stop the test under way; what was known before stays. */
  stop(): void {
    this.#stop.abort();
  }
}
