import { getContext, setContext } from "svelte";
import type { Graph } from "../../engine/graph/graph.ts";
import type { SiteSummary } from "../../study/published/site-summary.ts";
import type { DataLoader } from "../data/load-data.ts";
import { questionKey, type Answer, type Live, type LiveState } from "../live/live.ts";
import type { Language } from "../texts/languages.ts";
import { modelNames, type ModelNames } from "../texts/names.ts";
import { numberWriter } from "../texts/numbers.ts";
import { loadCatalogue } from "../texts/load-catalogue.ts";
import { english, type Catalogue } from "../texts/texts.ts";
import { AddressBar, visitOf } from "./address-bar.ts";
import type { AddressContext, Notice } from "./address-context.ts";
import { addressAt, mostHeld, readAddress, writeScenarios, type HeldScenario } from "./address.ts";
import { advance, historyOf, redo, settle, undo, type History } from "./history.ts";
import { isLoopback } from "./loopback.ts";
import { PutAside } from "./put-aside.ts";
import { Replay } from "./replay.ts";
import { home, type Route } from "./route.ts";
import { changesIn, questionOf, sameScenario, scenarioOf, type Scenario } from "./scenario.ts";
import { Sentences } from "./sentences.svelte.ts";

/** What the page is made of besides its state. */
export interface LabParts {
  readonly graph: Graph;
  readonly summary: SiteSummary;
  readonly data: DataLoader;
  readonly live: Live;
  readonly window: Window;
}

/** Milliseconds without an answer after which what is on the screen is shown as that of an older scenario. */
const lateAfter = 250;

/** The state of the page: where one is, the scenario on the screen, its futures. Views read it and call its methods. */
export class Lab {
  readonly graph: Graph;
  readonly summary: SiteSummary;
  readonly data: DataLoader;
  readonly live: Live;
  /** What the page says, in the language it is in. */
  catalogue: Catalogue = $state.raw(english);
  route: Route = $state.raw(home);
  /** A scenario shown for a moment while a change is replayed; link and history stay those of the newest. */
  #replayed: Scenario | undefined = $state.raw();
  history: History<Scenario> = $state.raw(historyOf(scenarioOf("P0")));
  held: readonly HeldScenario[] = $state.raw([]);
  notices: readonly Notice[] = $state.raw([]);
  /** Stop of the guided tour, from 0; none when nobody is on it. */
  tour: number | undefined = $state();
  /** Futures of the scenario on the screen, or of an older one while they are computed; none before the first. */
  answer: Answer | undefined = $state.raw();
  engine: LiveState = $state.raw("starting");
  readonly scenario: Scenario = $derived(this.#replayed ?? this.history.present);
  /** The package of the scenario. */
  readonly package: string = $derived(this.scenario.policy.package);
  readonly #moved: number = $derived(changesIn(this.scenario).levers);
  readonly #assumed: number = $derived(changesIn(this.scenario).assumptions);
  /** How many levers are moved and assumptions changed: another object only when a number is another. */
  readonly changes = $derived({ levers: this.#moved, assumptions: this.#assumed });
  readonly language: Language = $derived(this.catalogue.language);
  readonly texts = $derived(this.catalogue.texts);
  readonly numbers = $derived(numberWriter(this.catalogue));
  readonly names: ModelNames = $derived.by(() => modelNames(this.graph, this.catalogue));
  readonly sentences = new Sentences(() => this.language);
  readonly #window: Window;
  readonly #bar: AddressBar;
  readonly #aside: PutAside;
  readonly #replay: Replay<Scenario>;
  /** What links and files are read and written against. */
  readonly context: AddressContext;
  readonly #scenarios: string = $derived.by(() =>
    writeScenarios({ scenario: this.history.present, held: this.held }, this.context),
  );
  /** Whether links lead to the user's own computer, where nobody else can open them. */
  readonly linksAreLocal: boolean;
  /** Whether the futures on the screen are older than the scenario, and have been for so long that it should show. */
  late: boolean = $state(false);
  #lateness: number | undefined;
  #asked: Language | undefined;

  constructor({ graph, summary, data, live, window }: LabParts) {
    this.graph = graph;
    this.summary = summary;
    this.data = data;
    this.live = live;
    this.#window = window;
    this.linksAreLocal = isLoopback(window.location.hostname);
    this.context = { graph, modelHash: summary.record.modelHash, usual: scenarioOf("P1") };
    this.#aside = new PutAside(visitOf(window), visitNow, (held) =>
      writeScenarios({ scenario: this.context.usual, held }, this.context),
    );
    this.#bar = new AddressBar(
      window,
      () => this.address(),
      () => this.#aside.visit,
    );
    this.#bar.mark();
    this.#replay = new Replay(window, (scenario) => {
      this.#replayed = scenario;
      this.#ask();
    });
    const { state, notices } = readAddress(window.location.hash, this.context);
    this.route = state.route;
    this.held = state.held;
    this.notices = notices;
    this.history = historyOf(state.scenario);
    window.addEventListener("hashchange", () => this.#read());
    live.onAnswer((answer) => {
      this.answer = answer;
      this.#watch();
    });
    live.onState((state) => (this.engine = state));
    this.#ask();
  }

  /** Whether the futures on the screen are those of the scenario on the screen. */
  readonly current: boolean = $derived(this.answer !== undefined && sameQuestion(this.answer, this.scenario));

  /** Speak a language once its words are loaded, unless another has been asked for since; rejects where they cannot be. */
  async speak(language: Language): Promise<void> {
    this.#asked = language;
    const catalogue = await loadCatalogue(language);
    if (this.#asked === language) this.catalogue = catalogue;
  }

  /** Go to a view; the browser's back button returns. */
  go(route: Route): void {
    this.#replay.stop();
    this.#bar.settle();
    this.route = route;
    this.#bar.push();
    this.#window.scrollTo(0, 0);
  }

  /** Set the view one is in another way; the back button skips it. */
  show(settings: Readonly<Record<string, string>>): void {
    this.route = { ...this.route, show: settings };
    this.#bar.replace();
  }

  /** Choose an item of the view one is in, or none; the back button skips it. */
  pick(item: string | undefined): void {
    const { item: _, ...view } = this.route;
    this.route = item === undefined ? view : { ...view, item };
    this.#bar.replace();
  }

  /** The address of a view under the present scenario, for a link. */
  linkTo(route: Route): string {
    return `#${addressAt(route, this.#scenarios)}`;
  }

  /** The part of the address after `#` that holds the whole state. */
  address(): string {
    return addressAt(this.route, this.#scenarios);
  }

  /** The whole link to what is on the screen. */
  link(): string {
    const { origin, pathname } = this.#window.location;
    return `${origin}${pathname}#${this.address()}`;
  }

  /**
   * Put another scenario on the screen.
   *
   * @param about what is being changed; moves of the same thing in a row are undone together until `settle`.
   */
  change(scenario: Scenario, about?: string): void {
    if (sameScenario(scenario, this.scenario)) return;
    this.#show(advance(this.history, scenario, about));
  }

  /** End a drag, so that the next is undone on its own. */
  settle(): void {
    this.#bar.settle();
    if (this.history.about !== undefined) this.history = settle(this.history);
  }

  undo(): void {
    this.#show(undo(this.history));
  }

  redo(): void {
    this.#show(redo(this.history));
  }

  /** Show what the last change did: what was before it and what it led to, twice, until something else is done. */
  replay(): void {
    this.settle();
    const before = this.history.past.at(-1);
    if (before !== undefined) this.#replay.start(before, this.history.present);
  }

  /** Put the scenario on the screen aside under a name; no more than a few are held. */
  hold(name: string): void {
    this.#replay.stop();
    this.held = [...this.held, { name, scenario: this.scenario }].slice(-mostHeld);
    this.#bar.replace();
  }

  /** Replace the scenarios put aside. */
  setHeld(held: readonly HeldScenario[]): void {
    this.held = held.slice(0, mostHeld);
    this.#bar.replace();
  }

  /** Forget what was said about the link. */
  dismiss(): void {
    this.notices = [];
  }

  #show(history: History<Scenario>): void {
    this.#replay.stop();
    this.history = history;
    // Workers begin while the page does the rest.
    this.#ask();
    this.#bar.replace();
  }

  #ask(): void {
    this.live.ask(questionOf(this.scenario));
    this.#watch();
  }

  /** Begin to count anew how long the screen has been without an answer. */
  #watch(): void {
    this.#window.clearTimeout(this.#lateness);
    if (this.current) this.late = false;
    else this.#lateness = this.#window.setTimeout(() => (this.late = !this.current), lateAfter);
  }

  #read(): void {
    this.#replay.stop();
    this.#bar.forget();
    const { state, notices } = readAddress(this.#window.location.hash, this.context);
    this.route = state.route;
    this.notices = notices;
    this.held = this.#aside.arrive(visitOf(this.#window), this.held, state.held);
    if (!sameScenario(state.scenario, this.scenario)) {
      this.history = advance(this.history, state.scenario);
      this.#ask();
    }
    if (this.held === state.held) this.#bar.mark();
    else this.#bar.replace();
  }
}

/** A name for a visit: two never begin in the same millisecond. */
function visitNow(): string {
  return String(Date.now());
}

function sameQuestion({ question }: Answer, scenario: Scenario): boolean {
  return questionKey(question) === questionKey(questionOf(scenario));
}

const contextKey = "lab";

/** Give the page's state to all components below. */
export function provideLab(lab: Lab): void {
  setContext(contextKey, lab);
}

/** The page's state, inside a component. */
export function useLab(): Lab {
  return getContext<Lab>(contextKey);
}
