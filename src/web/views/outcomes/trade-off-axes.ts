import { readChoice, writeChoice } from "../../state/shown-choice.ts";

/** The two outcomes a trade-off is looked at between, by component. */
export interface TradeOffAxes {
  readonly across: string;
  readonly up: string;
}

/** What the view opens with: cost against the chance of war. */
const usual: TradeOffAxes = { across: "Y18.total", up: "Y06" };

/** Read which outcomes an address sets against each other; as usual where it names none of those that can be. */
export function readAxes(
  show: Readonly<Record<string, string>>,
  components: readonly string[],
): TradeOffAxes {
  return {
    across: readChoice(show, "across", components, usual.across),
    up: readChoice(show, "up", components, usual.up),
  };
}

/** Write the outcomes set against each other for an address. */
export function writeAxes({ across, up }: TradeOffAxes): Readonly<Record<string, string>> {
  return { ...writeChoice("across", across, usual.across), ...writeChoice("up", up, usual.up) };
}
