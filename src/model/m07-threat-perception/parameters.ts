/** Parameters of capability, threat perception and the arms race (specification M07; posture items are in posture.ts). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Perceiver, UnitedStates } from "../axes.ts";

// Capability (7.0)

export const capabilityShare = fixed(0.45, {
  unit: "1",
  spec: "7.0",
  doc: "Share of defence spending that builds capability",
  grade: "C",
  because:
    "convention: capability enters as ratios; only the start of the United States does not scale with it, and that start has a range",
});
export const capabilityDecay = coefficient(0.02, {
  unit: "1/quarter",
  spec: "7.0",
  because:
    "A mean life of twelve years: hulls and airframes last 25 or more, but training, stocks and the lead in technology fade faster; the ends give 25 and 8 years",
  doc: "Share of capability that wears out in a quarter",
});
export const startCapabilityUnitedStates = parameter({
  unit: "bnUSD",
  over: UnitedStates,
  symbol: "K_US(2012)",
  spec: "0.9",
  doc: "Capability of the United States worldwide at the start of 2012",
  range: [3600, 4200, 4800],
  grade: "B",
  sources: ["SPEC", "SIPRI24"],
});
export const startShareChina = fixed(0.017, {
  unit: "1",
  symbol: "m_CN(2012)",
  spec: "0.9",
  doc: "China's defence spending as a share of GDP in 2012",
  grade: "A",
  sources: ["SIPRI24"],
});
export const statedWear = fixed(0.02, {
  unit: "1/quarter",
  spec: "0.9",
  doc: "Wear of capability at which the start of the United States is stated",
  grade: "C",
  because:
    "the starts of the others follow from wear; without this, a draw of wear would move the balance of 2012",
});
export const extendedCapability = parameter({
  unit: "1",
  spec: "7.1",
  doc: "Part of credible American capability in the theatre that an ally counts as its own",
  range: [0.4, 0.8, 1],
  grade: "C",
  because: "judged, half either way up to the whole",
});
export const secondaryCapability = coefficient(0.55, {
  unit: "1",
  spec: "7.0",
  because:
    "Korea must face the North and India its land border, so even under a treaty little more than half of such forces would count at sea; no plan that names their tasks is public",
  doc: "Part of a fully committed secondary state's capability that counts for the coalition",
});
export const looseTie = coefficient(0.1, {
  unit: "1",
  spec: "7.1",
  because:
    "Korea and Australia have no pact with Tokyo or Manila, so an ally counts a tenth of their means as its own; halving it or adding half moves a ratio of forces by under two per cent",
  doc: "Part of the capability of Korea and Australia that an ally counts as its own",
});

// Threat (7.2)

export const threatScale = parameter({
  unit: "1",
  symbol: "th",
  spec: "7.2",
  doc: "Scale of perceived threat for Japan and the Philippines: yearly hazard when China is surely aggressive and as strong as the perceiver's side",
  range: [0.35, 0.55, 0.8],
  grade: "C",
  because: "set so that Japan perceives about 6 pp a year in 2012",
});
export const threatScaleUnitedStates = coefficient(0.3, {
  unit: "1",
  symbol: "th_US",
  spec: "7.2",
  because:
    "An ocean away, Washington has a scale a little over half of its front-line allies', so 2 points against 5 or 6 in 2012; surveys rank the threat but do not put a yearly chance on it",
  doc: "Scale of perceived threat for the United States",
});
export const threatExponent = parameter({
  unit: "1",
  symbol: "a",
  spec: "7.2",
  doc: "Elasticity of perceived threat to the ratio of capabilities",
  range: [0.5, 0.8, 1.2],
  grade: "C",
  because: "between insensitive and more than proportional",
});

// Belief about China (7.3)

export const aggressionPrior = parameter({
  unit: "1",
  symbol: "Psi0",
  spec: "7.3",
  doc: "Belief that China is aggressive, as a logit, to which memory returns; also its start",
  range: [-2.2, -1.8, -1.4],
  grade: "C",
  because: "set together with the threat scale so that Japan perceives about 6 pp a year in 2012",
});
export const beliefDisagreement = parameter({
  unit: "1",
  symbol: "sd(Psi0)",
  spec: "23 B30",
  doc: "Standard deviation between states of the belief about China to which each returns, as a logit",
  range: [0, 0.2, 0.4],
  grade: "C",
  because:
    "from agreement to a spread as wide as the range of the common belief; elites differ on China's intent, by how much is unmeasured",
});
export const aggressionMemory = parameter({
  unit: "quarter",
  symbol: "tP",
  spec: "7.3",
  doc: "Memory of beliefs about China",
  range: [12, 24, 40],
  grade: "C",
  because: "beliefs about intent last for years, not decades",
});
export const incidentEffect = parameter({
  unit: "1",
  symbol: "bG",
  spec: "7.3",
  doc: "Push per quarter on the belief when incidents double against 2012 (times ln 1.5)",
  range: [0.03, 0.08, 0.15],
  grade: "C",
  because: ".14 sends perceived threat past 30 pp by 2035",
});
export const capabilityEffect = parameter({
  unit: "1",
  symbol: "bK",
  spec: "7.3",
  doc: "Push on the belief per log point by which China's capability outgrows the perceiver's",
  range: [0.4, 0.8, 1.5],
  grade: "C",
  because: "growth is read as intent to a degree nobody has measured",
});
export const coercionEffect = parameter({
  unit: "1",
  symbol: "bC",
  spec: "7.3",
  doc: "Push on the belief when a coercion episode on the perceiver starts, once per episode",
  range: [0.1, 0.3, 0.6],
  grade: "C",
  because: "small lasting change of opinion after past episodes",
});
export const reassuranceEffect = parameter({
  unit: "1",
  symbol: "bRe",
  spec: "7.3",
  doc: "Fall of the belief per quarter and unit of Chinese reassurance",
  range: [0.02, 0.05, 0.1],
  grade: "C",
  because: "words count for little against acts",
});
export const reassuranceToday = fixed(0.1, {
  unit: "1",
  spec: "7.3",
  doc: "Chinese reassurance today, already in the prior",
  grade: "C",
  because: "default of lever L56",
});
export const forceEffectOnAggression = coefficient(0.6, {
  unit: "1",
  spec: "M09",
  because:
    "A settled use of force raises the odds of an aggressive China by 1.8, half more than the invasion of Ukraine, which was not China's act, is given; China's last ones, in 1979 and 1988, left no series of belief to fit",
  doc: "Push on the belief about China after a use of force has been settled",
});
export const threatBeliefSpread = coefficient(0.04, {
  unit: "1",
  spec: "7.3",
  because:
    "With a memory of six years the noise adds up to a standing spread of .14, which moves perceived threat by an eighth: less than one dated shock, as noise should be",
  doc: "Standard deviation per quarter of unexplained changes of belief, in Beijing as elsewhere",
});

// Whose incidents a perceiver watches (7.3: Nx_i)

export const watchTaiwanStrait = parameter({
  unit: "1",
  over: Perceiver,
  spec: "7.3",
  doc: "Weight of incidents in the Taiwan Strait",
  range: {
    US: [0.5, 0.5, 0.5],
    JP: [0.15, 0.3, 0.45],
    PH: [0, 0, 0],
    KR: [0.5, 0.5, 0.5],
    AU: [0.5, 0.5, 0.5],
    IN: [0.5, 0.5, 0.5],
    VN: [0.5, 0.5, 0.5],
    ID: [0.5, 0.5, 0.5],
    MY: [0.5, 0.5, 0.5],
    SG: [0.5, 0.5, 0.5],
    TH: [0.5, 0.5, 0.5],
  },
  grade: "C",
  because:
    "Japan watches the strait as well as its own waters, how closely is judged; others count the mean of strait and South China Sea",
});
export const watchSouthChinaSea = fixed(
  { US: 0.5, JP: 0, PH: 1, KR: 0.5, AU: 0.5, IN: 0.5, VN: 0.5, ID: 0.5, MY: 0.5, SG: 0.5, TH: 0.5 },
  {
    unit: "1",
    over: Perceiver,
    spec: "7.3",
    doc: "Weight of incidents in the South China Sea",
    grade: "C",
    because:
      "definition: states watch their own waters; those without count the mean of strait and South China Sea",
  },
);
export const watchEastChinaSea = fixed(
  { US: 0, JP: 1, PH: 0, KR: 0, AU: 0, IN: 0, VN: 0, ID: 0, MY: 0, SG: 0, TH: 0 },
  {
    unit: "1",
    over: Perceiver,
    spec: "7.3",
    doc: "Weight of incidents in the East China Sea",
    grade: "C",
    because:
      "definition: states watch their own waters; those without count the mean of strait and South China Sea",
  },
);

// Belief in Beijing (7.4)

export const hostilityPrior = parameter({
  unit: "1",
  symbol: "E0",
  spec: "7.4",
  doc: "Belief in Beijing that the coalition is hostile, as a logit, to which memory returns; also its start",
  range: [-1.6, -1.2, -0.6],
  grade: "C",
  because:
    "Beijing speaks of encirclement without acting as if war were near: 23 % likely at the centre, 17 to 35 % at the ends",
});
export const hostilityMemory = parameter({
  unit: "quarter",
  symbol: "tE",
  spec: "7.4",
  doc: "Memory of beliefs in Beijing",
  range: [12, 20, 40],
  grade: "C",
  because: "beliefs about intent last for years, not decades",
});
export const postureEffect = parameter({
  unit: "1",
  symbol: "kE",
  spec: "7.4",
  doc: "Push on Beijing's belief per weighted log point of posture that looks offensive",
  range: [0.5, 1.5, 3],
  grade: "C",
  because: "the strength of the security dilemma is what the theories dispute",
});
export const declarationEffect = parameter({
  unit: "1",
  symbol: "bD",
  spec: "7.4",
  doc: "Push on Beijing's belief per unit of new declarations on Taiwan",
  range: [0.1, 0.4, 0.8],
  grade: "C",
  because: "strong protests after past declarations, effect on belief unobserved",
});
export const alignmentEffect = parameter({
  unit: "1",
  symbol: "bX",
  spec: "7.4",
  doc: "Push on Beijing's belief per unit by which mean alignment with Washington rises",
  range: [0, 0.2, 0.5],
  grade: "C",
  because: "encirclement is argued from alignment, not measured",
});
export const assuranceEffect = parameter({
  unit: "1",
  symbol: "bA",
  spec: "7.4",
  doc: "Fall of Beijing's belief per quarter and unit of assurance above today's, when the sender is believed",
  range: [-0.01, 0.035, 0.08],
  grade: "C",
  because: "may backfire: perspective-taking can harden views (Kertzer, Brutger and Quek 2024)",
});
export const assuranceToday = fixed(0.3, {
  unit: "1",
  spec: "7.4",
  doc: "Assurance given today, already in the prior",
  grade: "C",
  because: "value of 18.2 at default levers",
});
export const forceEffectOnHostility = coefficient(0.2, {
  unit: "1",
  spec: "M09",
  because:
    "Force that Beijing chose tells it less about others than about itself, so a third of the push on its neighbours' belief; their response may yet alarm it more or less than that",
  doc: "Push on Beijing's belief after a use of force has been settled",
});
export const distinguishability = parameter({
  unit: "1",
  symbol: "om",
  spec: "7.4",
  doc: "How well offensive and defensive posture can be told apart: 0 all looks offensive, 1 only offensive content counts",
  range: [0.2, 0.5, 0.8],
  grade: "C",
  because: "Jervis (1978) and Glaser (2010) treat it as the key variable; no measurement",
});

// Threat to China (7.5), its budget (7.6), arms race (7.7)

export const threatScaleChina = parameter({
  unit: "1",
  symbol: "thC",
  spec: "7.5",
  doc: "Scale of the threat that Beijing perceives",
  range: [0.2, 0.3, 0.45],
  grade: "C",
  because: "set so that Beijing perceives about 8 pp a year in 2012",
});
export const strikeFloor = coefficient(0.5, {
  unit: "1",
  spec: "7.5",
  because:
    "Without weapons ashore that reach the mainland, ships and aircraft still can: exposure falls to two thirds of today's, to under half at the low end and to 85 % at the high one",
  doc: "Part of the exposure of the mainland that remains without allied mainland-range weapons",
});
export const budgetResponseChina = parameter({
  unit: "1/pp",
  symbol: "eTC",
  spec: "7.6",
  doc: "Rise of the logarithm of China's defence share per pp of perceived threat",
  range: [0, 0.012, 0.03],
  grade: "C",
  because: "China's share has hardly moved since 2012, so the response is small or nil",
});
export const armsRaceWindow = fixed(4, {
  unit: "quarter",
  spec: "7.7",
  doc: "Time over which growth of spending is measured",
  grade: "C",
  because: "growth over four quarters, as defence budgets are yearly",
});
export const armsRaceMembers = fixed(4, {
  unit: "1",
  spec: "7.7",
  doc: "Number of members of the arms-race index: China, Japan, the Philippines, the United States in the region",
  grade: "C",
  because: "count",
});

// Allied weapons that reach the mainland (0.9)

export const strikeStockWeight = coefficient(0.5, {
  unit: "1",
  spec: "0.9",
  because:
    "Three times the counterstrike stock adds .1 to an index of 1.2, a twelfth: numbers alarm less than reach and place, yet no official statement from Beijing weighs one against the other",
  doc: "Weight of Japan's counterstrike stock in the index of mainland-range weapons",
});
export const strikeStockToday = fixed(0.1, {
  unit: "1",
  spec: "0.9",
  doc: "Japan's counterstrike stock in 2026, from which its weight is counted",
  grade: "C",
  because: "base of comparison: the stock that counterstrike has in 2026",
});
