import { readChoice, writeChoice } from "../../state/shown-choice.ts";

/** What of the sensitivities is shown; the address holds what is not as usual. */
export interface SensitivitySettings {
  /** Metric component looked at. */
  readonly outcome: string;
  readonly of: "difference" | "level";
  /** Whether only estimates, parameters of grade C, are shown. */
  readonly only: "C" | "all";
}

const usual: SensitivitySettings = { outcome: "Y03", of: "difference", only: "C" };

/** Read how an address sets the view; as usual where it says nothing, or nothing that can be. */
export function readSensitivity(
  show: Readonly<Record<string, string>>,
  metrics: readonly string[],
): SensitivitySettings {
  return {
    outcome: readChoice(show, "outcome", metrics, usual.outcome),
    of: readChoice(show, "of", ["difference", "level"], usual.of),
    only: readChoice(show, "only", ["C", "all"], usual.only),
  };
}

/** Write how the view is set for an address. */
export function writeSensitivity({
  outcome,
  of,
  only,
}: SensitivitySettings): Readonly<Record<string, string>> {
  return {
    ...writeChoice("outcome", outcome, usual.outcome),
    ...writeChoice("of", of, usual.of),
    ...writeChoice("only", only, usual.only),
  };
}
