/** Theory lenses: multipliers on contested coefficients, 1 under the neutral lens (specification 0.6). */
import { lens, multiplier } from "../engine/language.ts";

export const opportunityLens = multiplier({
  symbol: "M.opp",
  spec: "0.6",
  doc: "Weight of a weak-looking coalition as an opening: raises gray-zone pressure (8.1), resolve's part in the ladder (8.5) and the pull of a quick win (9.2)",
});
export const capabilityLens = multiplier({
  symbol: "M.cap",
  spec: "0.6",
  doc: "How far growing Chinese coast-guard and militia capability turns into gray-zone pressure (8.1)",
});
export const securityLens = multiplier({
  symbol: "M.sec",
  spec: "0.6",
  doc: "How far Beijing's sense of insecurity turns into gray-zone pressure (8.1, 8.5) and makes peace look worse to it (9.1)",
});
export const provocationLens = multiplier({
  symbol: "M.prov",
  spec: "0.6",
  doc: "How far visible allied acts, such as strike weapons or patrols, provoke gray-zone pressure (8.1)",
});
export const domesticLens = multiplier({
  symbol: "M.dom",
  spec: "0.6",
  doc: "Weight of leaders, domestic stress and public moods: leader effect on budgets (1.1), Chinese stress (8.1), support, norm and friction in allied decisions (10.3, 11.1)",
});
export const tradeLens = multiplier({
  symbol: "M.trade",
  spec: "0.6",
  doc: "How far the loss of trade restrains: pressure (8.1), the use of force (9.2-9.4), coercion (12.1) and alignment (13.1)",
});
export const guardrailLens = multiplier({
  symbol: "M.guard",
  spec: "0.6",
  doc: "How far hotlines, rules and communiques calm pressure and crises (8.1, 8.5)",
});
export const spiralLens = multiplier({
  symbol: "M.sig",
  spec: "0.6",
  doc: "How far the allies' own posture and statements convince Beijing that they are hostile (7.4, 17.2)",
});
export const assuranceLens = multiplier({
  symbol: "M.ass",
  spec: "0.6",
  doc: "How far assurances soften Beijing's beliefs (7.4) and make peace look better to it (9.1)",
});
export const freeRidingLens = multiplier({
  symbol: "M.free",
  spec: "0.6",
  doc: "How far allies spend less because others provide their security (1.1) and leave balancing to others (13.2)",
});
export const lagLens = multiplier({
  symbol: "M.lag",
  spec: "M01",
  doc: "Slowness of defence budgets to follow what governments want (tauM in 1.3)",
});
export const fiscalLens = multiplier({
  symbol: "M.fiscal",
  spec: "M01",
  doc: "Weight of public debt as a brake on defence budgets (eF in 1.1)",
});
export const volatilityLens = multiplier({
  symbol: "M.volatility",
  spec: "M15",
  doc: "Weight of erratic United States policy in credibility and cohesion (Vol terms of 15.1, 15.2)",
});
export const protectionLens = multiplier({
  symbol: "M.protection",
  spec: "M15",
  doc: "Weight of United States protectionism in credibility and cohesion (Prot_US terms of 15.1, 15.2)",
});

/** Every contested coefficient at its central value. */
export const neutral = lens({
  id: "neutral",
  doc: "No theory favoured: every contested coefficient keeps its own range",
  multipliers: {},
});

export const offensiveRealism = lens({
  id: "OR",
  doc: "Offensive realism: rising powers take what weakness offers, and reassurance hardly matters (Mearsheimer 2001)",
  multipliers: {
    opportunityLens: 1.6,
    capabilityLens: 1.3,
    securityLens: 0.2,
    provocationLens: 0.3,
    domesticLens: 0.3,
    tradeLens: 0.3,
    guardrailLens: 0.3,
    spiralLens: 0.3,
    assuranceLens: 0.2,
    freeRidingLens: 1.5,
  },
});

export const defensiveRealism = lens({
  id: "DR",
  doc: "Defensive realism: states mostly seek safety, so posture feeds spirals and assurance can break them (Jervis 1978, Kydd 2005, Glaser 2010)",
  multipliers: {
    opportunityLens: 0.5,
    capabilityLens: 0.7,
    securityLens: 1.6,
    provocationLens: 1.4,
    domesticLens: 0.5,
    tradeLens: 0.6,
    guardrailLens: 1.3,
    spiralLens: 1.5,
    assuranceLens: 1.5,
    freeRidingLens: 1,
  },
});

/** M01 and M15 add two effects to the table of 0.6: slower budgets, and volatility weighted like domestic politics. */
export const domesticPolitics = lens({
  id: "DP",
  doc: "Domestic politics: leaders, parties and publics decide, and governments play two games at once (Putnam 1988, J. Snyder 1991)",
  multipliers: {
    opportunityLens: 0.7,
    capabilityLens: 0.8,
    securityLens: 0.6,
    provocationLens: 1,
    domesticLens: 1.8,
    tradeLens: 0.7,
    guardrailLens: 0.8,
    spiralLens: 0.8,
    assuranceLens: 0.6,
    freeRidingLens: 1,
    lagLens: 1.5,
    volatilityLens: 1.8,
  },
});

/** M01 and M15 add two effects to the table of 0.6: heavier debt, and protectionism weighted like trade. */
export const liberalInterdependence = lens({
  id: "LI",
  doc: "Liberal interdependence: trade and institutions restrain, and debt weighs on arms (Keohane and Nye 1977, Oneal and Russett 1997)",
  multipliers: {
    opportunityLens: 0.6,
    capabilityLens: 0.7,
    securityLens: 0.8,
    provocationLens: 0.8,
    domesticLens: 0.7,
    tradeLens: 1.8,
    guardrailLens: 1.5,
    spiralLens: 0.8,
    assuranceLens: 1.2,
    freeRidingLens: 0.8,
    fiscalLens: 1.3,
    protectionLens: 1.8,
  },
});
