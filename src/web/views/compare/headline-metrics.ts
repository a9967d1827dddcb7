/** Metrics that a comparison shows first, in the order of the argument: war, crises, pressure, fear, burden, trust, cost. */
export const comparedMetrics = [
  "Y06",
  "Y03",
  "Y04",
  "Y08",
  "Y01",
  "Y10.SCS",
  "Y10.TWS",
  "Y12",
  "Y16.JP",
  "Y17",
  "Y27.JP",
  "Y27.PH",
  "Y28.JP",
  "Y18",
  "Y18.total",
] as const;
