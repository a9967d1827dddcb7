import type { Arm, ParameterChange, Target } from "../study.ts";
import { markup, type Markup } from "./escape.ts";
import type { Names } from "./names.ts";
import { formatNumber, formatSigned } from "./numbers.ts";

/** List the settings a claim defines besides the packages, each with what it changes. */
export function armList(arms: readonly Arm[], names: Names): Markup {
  if (arms.length === 0) return markup``;
  return markup`<dl class="arms">${arms.map(
    (arm) => markup`<dt>${arm.id}</dt><dd>${names.package(arm.package)}${changes(arm, names)}</dd>`,
  )}</dl>`;
}

function changes(arm: Arm, names: Names): string {
  const said = [
    ...Object.entries(arm.levers).map(([id, value]) => `${names.lever(id)} at ${formatNumber(value)}`),
    ...arm.pins.map((pin) => `${targetOf(pin)} fixed at ${formatNumber(pin.value)}`),
    ...arm.shifts.map(
      (shift) =>
        `${targetOf(shift)} ${formatSigned(shift.by)} from ${shift.from}${shift.until === undefined ? "" : ` to ${shift.until}`}`,
    ),
    ...arm.parameters.map((parameter) => `${targetOf(parameter)} ${changeOf(parameter)}`),
    ...arm.cuts.map((cut) => `${cut.equation} sees ${cut.input} as in ${arm.holdIn ?? arm.package}`),
    ...arm.hold.map((held) => `${targetOf(held)} as in ${arm.holdIn ?? arm.package}`),
    ...Object.entries(arm.switches).map(([name, option]) => `switch ${name} on ${option}`),
  ];
  return said.length === 0 ? ` from ${arm.start}` : ` from ${arm.start}, with ${said.join("; ")}`;
}

function targetOf({ name, element }: Target): string {
  return element === undefined ? name : `${name}.${element}`;
}

function changeOf({ change }: ParameterChange): string {
  switch (change.kind) {
    case "value":
      return `at ${formatNumber(change.value)}`;
    case "times":
      return `times ${formatNumber(change.times)}`;
    case "plus":
      return `changed by ${formatSigned(change.plus)}`;
    default:
      return `at the ${formatNumber(change.quantile)} quantile of its range`;
  }
}
