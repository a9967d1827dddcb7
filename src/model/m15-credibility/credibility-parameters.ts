/** Parameters of the credibility of the American promise and of what it emboldens (specification 15.1, 15.5). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

export const japanCredibilityWeight = fixed(0.7, {
  unit: "1",
  spec: "0.9",
  doc: "Weight of Japan in overall credibility; the Philippines have the rest",
  grade: "C",
  because:
    "seven tenths for Japan, whose bases and forces carry most of the alliance's weight in the theatre",
});

// Credibility (15.1)

export const credibilityStart = fixed(0.75, {
  unit: "1",
  spec: "15.1",
  doc: "Credibility of the American promise in 2012",
  grade: "C",
  because: "the specification's start, near the 75 % of alliances honoured in Leeds and others 2000",
});

export const credibilityLag = coefficient(6, {
  unit: "quarter",
  spec: "15.1",
  doc: "Time credibility needs to follow its causes",
  because:
    "judged, half either way: governments notice change within months and revise judgements of a promise over years",
});

export const credibilityBase = coefficient(1.1, {
  unit: "1",
  spec: "15.1",
  sources: ["SPEC"],
  because:
    "It puts Japan's target at .77 with the ties and troubles of 2012, near the start of .75; the ends give .66 and .85, where two counts of alliances kept give 50 and 75 %",
  doc: "Credibility, as a logit, before the causes below",
});

export const credibilityFromPresence = coefficient(0.8, {
  unit: "1",
  spec: "15.1",
  sources: ["SPEC"],
  because:
    "Twice the forces raise credibility from .75 to .80: Blankenship and Lin-Greenberg 2022 find that presence reassures little without capability, so it is not given more",
  doc: "Effect of forward presence, as a logarithm, on credibility",
});

export const credibilityFromTie = coefficient(1, {
  unit: "1",
  spec: "15.1",
  because:
    "Japan's tie of .63 is worth thirteen points: allies who saw plans and staffs at work doubted Washington less, but no survey asks for this apart from presence",
  doc: "Effect of interoperability with the United States on credibility",
});

export const credibilityFromSupport = coefficient(1, {
  unit: "1",
  spec: "15.1",
  sources: ["VOA2108", "LTN251120"],
  because:
    "Sixteen points of opinion, the swing of 2021 to 2024, move credibility by three: allies read polls, yet they read presidents more",
  doc: "Effect of American public support on credibility",
});

export const supportReference = fixed(0.4, {
  unit: "1",
  spec: "15.1",
  doc: "American public support at which credibility is neither raised nor lowered",
  grade: "B",
  sources: ["SPEC"],
});

export const credibilityFromProtection = coefficient(0.8, {
  unit: "1",
  spec: "15.1",
  sources: ["PARTTF25"],
  because:
    "Protectionism up from .5 to .75 costs three points: trade rows with Japan in the 1980s and in 2025 hurt trust but no one left the alliance over them",
  doc: "How much American protectionism lowers credibility",
});

export const credibilityFromVolatility = coefficient(0.8, {
  unit: "1",
  spec: "15.1",
  because:
    "Tariffs at their most erratic cost five points, more than protection as such, since what allies doubt is whether a promise outlasts the quarter; surveys mix it with views of one president",
  doc: "How much erratic American policy lowers credibility",
});

export const credibilityFromStrain = coefficient(0.8, {
  unit: "1",
  spec: "15.1",
  sources: ["FNE260315"],
  because:
    "The strain of .3 in 2026, with marines and ships moved from Japan to the Gulf, costs five points; allies noticed and protested little, so the effect may be half of that",
  doc: "How much strain of American forces elsewhere lowers credibility",
});

export const credibilityFromClarity = coefficient(0.6, {
  unit: "1",
  spec: "15.1",
  because:
    "A complete pledge on Taiwan adds nearly nine points in Tokyo and Manila, more than twice the forces bring and less than the tie does, since allies would be drawn in by what it promises",
  doc: "Effect of American clarity on Taiwan on credibility",
});

export const credibilityWithoutPressure = coefficient(0.05, {
  unit: "1",
  spec: "15.1",
  sources: ["SPEC"],
  because:
    "Five points for leaving allies unpressed, half of what retrenchment takes: Blankenship finds that conditional pressure reassures as long as the promise stands",
  doc: "Rise of credibility when Washington puts no pressure on the ally, against conditional pressure",
});

export const credibilityUnderRetrenchment = coefficient(0.1, {
  unit: "1",
  spec: "15.1",
  sources: ["MEM"],
  because:
    "Ten points for saying that forces may leave: Carter's plan for Korea in 1977 was taken back and still set off doubts; the cost of a signal without withdrawal was never measured",
  doc: "Fall of credibility when Washington signals retrenchment, against conditional pressure",
});

export const credibilityFromCommunique = parameter({
  unit: "1",
  symbol: "c",
  spec: "M18",
  doc: "How much a fourth communique lowers credibility in Tokyo and Manila, as a logit",
  range: [0, 0.05, 0.2],
  grade: "C",
  because: "a communique could weaken trust; nobody has measured it",
});

// Emboldenment (15.5)

export const emboldenmentGain = parameter({
  unit: "1",
  symbol: "e1",
  spec: "15.5",
  doc: "How much a credible and clear American promise emboldens Taipei and Manila",
  range: [0, 0.15, 0.5],
  grade: "C",
  because: "studies of pacts and of hosts of American troops disagree on the sign",
});

export const emboldenmentReference = fixed(0.5, {
  unit: "1",
  spec: "15.5",
  doc: "Credibility at which a promise without clarity emboldens nobody",
  grade: "C",
  because: "even odds that a promise is kept embolden nobody",
});
