/** The page's head and foot, and what is the same in all views. */
export const frame = {
  name: "Entente",
  tagline: "An open policy laboratory for alliances",
  skip: "Skip to the content",
  navigation: "Views",
  views: {
    answer: "The answer",
    explore: "What if",
    claims: "Claims",
    trace: "Why",
    map: "Map",
    agreements: "Agreements",
    compare: "Compare",
    credibility: "Credibility",
  },
  titles: {
    answer: "Does the argument hold?",
    explore: "What if?",
    claims: "The papers' claims, tested",
    trace: "Why did it do that?",
    map: "The First Island Chain",
    agreements: "Agreements through time",
    compare: "Scenarios side by side",
    credibility: "Is it credible?",
  },
  language: "Language",
  theme: "Light or dark",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  ownMix: "your own mix of theories",
  scenario: "On the screen",
  undo: "Undo",
  redo: "Redo",
  replay: "Replay last change",
  reset: "Reset",
  share: "Copy link",
  copied: "Link copied",
  localLink:
    "The link opens only on this computer, where Entente runs. Somebody else opens it by putting the part from # on behind the address of an Entente with the same model.",
  notCopied: "The browser did not allow copying; the address bar holds the same link",
  levers: (count: number): string =>
    count === 0 ? "no lever moved" : `${count} ${count === 1 ? "lever" : "levers"} moved`,
  assumptions: (count: number): string =>
    count === 0 ? "usual assumptions" : `${count} ${count === 1 ? "assumption" : "assumptions"} changed`,
  against: (base: string): string => `compared with ${base}`,
  working: {
    starting: "Starting the model …",
    computing: "Computing …",
    idle: (futures: string): string => `${futures} futures`,
  },
  grades: {
    A: "A: read in its source",
    B: "B: derived or well known, not verified",
    C: "C: an estimate; most are varied over their range in every run",
  },
  unverified: "unverified",
  estimate: "estimate",
  forecast:
    "A model, not a forecast. Trust differences between policies before absolute chances; every number opens the equation behind it.",
  made: (version: string, model: string): string => `Entente ${version}, model ${model}`,
  newVersion: {
    ready: "A newer version of this page is ready. It opens by itself once all tabs of this page are closed.",
    show: "Open it now",
  },
  loading: "Loading …",
  faults: {
    missing: (file: string): string =>
      `The file ${file} is missing. Build the site again with “npm run build:site”, or reload the page.`,
    broken: (file: string): string =>
      `The file ${file} is damaged. Reload the page; if that does not help, build the site again.`,
    otherVersion: (file: string): string =>
      `The file ${file} belongs to another version of the page. Close all its tabs and open it again.`,
    unreachable: (file: string): string =>
      `The file ${file} could not be loaded. Check the connection, then reload the page.`,
    noWebAssembly:
      "This browser does not run WebAssembly, which the model needs. Published results are shown; use a current Firefox, Chrome, Edge or Safari to move levers.",
    noWorkers:
      "This browser starts no background workers, which the model needs. Published results are shown; another browser will do.",
    noLocks:
      "The model runs only on https or on this machine's own address (localhost). Published results are shown.",
    outOfMemory: "The browser ran out of memory. Close other tabs and move a lever again.",
    workerLost: "The model stopped unexpectedly. Move a lever to start it again.",
    notComputed: "These futures could not be computed.",
  },
};
