import { clockOf } from "../graph/graph.ts";
import { placeOf } from "../run/layout.ts";
import type { PlannedOutput, RunPlan } from "../run/run-plan.ts";
import { NodeLowering } from "./lower-node.ts";
import type { Routine, Value } from "./program.ts";

/** Write what stands between the equations of one quarter and those of the next: accounts, paths, stocks. */
class AccountLowering extends NodeLowering {
  /** Apply ending events to the chance that the run goes on, and add the quarter to the outputs. */
  account(): void {
    const slot = placeOf(this.run.layout, "running", 0).index;
    const before = this.push({ op: "state", slot });
    let after = before;
    for (const node of this.run.graph.nodes) {
      if (node.kind !== "event") continue;
      const hazard = this.chance(this.read(placeOf(this.run.layout, node.name, 0), ""));
      after =
        this.run.events === "withheld"
          ? this.push({ op: "*", a: after, b: this.rest(hazard) })
          : this.happens(this.noiseOf(node, 0), hazard, after);
    }
    for (const output of this.run.outputs) this.output(output, before, after);
    this.push({ op: "store", slot, value: after });
  }

  record(): void {
    this.run.recordings.forEach(({ variable, element }, row) => {
      this.push({ op: "path", row, value: this.read(placeOf(this.run.layout, variable, element), "") });
    });
  }

  /** An intervention may take a chance out of its range. */
  private chance(value: Value): Value {
    const positive = this.push({ op: "call", name: "max", args: [this.number(0), value] });
    return this.push({ op: "call", name: "min", args: [this.number(1), positive] });
  }

  private rest(share: Value): Value {
    return this.push({ op: "-", a: this.number(1), b: share });
  }

  private happens(noise: Value, hazard: Value, after: Value): Value {
    const test = this.push({ op: "<", a: noise, b: hazard });
    return this.push({ op: "select", test, yes: this.number(0), no: after });
  }

  private output(output: PlannedOutput, before: Value, after: Value): void {
    const x = this.read(placeOf(this.run.layout, output.variable, output.element), "");
    const { slot, closing, from, to, reducer } = output;
    const kept = this.push({ op: "*", a: before, b: x });
    const part = this.push({ op: "+", a: kept, b: this.lost(output, before) });
    if (closing === "last") {
      const ended = this.push({ op: "-", a: before, b: after });
      const closed = this.plus(slot + 1, this.push({ op: "*", a: ended, b: x }));
      this.push({ op: "store", slot: slot + 1, value: closed, within: [0, to] });
    }
    const last = reducer === "last";
    const within = [from, to] as const;
    this.push({ op: "store", slot, value: last ? part : this.plus(slot, part), within });
    this.push({ op: "store", slot: slot + 2, value: last ? before : this.plus(slot + 2, before), within });
  }

  /** What the part of the run that has ended counts as. */
  private lost({ slot, closing }: PlannedOutput, before: Value): Value {
    if (closing === "last") return this.push({ op: "state", slot: slot + 1 });
    if (closing === "excluded") return this.number(0);
    return this.push({ op: "*", a: this.rest(before), b: this.number(closing.counts) });
  }

  private plus(slot: number, b: Value): Value {
    return this.push({ op: "+", a: this.push({ op: "state", slot }), b });
  }
}

/** The routines that close a quarter. */
export function lowerAccounts(run: RunPlan): Readonly<Record<"account" | "record" | "commit", Routine>> {
  const account = new AccountLowering(run);
  account.account();
  const record = new AccountLowering(run);
  record.record();
  const commit = new AccountLowering(run);
  for (const node of run.graph.nodes) if (node.kind === "delayed") commit.remember(node);
  for (const node of run.graph.nodes)
    if (node.kind === "next" && clockOf(node) === undefined) commit.carry(node);
  return {
    account: { name: "account", code: account.code },
    record: { name: "record", code: record.code },
    commit: { name: "commit", code: commit.code },
  };
}
