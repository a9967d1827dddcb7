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
    supported: "The test holds in most futures, under every theory.",
    contingent: "It holds under some theories or assumptions and fails under others.",
    unsupported: "The test fails in most futures, under every theory.",
    "more runs needed": "The share of futures in which it holds is too near the mark to say.",
    "not testable": "It says what ought to be, or the model has no means to test it.",
  },
  wired: "True by construction",
  wiredMeaning: "The model's equations alone make this true; the test only shows that they do.",
};
