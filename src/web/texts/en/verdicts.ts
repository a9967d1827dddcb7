/** Verdicts and what they mean. */
export const verdicts = {
  names: {
    supported: "Supported",
    contingent: "Contingent",
    unsupported: "Unsupported",
    "more runs needed": "More runs needed",
    "not testable": "Not testable",
  },
  meanings: {
    supported: "The test holds in as many futures as the claim asks for, under every theory.",
    contingent:
      "In between: whether it holds depends on the theory, or it holds in a middling share of futures under all of them.",
    unsupported: "The test fails in most futures, under every theory.",
    "more runs needed": "The share of futures in which it holds is too near the mark to say.",
    "not testable": "It says what ought to be, or the model has no means to test it.",
  },
  caveat: "With a caveat",
  caveatMeaning:
    "Part of the test has no path in the model, or one equation alone settles it: the claim’s page says which.",
  wired: "True by construction",
  wiredMeaning: "The model's equations alone make this true; the test only shows that they do.",
};
