import type { AddressContext, Notice } from "./address-context.ts";
import { longestName, mostHeld, type HeldScenario } from "./address.ts";
import { readChanges, writeChanges } from "./address-scenario.ts";
import type { Scenario } from "./scenario.ts";

/** What a saved file says it is. */
const mark = "entente-scenarios";

/** Largest file that is read, in characters; ours have a few thousand. */
const largest = 1_000_000;

/** What a file keeps: the scenario on the screen, and those put aside. */
export interface SavedScenarios {
  readonly onScreen: Scenario;
  readonly held: readonly HeldScenario[];
}

/** Scenarios from a file, what in them had to be changed, and what kept the file from being read at all. */
export interface ReadFile {
  /** Absent where the file has none. */
  readonly onScreen?: Scenario;
  readonly held: readonly HeldScenario[];
  readonly notices: readonly Notice[];
  readonly fault?: FileFault;
}

/** Why a file was not read; the page says it in the reader's language. */
export interface FileFault {
  readonly code: "too-long" | "not-json" | "no-scenarios" | "other-version" | "no-list";
  readonly file: string;
  /** Its length in characters or its version, for those two; of a file's own text no more than a name's length is kept. */
  readonly what: string;
}

/** Write scenarios as a file a person can read: each by the words an address would hold, those put aside by their names. */
export function writeSavedFile(
  { onScreen, held }: SavedScenarios,
  { modelHash, usual }: AddressContext,
): string {
  const settingsOf = (scenario: Scenario): Readonly<Record<string, string>> => {
    const words = new URLSearchParams();
    writeChanges(scenario, usual, words);
    return Object.fromEntries(words);
  };
  const scenarios = held.map(({ name, scenario }) => ({ name, settings: settingsOf(scenario) }));
  const content = { file: mark, version: 1, model: modelHash, screen: settingsOf(onScreen), scenarios };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** Read such a file; whatever it holds is checked as an address is, and nothing of it is run. */
export function readSavedFile(text: string, file: string, context: AddressContext): ReadFile {
  const fault = (code: FileFault["code"], what = ""): ReadFile => ({
    held: [],
    notices: [],
    fault: { code, file, what },
  });
  if (text.length > largest) return fault("too-long", String(text.length));
  const content = parsed(text);
  if (content === undefined) return fault("not-json");
  if (!isRecord(content) || content["file"] !== mark) return fault("no-scenarios");
  if (content["version"] !== 1)
    return fault("other-version", String(content["version"]).slice(0, longestName));
  const { scenarios, screen, model } = content;
  if (!Array.isArray(scenarios) || (scenarios.length === 0 && !isRecord(screen))) return fault("no-list");
  const notices: Notice[] = [];
  if (typeof model === "string" && model !== context.modelHash)
    notices.push({ code: "other-model", what: model.slice(0, 8) });
  const held = scenarios.flatMap((one: unknown, place) => readEntry(one, place, context, notices));
  for (const { name } of held.slice(mostHeld))
    notices.push({ code: "too-many", what: name, used: String(mostHeld) });
  return {
    ...(isRecord(screen) ? { onScreen: readSettings(screen, context, notices) } : {}),
    held: held.slice(0, mostHeld),
    notices,
  };
}

/** Read a scenario put aside; nothing, and a word about it, for what is none. */
function readEntry(
  one: unknown,
  place: number,
  context: AddressContext,
  notices: Notice[],
): readonly HeldScenario[] {
  const { name, settings } = isRecord(one) ? one : {};
  if (!isRecord(settings)) {
    notices.push({ code: "not-a-scenario", what: `${place + 1}: ${JSON.stringify(one)}` });
    return [];
  }
  return [
    {
      name: typeof name === "string" ? name.slice(0, longestName) : String(place + 1),
      scenario: readSettings(settings, context, notices),
    },
  ];
}

function readSettings(
  settings: Readonly<Record<string, unknown>>,
  context: AddressContext,
  notices: Notice[],
): Scenario {
  const words = new URLSearchParams(Object.entries(settings).map(([key, value]) => [key, String(value)]));
  return readChanges(words, context, notices);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
