import type { Wording } from "../../model-texts.ts";

export const keyParameters: Readonly<Record<string, Wording>> = {
  civilianLift2026: {
    name: "中国の利用可能な民間海上輸送力",
    doc: "2026年半ばに使える中国の民間海上輸送力。1往復当たりの千人換算。",
  },
  militaryLift2026: {
    name: "中国の軍事海上輸送力",
    doc: "2026年半ばの中国の軍事海上輸送力。1往復当たりの千人換算。",
  },
  militaryLiftPerShip: { name: "1隻の喪失で失う輸送力", doc: "軍の艦船1隻とともに失われる輸送力。" },
  shareOnLift: {
    name: "上陸船団に当たる割合",
    doc: "撃破される艦船のうち、上陸船団の艦船が占める割合。",
  },
  missileStockIn2026: {
    name: "2026年の対艦ミサイルの在庫",
    doc: "2026年第3四半期初めの対艦ミサイルの在庫。",
  },
  standoffRate: {
    name: "航空機が1日に撃つミサイル",
    doc: "米軍機が1日に発射する長射程対艦ミサイルの数。",
  },
  missilesAgainstBases2026: {
    name: "基地を狙う中国のミサイル",
    doc: "2026年に第一列島線の基地に対して使える中国のミサイルの数。",
  },
  repairTime2026: { name: "基地の再開に要する日数", doc: "2026年に、閉鎖された基地を再開するまでの日数。" },
  coverageGain: {
    name: "レーダー覆域の効果",
    doc: "レーダー覆域が広がることによる対艦攻撃の効果の向上。",
  },
  peaceGate: {
    name: "中国が武力を検討する頻度",
    doc: "平時に中国指導部が武力行使を真剣に検討する四半期当たりの確率。",
  },
  choiceNoise: {
    name: "中国の選択のゆらぎ",
    doc: "選択のゆらぎ。選択肢の差がこの大きさのとき、優れた方が約2.7倍選ばれやすい。",
  },
  quarantineBase: {
    name: "隔離・臨検の成功率",
    doc: "台湾に3か月分の備蓄がある場合に、隔離（臨検による封鎖）が成功する確率。",
  },
  islandBase: {
    name: "離島奪取の成功率",
    doc: "2026年の地対艦ミサイルに対して、離島の奪取が成功する確率。",
  },
  threatScaleChina: { name: "中国が感じる脅威の大きさ", doc: "中国が認識する脅威の尺度。" },
  postureEffect: {
    name: "態勢が中国に与える警戒感",
    doc: "攻撃的に見える態勢が、同盟側は敵対的だという中国の見方を押し上げる強さ。",
  },
  hostilityMemory: { name: "中国の記憶の長さ", doc: "同盟側についての中国の見方が続く四半期の数。" },
  securityOnPressure: {
    name: "不安が圧力を高める強さ",
    doc: "2012年を上回る中国の脅威認識がグレーゾーン圧力に及ぼす効果。",
  },
  opportunityOnPressure: { name: "好機が圧力を高める強さ", doc: "同盟側の決意の弱さが圧力に及ぼす効果。" },
  capabilityOnPressure: {
    name: "能力が圧力を高める強さ",
    doc: "グレーゾーン能力（対数）が圧力に及ぼす効果。",
  },
  provocationOnPressure: { name: "挑発が圧力を高める強さ", doc: "目に見える挑発が圧力に及ぼす効果。" },
  grayZoneGrowth: {
    name: "海警・海上民兵の増強",
    doc: "2026年までの中国海警と海上民兵の能力の年間伸び率。",
  },
  baseIncidents: {
    name: "平穏時の重大事案",
    doc: "圧力がゼロのときの四半期当たりの重大事案の数。",
  },
  crisisPerIncident: {
    name: "事案が危機になる確率",
    doc: "誤認がない場合に、重大事案が危機に発展する確率。",
  },
  misperceptionOnLadder: { name: "誤認によるエスカレーション", doc: "誤認がエスカレーションに及ぼす効果。" },
  incidentEffect: {
    name: "事案が中国観に与える影響",
    doc: "事案が2012年の2倍になったとき、中国は攻撃的だという見方が四半期ごとに強まる度合い。",
  },
  landPowerAtSea: {
    name: "他地域の地上軍の価値",
    doc: "他の地域に置かれた地上軍が、短期的にインド太平洋で持つ価値。",
  },
  extendedCapability: {
    name: "同盟国が自国分に数える米軍の能力",
    doc: "地域にある信頼できる米軍の能力のうち、同盟国が自国のものとして数える割合。",
  },
  threatScale: {
    name: "同盟国が感じる脅威の大きさ",
    doc: "日本とフィリピンが認識する脅威の尺度。",
  },
  usEntry2026: {
    name: "米国が参戦する確率（2026年）",
    doc: "ほかの条件がすべて中立の場合に、米国が台湾をめぐって戦う確率。",
  },
  japanForce2026: {
    name: "日本が参戦する確率（2026年）",
    doc: "攻撃を受けていない日本が戦う確率（2026年）。",
  },
  philippineAccess2026: {
    name: "フィリピンが基地を開く確率（2026年）",
    doc: "フィリピンが基地の使用を認める確率（2026年）。",
  },
  supportThreatWeight: {
    name: "脅威による世論の支持",
    doc: "認識する脅威が10ポイント高まるごとに増える世論の支持。",
  },
  cohesionFromThreat: { name: "脅威による結束", doc: "認識する脅威が同盟の結束に及ぼす効果。" },
  alignmentFromThreat: {
    name: "脅威による米国寄りの姿勢",
    doc: "認識する脅威が10ポイント高まるごとに、各国が米国寄りになる度合い（ロジット）。",
  },
  coercionBaseHazard: {
    name: "理由のない経済的威圧",
    doc: "中国が問題視する行動のない国が、四半期に経済的威圧を受ける確率。",
  },
  episodeLength: { name: "経済的威圧の期間", doc: "経済的威圧が続く四半期数の平均。" },
};
