/** The guided tour: a step for each thing a newcomer must know, two minutes in all. */
export const tour = {
  start: "Show me around",
  title: "A short tour",
  place: (step: number, steps: number): string => `${step} of ${steps}`,
  next: "Next",
  back: "Back",
  end: "End the tour",
  steps: {
    claims:
      "A paper makes claims. Each is written as a test, and the test is run in thousands of simulated futures under rival theories of international politics. The verdict says where it holds. The dots show the share of futures in which it does, one dot for each theory.",
    outcomes:
      "These pictures compare a policy with the present course. The band holds nine futures in ten: its width is what nobody knows. Trust the difference between the two more than the height of either.",
    bar: "This line always says what is on the screen. Undo, redo, or replay the last change as often as you like; the link carries everything.",
    levers:
      "Here you act. Choose a package or move single levers; the pictures follow at once. Theories, rival equations and uncertain numbers stand apart, because they are not yours to choose: they are what the world may be.",
    trace:
      "Any number opens the equation behind it, its inputs, its sources and their grade: A read in its source, B not verified, C an estimate. From there one can walk through the whole model.",
    credibility:
      "Before quoting anything: what the model is for and not for, what it rests on, and which guesses matter most.",
  },
};
