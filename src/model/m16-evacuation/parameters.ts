/** Parameters of evacuation and relief (specification M16). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Deadline, Public } from "../axes.ts";

// Who is to be brought out.

export const nationalsInTaiwan = parameter({
  unit: "person",
  over: Public,
  symbol: "Ntot",
  spec: "M16",
  doc: "Nationals of the three allies in Taiwan",
  range: {
    US: [11000, 30000, 80000],
    JP: [19000, 21700, 31700],
    PH: [150000, 169000, 250000],
  },
  grade: "B",
  sources: ["FILT250828", "NPRESS24", "MB250403", "AEXP21", "VIG23"],
  because:
    "counts of residents for Filipinos and Japanese, tourists or a military plan above them; for Americans the counts of residents and of dual nationals lie far apart",
});

export const sakishimaPeople = parameter({
  unit: "person",
  symbol: "Ntot",
  spec: "M16",
  doc: "Residents and visitors of the Sakishima islands to be brought to Kyushu",
  range: [110000, 120000, 130000],
  grade: "A",
  sources: ["YOMI250328", "NATTH250327"],
  because: "the plan of 2025 counts 120,000 with 10,000 visitors, who may be fewer or more",
});

// How many can leave in a day.

export const liftFromTaiwan = parameter({
  unit: "person/day",
  symbol: "cap",
  spec: "M16",
  doc: "People whom aircraft and ships can bring out of Taiwan in a day and who are nationals of the allies",
  range: [10000, 20000, 40000],
  grade: "C",
  because:
    "judged: some hundred flights and ferries; other foreigners, three times as many, would want to go too",
});

export const liftFromSakishima = parameter({
  unit: "person/day",
  symbol: "cap",
  spec: "M16",
  doc: "People whom aircraft and ships can bring from the Sakishimas in a day",
  range: [10000, 20000, 25000],
  grade: "B",
  sources: ["NATTH250327", "YOMI250328"],
  because:
    "the plan of 2025; it is more than double the lift of peacetime, which may prove to be all there is",
});

export const liftPerSite = parameter({
  unit: "person/day/site",
  symbol: "cap_site",
  spec: "16.1",
  doc: "People more whom a Philippine site that serves relief as well as defence can take in and pass on in a day",
  range: [500, 1500, 3000],
  grade: "C",
  because: "judged: ten transport flights a day, with shelter and buses for those who land",
});

export const preparedGain = parameter({
  unit: "1",
  symbol: "pre",
  spec: "16.1",
  doc: "Share by which full stores and full planning raise the number who can leave in a day",
  range: [0, 0.25, 0.5],
  grade: "C",
  because: "judged: fuel, beds and lists at hand shorten turn-round, but aircraft and ships stay as many",
});

// How long the way stays open.

export const closureMedian = coefficient(10, {
  unit: "day",
  symbol: "Wc",
  spec: "16.2",
  doc: "Median of the day after warning on which the way out closes",
  because: "judged: time between clear signs of war and the first shots, in half of the cases",
});

export const closureSpread = coefficient(0.6, {
  unit: "1",
  spec: "16.2",
  doc: "Standard deviation of the logarithm of the day of closure",
  because: "judged: in two of three cases the way closes between day 5 and day 18",
});

export const openAfterClosure = coefficient(0.1, {
  unit: "1",
  spec: "16.2",
  doc: "Share of the lift that goes on after the way has closed",
  because: "judged: a few ships and flights under safe conduct",
});

export const deadline = fixed(
  { week: 7, fortnight: 14 },
  {
    unit: "day",
    over: Deadline,
    spec: "22 Y38",
    doc: "Day after warning by which people are counted as brought out",
    grade: "C",
    because: "the two days that metric Y38 names",
  },
);

export const firstMonth = fixed(30, {
  unit: "day",
  spec: "16.3, 4.4",
  doc: "Days over which closed bases are counted",
  grade: "C",
  because: "span of CD30, from which the closed share of relief follows",
});
