import type { Translations } from "../../../../translated.ts";

/** 国内政治（M11）の量の説明。 */
export const politics: Translations = {
  "chinaDomesticStress 1s68jrf": "今四半期の中国国内の緊張。0が平常で、成長が趨勢を下回ると高まる。",
  "chinaStressShock 1jtonum": "今四半期の中国国内の緊張の予期せぬ変動。",
  "election ohu7no": "新しい指導者が就任しうる四半期に1。",
  "electionOutcome 1dlr807": "選挙でどの型の指導者が選ばれるかを決める偶然の数。",
  "leader 306ot4":
    "指導者の型。−1は北京との協調、1は対抗。2026年第2四半期までは記録、その後は選挙ごとに引き直す。",
  "scheduledElection fiscv6": "定期選挙で選ばれた大統領・総統が就任する四半期に1。",
  "americanSupportTarget xvm3jh": "米国の世論の支持が向かう水準。疲れ、巻き込まれ、威圧は同盟国だけに働く。",
  "baseIncident s5gxdz": "基地をめぐる事件が今四半期に沖縄の世論を動かせば1。",
  "pacifismNormNext xgaxjz": "四半期初めの日本の平和主義の規範の強さ（0～1）。",
  "supportNoise b0m90n": "今四半期の世論の支持の偶然の変動。",
  "supportTarget haa33t": "各国の世論の支持が向かう水準。",
  "threatSupport e5fl6d": "2012年以降に感じられた脅威が加えた世論の支持。",
  "chinaStressBefore 1itd05j": "四半期初めの中国国内の緊張。0が平常。",
  "leaderBefore al2bms": "四半期初めの指導者の型。−1は北京との協調、1は対抗。",
};
