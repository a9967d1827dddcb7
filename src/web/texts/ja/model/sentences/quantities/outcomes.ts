import type { Translations } from "../../../../translated.ts";

/** 結果指標が測る量の説明。 */
export const outcomes: Translations = {
  "credibility 1cl9298": "四半期初めに同盟国から見た米国の約束の信頼性（0～1）。",
  "armsRaceInYear x26lur": "競い合う国々の軍事支出が、経済の成長を上回って1年に伸びる率。",
  "cumulativeUsCost 1b420wb":
    "2026年第3四半期以降、現行路線に対して米国に追加でかかった費用の累計（割引なし）。同盟国や台湾が負担する分は含めない。",
  "denialProbability 1sxk47z": "上陸が拒否される確率。同盟国の参戦はモデルに従う。",
  "forceWhilePeace fxrnee":
    "戦争で計算が終わっていない場合に、四半期末までに段階4以上の武力が行使された確率。",
  "majorWar 14onz3": "上陸、または段階5へのエスカレーションによって、今四半期に計算が終わる確率。",
  "pressure l0lhua": "四半期初めの中国のグレーゾーンの圧力。基準の発生率に対する事案の多さの対数で表す。",
  "quickWin 1g901og": "上陸が既成事実になる確率。誰が参戦するかの場合をその確率で重みづけて平均したもの。",
  "alignmentAustralia 1ug5jex": "オーストラリアの米国への同調（0～1）。",
  "alignmentIndia 19hjub4": "インドの米国への同調（0～1）。",
  "alignmentIndonesia gusjrw": "インドネシアの米国への同調（0～1）。",
  "alignmentKorea 1a7g4d9": "韓国の米国への同調（0～1）。",
  "alignmentMalaysia 1fa9l6b": "マレーシアの米国への同調（0～1）。",
  "alignmentSingapore 1699h2": "シンガポールの米国への同調（0～1）。",
  "alignmentThailand d4bsmi": "タイの米国への同調（0～1）。",
  "alignmentVietnam 5ilwr9": "ベトナムの米国への同調（0～1）。",
  "bargaining 149pk2b":
    "北京に対する同盟国の交渉上の立場。動ける余地が広く、貿易依存が小さく、背後の決意が強いほど有利になる。",
  "cohesion 69neot": "米国との同盟の結束（0～1）。脅威は結びつけ、圧力と気まぐれな政策はゆるめる。",
  "entrapment m241a4": "米中間に段階4以上の戦争が起きた場合に、同盟国がその中にいる確率。",
  "flexibility 1t4dp32": "同盟国の外交的柔軟性（0～1）。",
  "japanForceDelay 1gcnsg6": "日本が攻撃を受けずに戦う場合の、参戦までの平均日数。",
  "japanForce nvo5qx": "攻撃を受けていない日本が戦う確率。",
  "partnersFighting plyaxy": "オーストラリアと韓国のうち戦う国の数の期待値。",
  "partnersOpeningBases 1xcf180": "オーストラリアと韓国のうち基地を開く国の数の期待値。",
  "philippineAccess xx2x5h": "フィリピンが米軍に基地を開く確率。フィリピンが戦う確率を下回らない。",
  "philippineForce 199k137": "攻撃を受けていないフィリピンが戦う確率。",
  "allySharePoints nqwrrv": "同盟国の防衛支出の対GDP比（％）。",
  "alliedEffortPoints fwy55h": "インド太平洋における連合の能力のうち、米国以外が担う割合。",
  "threatSeenByAlly 1lrp3sw": "同盟国が見積もる、中国との深刻な武力紛争の年間確率。",
  "chinaThreat xi6egj": "北京が見積もる、連合との深刻な武力紛争の年間確率。",
  "chineseSharePoints tei0u6": "中国の国防支出の対GDP比（％）。",
  "cumulativeTotalCost 1or27ct":
    "2026年第3四半期以降、現行路線に対して全負担者に追加でかかった費用の累計（割引なし）。防衛予算そのものは数えない。",
  "nuclearHedging puxd0x": "核のヘッジング（0～1）。自前の核兵器を正当化する理由がどれほどあるか。",
  "secondStrike 16pu8gu": "自国の核戦力が第一撃を生き延びるという北京の自信（0～1）。",
  "surgeForce 1u2ij7u": "戦争の30日目にインド太平洋にある米軍の戦力。2012年の全海空戦力を1とする。",
  "usControl 1rdniqp":
    "同盟国の進路に対して米国が保つ発言力（0～1）。自律した同盟国は、同盟が結束している範囲でしか従わない。",
  "lateAvailability 114jokt":
    "第一線の航空戦力のうち60日目に使える割合から、14日目の割合を引いたもの。長期戦で増減する分。",
  "closedDaysSoFar 1kaux71": "最初の30日間に基地が閉鎖された延べ日数の累計。",
  "availability14 9luvur": "第一線の航空戦力のうち、最初の14日間に使える割合の平均。",
  "standoffDaysSoFar 1sctvsh": "日本が参戦する場合に、米国のスタンドオフミサイルの在庫がもった日数の累計。",
  "neighbourAlignmentMean 4doc00": "周辺国と軽武装国の米国への同調の平均。",
  "alignmentByDistance 1qva3h4": "周辺の中小国の間で、中国からの距離1,000kmごとに同調がどれだけ変わるか。",
  "alignmentByWater jq6jvy": "周辺の中小国の間で、陸続きの国と海を隔てた国とで同調がどれだけ違うか。",
  "neighbourCommitmentMean 133u8qt": "周辺の中小国の連合への関与の段階の期待値（国の平均）。",
  "commitmentByDistance nv5r8r":
    "周辺の中小国の間で、中国からの距離1,000kmごとに関与の段階がどれだけ変わるか。",
  "commitmentByWater lk0ch0": "周辺の中小国の間で、陸続きの国と海を隔てた国とで関与の段階がどれだけ違うか。",
  "waitForRise 1axjil": "今四半期のうち、周辺国のいずれかが関与を強めるまでに過ぎる時間の期待値。",
  "meanDependence 14acgaq": "域内の貿易相手国の財貿易に占める中国の割合の平均。",
  "concessionsPerYear y0hlpa":
    "今四半期の危険度が続いた場合の、威圧に対する年間の譲歩の数（全対象国の合計）。",
  "energyLoss 1axe1jk": "エネルギー供給の危険を通じて、今四半期にフィリピンが失うと見込まれる生産。",
  "episodesPerYear 1djp538": "今四半期の危険度が続いた場合に、北京が始めると見込まれる年間の威圧の件数。",
  "expectedLoss 1xapqq3": "威圧によって今四半期に失われると見込まれる生産（対GDP比、％）。",
  "rareEarthDependence 1l1bpl2": "四半期初めの日本のレアアース調達に占める中国の割合。",
  "grabsOverSqueezes 10drxbc":
    "上陸や占拠で土地が奪われる年間の確率から、海上封鎖が成功する確率を引いたもの。",
  "southernShare 1ogfj9p": "重大な事案のうち南シナ海で起こるものの割合。",
  "straitMargin 1nmvmiz":
    "台湾海峡の危機が大規模戦争に終わる確率が、ほかの2つの戦域のうち高いほうをどれだけ上回るか。",
  "believedFaitAccompli 1xj2c8j": "上陸が既成事実になるという北京の見込み。",
  "invasionRiskPerYear 15lsg4x": "今四半期の危険度が続いた場合に、北京が1年以内に台湾への上陸を試みる確率。",
  "islandRiskPerYear fp8w5p": "今四半期の危険度が続いた場合に、北京が1年以内に離島や岩礁を占拠する確率。",
  "quarantineRiskPerYear 24894v": "今四半期の危険度が続いた場合に、北京が1年以内に検疫または封鎖を行う確率。",
  "clashWhilePeace oiutli":
    "戦争で計算が終わっていない場合に、四半期末までに死者の出る衝突、またはそれ以上の事態が起きた確率。",
  "crisisRate 1j4d5oq": "今四半期の発生率が続いた場合に見込まれる、年間の新たな危機の数。",
  "evacuatedShare h9qu7h": "台湾と先島諸島から退避すべき人のうち、期限までに退避できた人の割合。",
  "reliefScore 1pnj9k8":
    "救援備蓄の値打ち。備蓄の水準に、使える基地の割合と、日本とフィリピンの連携の度合いを掛けたもの。",
  "majorWarPerCrisisByLadder b5lz41":
    "今四半期の確率の下で、戦域の危機が一段ずつ上って大規模戦争に至る確率。",
  "majorWarPerCrisis 1qwnn7n": "今四半期の確率の下で、戦域の危機が大規模戦争に終わる確率。",
  "crisesInEast 1pudbld": "東シナ海で1年に新たに起こる危機の数。",
  "crisesInSouth 1m4tdjn": "南シナ海で1年に新たに起こる危機の数。",
  "crisesInStrait sm3r2v": "台湾海峡で1年に新たに起こる危機の数。",
  "inadvertentCrisesPoints 1nisizh": "今四半期の新たな危機のうち、誤認がなければ起こらないものの割合。",
  "inadvertentStepsPoints mwucch":
    "今四半期のエスカレーションのうち、誤認がなければ誰も望まなかったものの割合。",
  "inadvertentStepsPerYear n34u9i":
    "今四半期の発生率が続いた場合に見込まれる、意図せざるエスカレーションの年間回数。",
  "invasionWonPerYear 13bfd6a":
    "今四半期の危険度が続いた場合に、1年以内に台湾上陸が起こり、短期の勝利になる確率。",
  "islandWonPerYear 1w3v8xw": "今四半期の危険度が続いた場合に、1年以内に離島や岩礁の占拠が成功する確率。",
  "quarantineWonPerYear eescq8":
    "今四半期の危険度が続いた場合に、1年以内に台湾の検疫または封鎖が成功する確率。",
  "yearsWithoutForce rtstbn":
    "戦争で計算が終わっていない場合に、段階4以上の武力行使のない期間に今四半期が加える年数。",
  "incidentsPerYear ixh1s": "今四半期の発生の強さから見込まれる、年間の重大な事案の数。",
  "homelandDeliveredShare 1nsrxzm": "これまでに発注された本土ミサイル防衛のうち、納入された割合。",
  "interceptorStock 1xrs7h6": "四半期初めに域内にある米国の迎撃弾。2026年を1とする。",
  "realProcurement 13unbh": "同盟国の予算で買える装備。計画の前提とした為替レートで測る。",
  "shipSlip 1mqk7zc": "米艦艇の納入が計画からどれだけ遅れているか。",
  "standoffDoublingWait bbseyh":
    "2026年第3四半期以降、スタンドオフミサイルの在庫が2026年の2倍に達していない四半期の数。",
  "taiwanBacklog 1amxz2u": "台湾に売却済みで、四半期末にまだ納入されていない兵器。",
  "taiwanSpending z97qw4": "台湾の防衛支出。",
  "debtPoints 1p0k37o": "2012年以降に防衛が日本の公的債務に加えた額（対GDP比、％）。",
  "okinawaFriction lo992r": "四半期初めの沖縄の基地をめぐる摩擦（0～1）。",
  "sustainedPoints r70s6n": "両同盟国と米国で、予算、世論の支持、費用のすべてが持続できる四半期に100となる。",
  "pictureCoverage 1cyzdp3":
    "その高度で日本のレーダー画像に入る観測線の割合。自国と相手国のレーダーを合わせる。",
  "warningGain 1365lib":
    "情報共有によって先島諸島が得る警報時間。3つの高度と、相手国のレーダーがその場にあるかどうかについての平均。",
};
