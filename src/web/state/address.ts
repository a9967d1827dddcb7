import type { AddressContext, Notice } from "./address-context.ts";
import { readChanges, writeChanges } from "./address-scenario.ts";
import { home, readRoute, routePath, withShow, writeShow, type Route } from "./route.ts";
import type { Scenario } from "./scenario.ts";

/** Version of the way an address holds the page's state. */
export const addressVersion = "1";

/** Longest address that is read, in characters; no state of ours comes near it. */
const longestAddress = 20_000;

/** Most scenarios an address may hold beside the one on the screen. */
export const mostHeld = 6;

/** A scenario put aside for comparison, under the name its user gave it. */
export interface HeldScenario {
  readonly name: string;
  readonly scenario: Scenario;
}

/** All of the page's state that a link carries to somebody else. */
export interface LinkState {
  readonly route: Route;
  readonly scenario: Scenario;
  readonly held: readonly HeldScenario[];
}

/** What a link came to, and what in it had to be changed. */
export interface ReadLink {
  readonly state: LinkState;
  readonly notices: readonly Notice[];
}

/**
 * Write the page's state as the part of an address after `#`: only what differs from the usual.
 *
 * @returns such as `/explore?v=1&m=1a2b3c4d&p=P1&L18=0.6`.
 */
export function writeAddress({ route, ...scenarios }: LinkState, context: AddressContext): string {
  return addressAt(route, writeScenarios(scenarios, context));
}

/** Write what the addresses of all views share: scenarios, without `?`; empty where they are as usual. */
export function writeScenarios(
  { scenario, held }: Omit<LinkState, "route">,
  context: AddressContext,
): string {
  const words = new URLSearchParams();
  writeChanges(scenario, context.usual, words);
  for (const one of held) words.append("held", writeHeld(one, context));
  const head = new URLSearchParams({ v: addressVersion, m: context.modelHash.slice(0, 8) });
  const text = String(words);
  return text === "" ? "" : `${String(head)}&${text}`;
}

/** The address of a place in the page under scenarios as `writeScenarios` writes them. */
export function addressAt(route: Route, scenarios: string): string {
  const show = new URLSearchParams();
  writeShow(route, show);
  const query = [scenarios, String(show)].filter((part) => part !== "");
  return query.length === 0 ? routePath(route) : `${routePath(route)}?${query.join("&")}`;
}

/** Read the part of an address after `#`; what cannot be taken is left out and named. */
export function readAddress(hash: string, context: AddressContext): ReadLink {
  const usual: LinkState = { route: home, scenario: context.usual, held: [] };
  const text = hash.replace(/^#/, "");
  if (text.length > longestAddress)
    return { state: usual, notices: [{ code: "too-long", what: String(text.length) }] };
  const [path, query] = split(text);
  const words = new URLSearchParams(query);
  const notices: Notice[] = [];
  const route = readRoute(path);
  if (route === undefined) notices.push({ code: "unknown-view", what: path });
  checkHead(words, context, notices);
  const scenario = readChanges(words, context, notices);
  const held = words
    .getAll("held")
    .slice(0, mostHeld)
    .map((one) => readHeld(one, context, notices));
  return { state: { route: withShow(route ?? home, words), scenario, held }, notices };
}

function split(text: string): readonly [path: string, query: string] {
  const at = text.indexOf("?");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function checkHead(words: URLSearchParams, { modelHash }: AddressContext, notices: Notice[]): void {
  const version = words.get("v");
  if (version !== null && version !== addressVersion) notices.push({ code: "newer-version", what: version });
  const model = words.get("m");
  if (model !== null && !modelHash.startsWith(model)) notices.push({ code: "other-model", what: model });
}

function writeHeld({ name, scenario }: HeldScenario, context: AddressContext): string {
  const words = new URLSearchParams({ name });
  writeChanges(scenario, context.usual, words);
  return words.toString();
}

/** Longest name of a held scenario, in characters. */
export const longestName = 60;

function readHeld(text: string, context: AddressContext, notices: Notice[]): HeldScenario {
  const words = new URLSearchParams(text);
  const name = (words.get("name") ?? "").slice(0, longestName);
  words.delete("name");
  return { name, scenario: readChanges(words, context, notices) };
}
