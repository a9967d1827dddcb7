/** Ranges of economic coercion: when it comes, how long it lasts, whom it hits how hard (specification M12). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { CoercionTarget, Exposure, Substitutable } from "../axes.ts";

// 12.1 When it comes.

export const coercionBaseHazard = parameter({
  unit: "1",
  symbol: "h0",
  spec: "12.1",
  doc: "Chance a quarter of an episode on a country that does nothing China minds and whose coercion costs China nothing",
  range: [0.005, 0.015, 0.03],
  grade: "C",
  sources: ["coercion-cases-by-china-CN-2010..2022"],
  because: "eight cases in thirteen years, four of them on the targets followed here",
});
export const coercionFromActivity = parameter({
  unit: "1",
  symbol: "bAct",
  spec: "12.1",
  doc: "How steeply the chance of coercion rises with what the country does that China minds",
  range: [0.5, 1, 2],
  grade: "C",
  because: "triggers are documented case by case, but not how often the same act drew no reprisal",
});
export const coercionFromCost = parameter({
  unit: "1",
  symbol: "bCost",
  spec: "12.1",
  doc: "How much China's own cost holds coercion back",
  range: [0.2, 0.5, 1],
  grade: "C",
  because: "Beijing has spared goods it cannot replace, such as iron ore, which bounds the effect only below",
});
export const costToChina = parameter({
  unit: "1",
  over: CoercionTarget,
  symbol: "CostCN_i",
  spec: "0.9",
  doc: "Cost to China of coercing the country, by the country's weight in Chinese trade, 0 to 1",
  range: { JP: [0.3, 0.6, 0.9], PH: [0.1, 0.2, 0.3], KR: [0.25, 0.5, 0.75], AU: [0.2, 0.4, 0.6] },
  grade: "C",
  because: "an index with Japan, the largest trading partner of the four, on top",
});
export const activityFromClarity = coefficient(1.5, {
  unit: "1",
  spec: "12.1",
  sources: ["HURR260218", "DEVD251116"],
  because:
    "The rise of clarity by .3 in November 2025 raised the chance of reprisal by 57 %, and one followed in a week: nothing Tokyo did since 2012 drew more, so clarity weighs above ties and strike",
  doc: "How much Chinese displeasure a rise of Japan's declared clarity on Taiwan brings",
});
export const activityFromChannels = coefficient(0.5, {
  unit: "1",
  spec: "X2",
  because:
    "Channels working in full instead of by half take a fifth off the chance of reprisal: talks let Beijing be heard without it, though they did not avert 2025",
  doc: "How much displeasure working channels with Beijing take away",
});
export const channelsReference = fixed(0.5, {
  unit: "1",
  spec: "X2",
  doc: "Channels at which displeasure is neither raised nor lowered",
  grade: "C",
  because: "channels stand there at the start in 2012, so the term begins at nil",
});
export const deterredByResponse = coefficient(0.3, {
  unit: "1",
  spec: "12.1",
  sources: ["MEM"],
  because:
    "Members who would answer together still pay, and the European instrument of 2023 had not been used by 2025, so a complete response deters under a third of cases; no attempt that was deterred can be seen",
  doc: "Part of the chance of coercion that a complete joint response would take away",
});
export const jointResponseToday = fixed(0.1, {
  unit: "1",
  spec: "12.1",
  doc: "Joint response to coercion at which the chance is as given",
  grade: "C",
  because: "default of lever L52",
});

// 12.2 How hard and how long.

export const intensitySpread = coefficient(0.5, {
  unit: "1",
  spec: "12.2",
  sources: ["ECOERC12"],
  because:
    "Nine episodes in ten lie within a factor of 2.3 of the median; bananas and rare earths differ by more, but the cost of few episodes has been estimated at all",
  doc: "Standard deviation of the logarithm of an episode's intensity",
});
export const episodeLength = parameter({
  unit: "quarter",
  symbol: "DurBar",
  spec: "12.2",
  doc: "Mean length of an episode",
  range: [3, 6, 16],
  grade: "C",
  sources: [
    "coercion-episode-length-JP-2010-09",
    "coercion-episode-length-KR-2016-07..2017-10",
    "CSISDDD",
    "coercion-episode-length-PH-2012-03..2016-10",
  ],
  because: "recorded episodes lasted from one month to six years",
});
export const partyToConflict = fixed(
  { JP: 1, PH: 1, KR: 0, AU: 0 },
  {
    unit: "1",
    over: CoercionTarget,
    spec: "9.5",
    doc: "1 for a country that China coerces once it has seized an island or imposed a quarantine",
    grade: "C",
    because: "participants of M10; Korea and Australia are not asked to take part in this model",
  },
);

// 12.3 Loss.

export const exposed = fixed(
  {
    "JP.rareEarths": 1,
    "JP.tourism": 1,
    "JP.goods": 1,
    "JP.energy": 0,
    "PH.rareEarths": 0,
    "PH.tourism": 0,
    "PH.goods": 1,
    "PH.energy": 1,
    "KR.rareEarths": 0,
    "KR.tourism": 0,
    "KR.goods": 1,
    "KR.energy": 0,
    "AU.rareEarths": 0,
    "AU.tourism": 0,
    "AU.goods": 1,
    "AU.energy": 0,
  },
  {
    unit: "1",
    over: [CoercionTarget, Exposure],
    spec: "12.3",
    doc: "1 where the specification gives the country that exposure",
    grade: "C",
    because: "sizes of lost rare earths and visitors are given for Japan only, of energy for the Philippines",
  },
);
export const lossPerShare = parameter({
  unit: "pp",
  over: Exposure,
  symbol: "sig_k",
  spec: "12.3",
  doc: "Output lost at full loss of the Chinese share, per cent of gross domestic product per unit of share",
  range: {
    rareEarths: [0.3, 0.8, 2],
    tourism: [0.2, 0.3, 0.4],
    goods: [0.3, 0.8, 2],
    energy: [0.1, 0.3, 0.6],
  },
  grade: "C",
  sources: ["loss-estimate-rare-earth-1-year-gdp-JP-2026", "loss-estimate-tourism-1-year-gdp-JP-2026"],
  because:
    "a year without Chinese rare earths is put at .43 per cent and one with a quarter fewer visitors at .29; goods and energy are judged",
});
export const substitutionTime = parameter({
  unit: "quarter",
  over: Substitutable,
  symbol: "tauSub",
  spec: "12.3",
  doc: "Time in which a coerced country replaces most of what it has lost, with no effort at diversification",
  range: { rareEarths: [6, 10, 16], tourism: [3, 6, 12], goods: [4, 8, 12] },
  grade: "C",
  because: "visitors from elsewhere come within a year or two, new mines and refineries take longer",
});
export const substitutionCut = coefficient(0.5, {
  unit: "1",
  spec: "12.3",
  sources: ["china-share-of-rare-earth-imports-JP-2012"],
  because:
    "New markets cannot be had at once even with every preparation, so the time to replace China falls by half at most; after 2010 an unprepared Japan needed two years or more",
  doc: "Part of the substitution time that complete market diversification (L48) takes away",
});
export const energyExposure = coefficient(0.6, {
  unit: "1",
  spec: "12.3",
  because:
    "Gas off Palawan runs down and its successor lies in waters that China contests, so before joint development six tenths of new supply is in its reach; coal and oil come from elsewhere",
  doc: "Share of Philippine energy that China can put at risk with no joint development at all",
});
export const jointDevelopmentToday = fixed(0.2, {
  unit: "1",
  symbol: "JD",
  spec: "11.6",
  doc: "Joint development that Philippine constitutional limits allow today",
  grade: "C",
  because: "cap set by the specification; a shift of it is taken up by the exposure it is multiplied with",
});
export const jointDevelopmentGain = coefficient(0.6, {
  unit: "1",
  spec: "12.3",
  because:
    "Constitutional change would take joint development from .2 to .8: the constitution of 1987 bars foreign control, but a quarrel over title to the field would remain",
  doc: "Joint development that constitutional change (L51) adds",
});

// 12.4 Dependence on rare earths.

export const rareEarthDependence2012 = fixed(0.761, {
  unit: "1",
  symbol: "x_RE(2012)",
  spec: "12.4",
  doc: "China's share of Japan's rare earths at the start of 2012",
  grade: "B",
  sources: ["SPEC", "china-share-of-rare-earth-imports-JP-2010"],
  because:
    "the decline at central values from .90 in 2010; imports of early 2012 were lower while stocks lasted",
});
export const rareEarthFloor = parameter({
  unit: "1",
  symbol: "xFl",
  spec: "12.4",
  doc: "China's share of Japan's rare earths to which diversification leads",
  range: [0.5, 0.58, 0.6],
  grade: "B",
  sources: ["china-share-of-rare-earth-imports-JP-2020", "rare-earth-dependence-target-JP-2025"],
  because: "the share has stayed near .58 since 2018; .50 was Japan's aim",
});
export const diversificationTime = parameter({
  unit: "year",
  symbol: "tauDiv",
  spec: "12.4",
  doc: "Time in which most of the way to the floor is gone, with no extra effort",
  range: [3, 3.5, 6],
  grade: "B",
  sources: ["SPEC", "china-share-of-rare-earth-imports-JP-2018"],
  because: "fitted to shares of .66 in 2015, .61 in 2018 and .59 in 2024",
});
export const diversificationAfterCoercion = coefficient(0.5, {
  unit: "1",
  spec: "12.4",
  sources: ["china-share-of-rare-earth-imports-JP-2010", "china-share-of-rare-earth-imports-JP-2012"],
  because:
    "Japan's share fell from .90 in 2010 to near half by 2012 and not since; half as fast again while memory is fresh is cautious beside that one case",
  doc: "How much faster Japan diversifies within two years of having been coerced",
});
export const rareEarthRebound = coefficient(0.002, {
  unit: "1/quarter",
  spec: "12.4",
  sources: ["china-share-of-rare-earth-imports-JP-2015", "china-share-of-rare-earth-imports-JP-2025"],
  because:
    "At today's gap to the market share this wins back a quarter of a point a year, half of the rise in Japan's share from .55 in 2015 to .60 in 2025, whose sources do not count alike",
  doc: "Speed at which cheap Chinese supply wins Japan back while it is not coerced",
});
export const rareEarthMarketShare = parameter({
  unit: "1",
  symbol: "xMkt",
  spec: "12.4",
  doc: "China's share of Japan's rare earths to which price alone would lead",
  range: [0.8, 0.9, 0.95],
  grade: "C",
  sources: ["china-share-of-rare-earth-imports-JP-2008", "china-share-of-rare-earth-imports-JP-2009"],
  because:
    "shares of 85 to 91 per cent before the embargo of 2010; heavy ones still come nearly all from China",
});

// 12.5 Concessions.

export const concessionBase = parameter({
  unit: "1",
  spec: "12.5",
  doc: "Chance that a country concedes in an episode that costs it nothing, with American credibility as in 2012",
  range: [0.03, 0.1, 0.25],
  grade: "B",
  sources: ["SPEC", "CSISDDD"],
  because: "in eight cases the immediate aim was rarely met",
});
export const concessionFromLoss = coefficient(1, {
  unit: "1/pp",
  spec: "12.5",
  sources: ["SPEC"],
  because:
    "A loss of one per cent of output, about Japan's at the outset of a full episode, takes the chance of conceding from .10 to .23; a review of eight cases found coercion not very effective",
  doc: "How much the loss of output at the outset pushes a country to concede",
});
export const concessionFromCredibility = coefficient(1, {
  unit: "1",
  spec: "12.5",
  sources: ["CSISDDD"],
  because:
    "A fall of credibility by .2 raises the odds of a concession by a fifth: Seoul gave assurances over THAAD in 2017 under full American cover, so cover is not taken to weigh more",
  doc: "How much American credibility steels an ally",
});
export const steadfastCredibility = fixed(0.75, {
  unit: "1",
  spec: "12.5",
  doc: "Credibility at which concessions are as given",
  grade: "C",
  because: "credibility at its start in 2012, so concessions begin at their base rate",
});

// What records should show (section 25, H9).

export const visitorSpread = parameter({
  unit: "1",
  spec: "25 H9",
  doc: "Spread of a quarter's Chinese visitors about what the model expects, as a share of normal",
  range: [0.1, 0.15, 0.25],
  grade: "C",
  because:
    "year on year, visitors rose between 3 and 37 per cent in the four months before the present episode",
});
export const lossEstimateSpread = parameter({
  unit: "1",
  spec: "12.3",
  doc: "Spread of the logarithm of published estimates of losses about what the model expects",
  range: [0.3, 0.5, 0.8],
  grade: "C",
  sources: ["loss-estimate-rare-earth-1-year-gdp-JP-2026", "loss-estimate-rare-earth-half-cut-gdp-JP-2026"],
  because: "two institutes differ by a factor of two for the same metals",
});
export const rareEarthShareSpread = parameter({
  unit: "1",
  spec: "25 H8",
  doc: "Spread of published Chinese shares of Japan's rare earths about the true one",
  range: [0.02, 0.04, 0.07],
  grade: "C",
  sources: ["china-share-of-rare-earth-imports-JP-2024", "china-share-of-rare-earth-imports-JP-2025"],
  because: "press figures for 2024 and 2025 run from just under 60 to 72 per cent",
});
