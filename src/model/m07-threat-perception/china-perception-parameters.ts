/** Parameters of what Beijing believes, fears and spends (specification 7.4 to 7.6). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

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
  because:
    "Beijing's planners think in five-year terms, hence 20 quarters at the centre; from a shift within three years to one that takes ten",
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
