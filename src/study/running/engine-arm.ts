import type { Arm as EngineArm, ArmIntervention, ParameterChange } from "../../engine/ensemble/arm.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import type { Arm } from "../study.ts";

/** Write a study's arm as the engine runs it: package levers filled in, changes as plain data. */
export function engineArm(graph: Graph, arm: Arm): EngineArm {
  const own = graph.packages.find((candidate) => candidate.id === arm.package)?.levers ?? {};
  const element = (name: string | undefined) => (name === undefined ? {} : { element: name });
  const parameters = arm.parameters.map((p): ParameterChange => {
    const change = p.change.kind === "value" ? { to: p.change.value } : p.change;
    return { name: p.name, ...element(p.element), change };
  });
  const followed = arm.holdIn ?? "";
  const interventions: ArmIntervention[] = [
    ...arm.pins.map((p) => ({
      kind: "pin" as const,
      variable: p.name,
      ...element(p.element),
      value: p.value,
    })),
    ...arm.shifts.map((s) => ({
      kind: "shift" as const,
      variable: s.name,
      ...element(s.element),
      by: s.by,
      from: s.from,
      ...(s.until === undefined ? {} : { until: s.until }),
    })),
    ...arm.hold.map((h) => ({
      kind: "hold" as const,
      variable: h.name,
      ...element(h.element),
      in: followed,
    })),
    ...arm.cuts.map((c) => ({ kind: "cut" as const, equation: c.equation, variable: c.input, in: followed })),
  ];
  return {
    id: arm.id,
    levers: { values: { ...own, ...arm.levers }, from: arm.start },
    parameters,
    interventions,
    switches: arm.switches,
  };
}
