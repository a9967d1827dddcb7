/** Parameters of whether the United States fights (specification 10.1). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

export const usEntry2026 = parameter({
  unit: "1",
  symbol: "pUS central",
  spec: "10.1",
  doc: "Chance that the United States fights over Taiwan with every term of (10.1) at nil; its logit is the .85 of (10.1)",
  range: [0.5, 0.7, 0.9],
  grade: "C",
  sources: ["SPEC"],
  because: "43 % of Americans back sending troops in 2025, 36 % in 2024, 40 % in 2022, 52 % in 2021",
});

export const usEntryCredibility = coefficient(1.2, {
  unit: "1",
  spec: "10.1",
  because:
    "A fall of credibility by .2, the size of a shift that claims test, takes entry from .70 to .65: commitment counts, but the stake in Taiwan itself is the larger part",
  doc: "Weight of American credibility in the decision to fight",
});

export const credibilityReference = fixed(0.75, {
  unit: "1",
  spec: "10.1",
  doc: "Credibility at which its term is nil",
  grade: "C",
  because: "start value of credibility in (15.1)",
});

export const usEntrySupport = coefficient(2, {
  unit: "1",
  spec: "10.1",
  sources: ["VOA2108", "LTN251120"],
  because:
    "The sixteen points between the polls of 2021 and 2024 move entry by seven: presidents have gone to war against opinion and stayed out with it, so polls bend the choice but do not make it",
  doc: "Weight of American public support in the decision to fight",
});

export const usSupportReference = fixed(0.43, {
  unit: "1",
  spec: "10.1",
  doc: "American support at which its term is nil",
  grade: "A",
  sources: ["support-us-troops-defend-taiwan-US-2025"],
  because: "share of Americans who backed sending troops in 2025",
});

export const usEntryClarity = coefficient(0.8, {
  unit: "1",
  spec: "10.1",
  because:
    "A full pledge lifts entry from .71 to .83, since breaking it would cost reputation; studies of audience costs find the effect in survey experiments, not its size in war",
  doc: "Weight of declared American clarity on Taiwan in the decision to fight",
});

export const usEntryStruck = coefficient(1.5, {
  unit: "1",
  spec: "10.1",
  because:
    "Once its forces are hit entry rises from .71 to .92, as after Pearl Harbor; the lower end leaves .84, the upper .96, for an attack that spares lives may be answered otherwise",
  doc: "Weight of having been struck in the American decision to fight",
});

export const usForcesStruck = fixed(0, {
  unit: "1",
  symbol: "Hit_US",
  spec: "10.1",
  doc: "1 if United States forces have been struck; 0 in the shadow campaign, set by interventions",
  grade: "C",
  because: "an event: no American forces have been struck when the campaign is imagined",
});

export const usEntrySecondStrike = coefficient(0.5, {
  unit: "1",
  spec: "10.1",
  because:
    "China's confidence rises from .45 to .67 over the period and costs entry two points: no war with a nuclear power over an ally shows whether it weighs more",
  doc: "Weight of China's second-strike confidence against fighting",
});

export const secondStrikeReference = coefficient(0.5, {
  unit: "1",
  spec: "10.1",
  because:
    "Even odds of a surviving deterrent, near its mean over the run; a shift by half moves entry by three points in all years alike, so effects of levers do not hang on it",
  doc: "Second-strike confidence at which its term is nil",
});
