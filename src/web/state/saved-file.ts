import type { Diagnostic } from "../../engine/diagnostic.ts";
import type { AddressContext, Notice } from "./address-context.ts";
import { longestName, mostHeld, type HeldScenario } from "./address.ts";
import { readChanges, writeChanges } from "./address-scenario.ts";

/** What a saved file says it is. */
const mark = "entente-scenarios";

/** Largest file that is read, in characters; ours have a few thousand. */
const largest = 1_000_000;

/** Scenarios from a file, what in them had to be changed, and what kept the file from being read at all. */
export interface ReadFile {
  readonly held: readonly HeldScenario[];
  readonly notices: readonly Notice[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Write scenarios as a file a person can read: each by its name and the words an address would hold. */
export function writeSavedFile(held: readonly HeldScenario[], { modelHash, usual }: AddressContext): string {
  const scenarios = held.map(({ name, scenario }) => {
    const words = new URLSearchParams();
    writeChanges(scenario, usual, words);
    return { name, settings: Object.fromEntries(words) };
  });
  return `${JSON.stringify({ file: mark, version: 1, model: modelHash, scenarios }, undefined, 2)}\n`;
}

/** Read such a file; whatever it holds is checked as an address is, and nothing of it is run. */
export function readSavedFile(text: string, file: string, context: AddressContext): ReadFile {
  const fault = (message: string, hint: string, path?: string): ReadFile => ({
    held: [],
    notices: [],
    diagnostics: [
      { code: "bad-file", severity: "error", message, file, hint, ...(path === undefined ? {} : { path }) },
    ],
  });
  if (text.length > largest)
    return fault(`the file has ${text.length} characters`, "choose a file saved on this page");
  const content = parsed(text);
  if (content === undefined) return fault("the file is not JSON", "choose a file saved on this page");
  if (!isRecord(content) || content["file"] !== mark)
    return fault("the file holds no scenarios", `expected "file": "${mark}" in it`);
  if (content["version"] !== 1)
    return fault(`the file has version ${String(content["version"])}`, "expected version 1", "version");
  const { scenarios, model } = content;
  if (!Array.isArray(scenarios) || scenarios.length === 0)
    return fault("the file has no list of scenarios", "expected at least one", "scenarios");
  const notices: Notice[] = [];
  if (typeof model === "string" && model !== context.modelHash)
    notices.push({ code: "other-model", what: model.slice(0, 8) });
  const held = scenarios
    .slice(0, mostHeld)
    .map((one: unknown, place) => readHeldScenario(one, place, context, notices));
  return { held, notices, diagnostics: [] };
}

function readHeldScenario(
  one: unknown,
  place: number,
  context: AddressContext,
  notices: Notice[],
): HeldScenario {
  const { name, settings } = isRecord(one) ? one : {};
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries(isRecord(settings) ? settings : {}))
    words.append(key, String(value));
  return {
    name: typeof name === "string" ? name.slice(0, longestName) : String(place + 1),
    scenario: readChanges(words, context, notices),
  };
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
