import { alsoCalled, fillers } from "./lever-search.ts";
import { ends, options } from "./lever-words.ts";

/** Words of the view in which levers and assumptions are moved. */
export const explore = {
  title: "What if?",
  lead: "Choose a course, move a lever, and see what changes against the present course.",
  panels: { policy: "Policy levers", assumptions: "Assumptions and theories" },
  panelsLabel: "What to change",
  outcomes: "Outcomes",
  strip: "Headline outcomes",
  package: "Course",
  packageNote: "One click sets all levers; assumptions stay.",
  differs: (count: number): string =>
    count === 0
      ? "all levers at the present course"
      : `${count} ${count === 1 ? "lever differs" : "levers differ"} from the present course`,
  find: "Find a lever",
  onlyDifferent: "Only levers that differ from the present course",
  none: "No lever matches. Search for what is moved (missiles, bases, tariffs), who moves it (Japan, Manila) or what it touches (credibility, arms race); one word is enough.",
  noneDiffers: "No lever that differs from the present course matches.",
  alsoCalled,
  fillers,
  resetPolicy: "Put all levers back",
  groups: {
    posture: "American posture",
    pressure: "Pressure on allies",
    munitions: "Munitions and industry",
    bases: "Bases",
    allies: "Allied forces",
    sharing: "Sharing among allies",
    diplomacy: "Diplomacy",
    economy: "Economy",
    taiwan: "Taiwan",
    others: "What Beijing does",
  },
  othersNote: "Not a choice of the alliance: scenarios to test a policy against.",
  movedCount: (count: number): string => `${count} moved`,
  leverCount: (count: number): string => `${count} ${count === 1 ? "lever" : "levers"}`,
  fromTo: (from: string, to: string): string => `${from} → ${to}`,
  moved: "Moved",
  reset: "Reset",
  resetOne: (name: string): string => `Reset: ${name}`,
  about: "About",
  aboutOne: (name: string): string => `About: ${name}`,
  sliderOf: (name: string): string => `${name}: slider`,
  means: {
    ofGdp: "% of GDP",
    share: "%",
    times: "× today",
    priority: "× equal treatment",
    index: "",
  },
  index: (low: string, high: string): string => `index, ${low} to ${high}`,
  said: { ofGdp: "% of GDP", share: "%", times: "times today", priority: "times equal treatment", index: "" },
  ends,
  options,
  stageBase: " (present course)",
  bad: {
    notANumber: (low: string, high: string): string =>
      `This is not a number. Write one from ${low} to ${high}, such as ${low}.`,
    comma: (low: string, high: string): string =>
      `Write decimals with a point, such as 1.5; anything from ${low} to ${high} will do.`,
    tooLow: (low: string, high: string): string =>
      `Too low. The model knows this from ${low} to ${high}; beyond that nothing backs it.`,
    tooHigh: (low: string, high: string): string =>
      `Too high. The model knows this from ${low} to ${high}; beyond that nothing backs it.`,
    notWhole: (low: string, high: string): string => `Write a whole number from ${low} to ${high}.`,
  },
  kept: "Until then the last value stands.",
  facts: {
    range: "Range",
    base: "Present course",
    cost: "Cost at this value",
    lag: "Takes effect",
    touches: "Touches first",
    costs: "Costs",
    trace: "Trace this lever",
    spec: (sections: string): string => `Specification ${sections}`,
    grade: "Where it comes from",
  },
  costOf: (amount: string, paidBy: "US" | "ally", saves: boolean): string =>
    `${amount} ${saves ? "less" : "more"} a year than the present course, ${saves ? "saved" : "paid"} by ${paidBy === "US" ? "the United States" : "the allies"}`,
  costRange: (low: string, high: string): string => `(${low} to ${high})`,
  costSame: "nothing beyond the present course",
  costFree: "no cost line of its own",
  lagOf: (quarters: number): string =>
    quarters === 0
      ? "at once, from the third quarter of 2026"
      : `over ${quarters} ${quarters === 1 ? "quarter" : "quarters"} from the third quarter of 2026`,
  origin:
    "The present course is what is done in 2026; how far it could go is a judgement. No paper gives these numbers.",
  better: "better",
  worse: "worse",
  same: "no difference",
  short: {
    Y03: "Landing risk",
    Y01: "Denial",
    "Y10.SCS": "Pressure",
    "Y18.total": "Cost",
    Y06: "Force",
    "Y27.JP": "Credibility",
  } as Readonly<Record<string, string>>,
  table: {
    outcome: "Outcome",
    yours: "Yours",
    base: "Present course",
    difference: "Difference",
    range: "nine futures in ten",
  },
  meansOver: (futures: string): string => `Means over ${futures} simulated futures.`,
  meansOverFirst: (known: string, all: string): string =>
    `Means over the first ${known} of ${all} futures so far.`,
  leads: "A name leads to its equation.",
  lastChange: "Last change",
  lastChangeNote: "Mean of the differences, future by future, from just before the last change.",
  noChange: "–",
};
