import type { Translations } from "../../../../translated.ts";

/** 信頼性（M15）、退避（M16）、第二撃（M17）、台湾の地位（M18）の量の説明。 */
export const credibility: Translations = {
  "resolveAtHome njicg8": "同盟国の近海での連合の決意（0～1）。",
  "resolveAtHomeJapan 1b40ar5": "日本近海での連合の決意。",
  "resolveAtHomePhilippines 1aislaf": "フィリピン近海での連合の決意。",
  "clarityRise s0o4o6": "過去2年の、台湾についての同盟国の明言の高まり。",
  "clarityRisePhilippines fr4y2q":
    "このモデルではフィリピンは台湾について明言しない。台湾との関係は別に数える。",
  "overallCredibility 9c932o": "四半期初めの、両同盟国を合わせた米国の約束の信頼性。大半は日本の分。",
  "entrapmentJapan 2zr88y": "攻撃を受けるか自ら決めるかして、日本が戦争の中にいる確率。",
  "entrapmentPhilippines gyybuk": "攻撃を受けるか自ら決めるかして、フィリピンが戦争の中にいる確率。",
  "flexibilityLastNext big5vj": "前四半期の同盟国の外交的柔軟性。",
  "strikeHosted zcbzax": "同盟国領内にあり、中国本土に届く兵器の指数。",
  "strikeHostedJapan 1a73oq7": "日本領内にあり、中国本土に届く兵器。指数のすべて。",
  "taiwanCommitment db6g76": "台湾に関する同盟国の明示の約束（0～1）。",
  "tiedShareNext w6s5zs": "四半期初めに、同盟国の防衛のうち米国に結びついている割合。",
  "forwardPresence abwtim": "2012年に対する、同盟国での米国の前方プレゼンス。",
  "overallFeltPresence e7s2ur": "下限を設けた、両同盟国での前方プレゼンス。",
  "theatrePresence 9t3tdo": "その戦域に効く前方プレゼンス。",
  "closureDay 1degm5t": "警報から退路が閉じるまでの日数。",
  "evacuatedFromSakishima 1y1ofae": "期限までに先島諸島から退避した人。",
  "evacuatedFromTaiwan 1elgrhf": "期限までに台湾から退避した同盟国国民。",
  "openDays nrrbmx": "期限までに全面的に輸送できる延べ日数。退路が閉じるまではすべて、その後はわずかな割合。",
  "peopleInTaiwan 1knkov0": "台湾にいる3つの同盟国の国民。",
  "nuclearRisk 1pgoa8s": "米国との戦争が起きた場合に核が使われる確率。",
  "secondStrikePush nmab0j":
    "第二撃の自信の低下が、連合は敵対的だという北京の信念を四半期ごとに押し上げる度合い。",
  "declarationsLastNext 1dt97y3": "前四半期の、台湾を支持する新たな宣言。",
};
