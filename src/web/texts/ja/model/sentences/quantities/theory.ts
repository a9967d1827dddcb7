import type { Translations } from "../../../../translated.ts";

/** 理論の倍率、費用、結果の計算に使う量の説明。 */
export const theory: Translations = {
  "totalCostRate 1ifh89l":
    "今の政策が現行路線に対して全負担者に追加でかける年間費用。日本が受け入れ国として引き受ける分は相殺される。",
  "running 1nwwavy": "今四半期より前に、戦争で計算が終わっていない確率。",
  "assuranceLens lc2emq": "保証が北京の信念をどれだけ和らげ、平和の価値を高めるか。",
  "capabilityLens 1olvs9l": "中国の海警と海上民兵の増強が、どれだけグレーゾーンの圧力になるか。",
  "domesticLens 161z70d":
    "指導者、国内の緊張、世論の重み。予算、中国国内の緊張、同盟国の決定での支持・規範・摩擦に効く。",
  "fiscalLens snt0rc": "防衛予算を抑える公的債務の重み。",
  "freeRidingLens 85e5g1":
    "他国が安全を提供してくれる分だけ同盟国が支出を減らし、対抗をほかの国に任せる度合い。",
  "guardrailLens sg08w7": "ホットライン、ルール、コミュニケが圧力と危機をどれだけ静めるか。",
  "lagLens 1071xv3": "政府が望む水準に防衛予算が追いつく遅さ。",
  "opportunityLens 1p48goq":
    "弱く見える連合を好機とみる重み。グレーゾーンの圧力、段階での決意の働き、短期勝利の魅力に効く。",
  "provocationLens bh0xb3":
    "打撃兵器や哨戒など、目に見える同盟側の行動がグレーゾーンの圧力をどれだけ招くか。",
  "securityLens 82yikf": "北京の不安がどれだけグレーゾーンの圧力になり、平和の価値を下げるか。",
  "spiralLens 6wekx": "同盟側の態勢と発言が、連合は敵対的だとどれだけ北京に思わせるか。",
  "tradeLens 1qvapzs": "貿易を失うことが、圧力、武力行使、威圧、同調をどれだけ抑えるか。",
  "distanceFromMean 1p9l6tr": "中国からの距離（1,000km）と、国の平均との差。",
  "distanceSpread odwopo": "中国からの距離の、平均との差の平方和。",
  "meanDistance wysfth": "中国からの距離（1,000km）。周辺の中小国の平均。",
  "meanWater y0eeo1": "国と中国の間に海があるかどうか。周辺の中小国の平均。",
  "neighbourAlignment dm7jvo": "周辺の中小国の米国への同調（0～1）。",
  "neighbourCommitment 1bv2dps": "周辺の中小国の連合への関与の段階の期待値。0は両賭け、3は条約。",
  "waterFromMean 16p5c7o": "国と中国の間に海があるかどうかと、国の平均との差。",
  "waterSpread 5lqgh2": "海の隔たりの、平均との差の平方和。",
  "allIncidents 1iyy33q": "全戦域の重大な事案の数。",
  "allFatigueBorne 1qixv4g": "両同盟国が予算に耐える四半期に1。",
  "allSupportKept 14ribkp": "日本、フィリピン、米国のいずれでも支持が開始時を上回る四半期に1。",
  "costBorne 1t4xkgv": "現行路線に対する米国の追加費用が上限を下回る四半期に1。",
  "fatigueBorne 18i2qau": "同盟国の世論が防衛予算に耐える四半期に1。",
  "supportKept 1cs8di8": "支持が2012年の開始時を上回る四半期に1。",
};
