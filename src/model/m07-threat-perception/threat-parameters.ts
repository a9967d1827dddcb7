/** Parameters of perceived threat and of the belief that China is aggressive (specification 7.2, 7.3). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Perceiver } from "../axes.ts";

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
  because:
    "The neighbours' beliefs about China's intent last for years, not decades: six at the centre, three if governments change them, ten if textbooks do",
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
