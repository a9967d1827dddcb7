import type { Translations } from "../../../../translated.ts";

/** 外からの衝撃と記録（M19）の量の説明。 */
export const shock: Translations = {
  "beliefShock 14uypmc": "日付のある出来事による、中国は攻撃的だという信念（ロジット）の急変。",
  "chineseMissiles 1ryfna0": "中国の準中距離弾道ミサイルの数。",
  "chineseWarheads 1949840": "中国の核弾頭の数。",
  "currencyIndex 1ol0sac":
    "計画の前提とした為替レートに対する同盟国の通貨の価値。1を下回れば輸入は計画より高くつく。",
  "europeWar 15yrde6": "2026年第3四半期より後に始まった欧州の戦争が続いている間は1。",
  "europeWarChance dfe186":
    "今四半期に欧州で新たな戦争が始まる確率。戦域がつながっている場合、北京が好機とみるときに高まる。",
  "europeWarTurn g87jco": "今四半期に欧州で新たな戦争が始まるか、続いている戦争が終われば1。",
  "gdp 1nuwuaf": "今四半期の国内総生産（年率、2022年価格のドル）。",
  "gdpGrowth 1hy8mgi": "実質生産の年間成長率（対数）。",
  "growthDepartureNext 1ggexth": "前四半期に成長が趨勢からどれだけずれていたか。",
  "growthShock 1gu3hzp": "今四半期の成長の予期せぬ変動。長期のばらつきを保つ大きさ。",
  "koreaCrisis 1x4lghw": "米軍を縛る朝鮮半島の危機が続いている間は1。",
  "koreaCrisisDemand 1f6psau":
    "朝鮮半島の危機が加える米軍への需要。戦力はインド太平洋にとどまるが、自由には使えない。",
  "koreaCrisisTurn 1d3d2l3": "今四半期に朝鮮半島の危機が始まるか、続いている危機が終われば1。",
  "laterWarDemand 16owwwg": "2026年第3四半期より後の戦争が各戦域で加える米軍への需要。",
  "middleEastWar 1t7daru": "2026年第3四半期より後に始まった中東の戦争が続いている間は1。",
  "middleEastWarTurn 1f0p2qg": "今四半期に中東で新たな戦争が始まるか、続いている戦争が終われば1。",
  "pesoIndex 1qytsr9": "フィリピンの計画の前提に対するペソの価値。最後の記録の後は一定とする。",
  "regionDemand 2kybo0": "同盟国が代わる前の、各戦域の米軍への需要。2012年の合計は1。",
  "taiwanVisit 3s5rp0": "米下院議長が台北を訪れた2022年第3四半期に1。",
  "warsElsewhere 102xnlr":
    "2026年第3四半期より後に、台湾以外で米軍を縛る戦争と危機の数。欧州、中東、朝鮮半島。",
  "yenDepartureNext 153mwg8": "四半期初めの円相場の、最後の記録からのずれ（対数）。2026年第3四半期までは0。",
  "yenIndex 10n017c": "日本の計画の前提に対する円の価値。",
  "yenRate 1uwozp1":
    "1ドル当たりの円。2026年半ばまでは記録、その後は長期の水準へゆっくり戻るランダムウォーク。",
  "yenShock c2i34p": "今四半期の円相場（対数）の予期せぬ変動。",
  "chineseOpportunityNext 3dcg1m":
    "前四半期の北京の短期勝利の見込みが、通常の値をどれだけ上回っていたか（標準偏差）。",
  "coercionRecord 138cyg5":
    "記録のある四半期に、中国がその国を経済的に威圧していれば1。2026年第2四半期より後はモデルが引く。",
  "coercionStartRecord 6drqfx": "記録にある経済的威圧が始まる四半期に1。",
  "demandRecord adq2h8": "記録にある戦争が各戦域で加える米軍への需要。",
  "leaderRecord hg86mz": "2026年第3四半期より前の指導者の型。−1は北京との協調、1は対抗。",
  "missileRecord co67cs": "米国防総省の集計による、2026年までの中国の準中距離弾道ミサイル。",
  "pesoRecord 1pgvr3a": "1ドル当たりのペソの記録。",
  "senkakuPurchase ssoiwt": "日本政府が尖閣諸島のうち3島を購入した2012年第3四半期に1。",
  "ukraineInvasion 1wre6us": "ロシアがウクライナを攻撃した2022年第1四半期に1。",
  "yenRecord 1r7td7r": "1ドル当たりの円の記録。",
  "europeWarBefore 19o6pix": "2026年第3四半期より後に始まった欧州の戦争が、前四半期末に続いていれば1。",
  "koreaCrisisBefore y4yo15": "2026年第3四半期より後に始まった朝鮮半島の危機が、前四半期末に続いていれば1。",
  "middleEastWarBefore 1id22x8": "2026年第3四半期より後に始まった中東の戦争が、前四半期末に続いていれば1。",
};
