import type { GraphNode } from "../../../engine/graph/graph.ts";
import type { Arm, Target } from "../../../study/study.ts";
import type { Lab } from "../../state/lab.svelte.ts";
import type { ClaimSaying } from "../../texts/claim-words.ts";

/** What words about a setting are made with. */
export type ArmParts = Pick<Lab, "graph" | "names" | "numbers" | "texts">;

/** What a setting changes besides its package, a phrase for each change. */
export function armChanges(
  arm: Arm,
  { graph, names, numbers, texts }: ArmParts,
  say: ClaimSaying,
): readonly string[] {
  const words = texts.claims.changes;
  const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
  const levers = new Map(
    graph.nodes.flatMap((node) => (node.kind === "lever" ? [[node.id, node.unit]] : [])),
  );
  const full = ({ name, element }: Target): string => (element === undefined ? name : `${name}.${element}`);
  const called = (target: Target): string => names.quantity(full(target)).name;
  const valued = (value: number, unit: string | undefined): string =>
    numbers.withUnit(numbers.number(value), unit ?? "");
  const stepped = (value: number, unit: string | undefined): string =>
    numbers.withUnit(numbers.signed(value), unit ?? "", "difference");
  const unitOf = ({ name }: Target): string | undefined => unitIn(nodes.get(name));
  const followed = say.arm(arm.holdIn ?? arm.package);
  return [
    ...Object.entries(arm.levers).map(([id, value]) =>
      words.lever(names.lever(id).name, valued(value, levers.get(id))),
    ),
    ...arm.pins.map((pin) => words.pin(called(pin), valued(pin.value, unitOf(pin)))),
    ...arm.shifts.map((shift) =>
      words.shift(called(shift), stepped(shift.by, unitOf(shift)), shift.from, shift.until),
    ),
    ...arm.parameters.map((parameter) => {
      const { change } = parameter;
      const name = called(parameter);
      switch (change.kind) {
        case "value":
          return words.value(name, valued(change.value, unitOf(parameter)));
        case "times":
          return words.times(name, numbers.number(change.times));
        case "plus":
          return words.plus(name, stepped(change.plus, unitOf(parameter)));
        default:
          return words.quantile(name, numbers.percent(change.quantile));
      }
    }),
    ...arm.cuts.map(({ equation, input }) =>
      words.cut(names.quantity(equation).name, names.quantity(input).name, followed),
    ),
    ...arm.hold.map((held) => words.hold(called(held), followed)),
    ...Object.entries(arm.switches).map(([name, option]) =>
      words.switch(names.switch(name).name, names.option(name, option).name),
    ),
  ];
}

function unitIn(node: GraphNode | undefined): string | undefined {
  return node !== undefined && "unit" in node && typeof node.unit === "string" ? node.unit : undefined;
}
