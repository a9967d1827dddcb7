import type { Translations } from "../../../../translated.ts";

/** 同盟国が参戦するか、いつ参戦するか（M10）の量の説明。 */
export const participation: Translations = {
  "bandwagonPull 14treiu": "拒否の見込みによる、加わる確率のロジットのずれ。",
  "denialExpected kon95p": "四半期初めに同盟国が織り込む拒否の確率。最初は五分五分。",
  "japanAccessInBandwagon 15opcjs": "勝ち馬に乗る場合に、攻撃を受けていない日本が基地使用を認める確率。",
  "japanForceInBandwagon 1ktbkh9": "勝ち馬に乗る場合に、攻撃を受けていない日本が戦う確率。",
  "philippineAccessInBandwagon 2pc1t3":
    "勝ち馬に乗る場合に、フィリピンが基地を開く確率。戦う確率を下回らない。",
  "philippineForceInBandwagon 1dgjr6a": "勝ち馬に乗る場合に、攻撃を受けていないフィリピンが戦う確率。",
  "philippineWill cmmld1": "攻撃を受けていないフィリピンが戦う確率のロジット。",
  "accessDay d2y8xz": "米軍が在日基地から戦える平均の日。基地が攻撃を受けていれば直ちに戦える。",
  "attackShareOfForce 1lterui": "日本が戦う経路のうち、日本が攻撃を受けていた経路の割合。",
  "caseAccess e60bkn": "基地の使用が決まった後に、米軍が戦える第一線基地の割合。",
  "japanEntryDay 1kaghh2": "日本が戦う場合に、戦い始める平均の日。",
  "believedCaseWeight 18nsow8": "北京が見込む、参戦の場合ごとの確率。合計は1。",
  "believedEntryWeight yihk2t": "北京が見込む、その場合での日米の対応の確率。フィリピンの対応は問わない。",
  "believedJapanFights 1uxgolr": "攻撃を受けたかどうかを問わず、日本が戦うと北京が見込む確率。",
  "believedJapanStaysOut 1gqpzz6": "攻撃を受けていない日本が、戦いも基地使用も認めないと北京が見込む確率。",
  "believedPhilippinesFight 8m44v0": "攻撃を受けたかどうかを問わず、フィリピンが戦うと北京が見込む確率。",
  "believedUsEntry bbsy8a": "米国が台湾をめぐって戦うと北京が見込む確率。",
  "chanceJapanFights 10jylfp": "米国が戦う場合に、攻撃を受けたかどうかを問わず日本が戦う確率。",
  "chanceJapanStaysOut ggby9g":
    "攻撃を受けていない日本が、戦いも基地使用も認めない確率。攻撃を受ければ必ず基地使用を認める。",
  "chancePhilippinesFight 1rvgepp": "米国が戦う場合に、攻撃を受けたかどうかを問わずフィリピンが戦う確率。",
  "participationError 11j0ya2": "各国の加わりやすさについての北京の見誤り。",
  "philippineInvolvement 29mkph": "フィリピンの火力のうち戦役に加わる割合。",
  "projectedPhilippineInvolvement 14fxmzp":
    "北京が5年後に見込むフィリピンの火力の割合。フィリピンが戦うと見込む確率。",
  "warningDays gnpphm": "早期警戒の共有によって、攻撃を受けていない同盟国の遅れが縮まる日数。",
  "attackOnBases 1y8fgbg": "中国が緒戦で日本の基地を攻撃する確率。",
  "japanAccessByGate 1k87wxc": "攻撃を受けていない日本が、米軍に基地からの戦闘を認める確率。",
  "partnerAccess n0lc41": "パートナー国が、戦う米軍に基地を開く確率。戦う確率を下回らない。",
  "partnerForce ik01ny": "パートナー国が台湾をめぐって戦う確率。",
  "japanAccessByReliability 17kn9rl":
    "日本が基地使用を認める確率。法・政治・利益によるが、戦う場合は基地も開く。",
  "japanForceByReliability 1mjzwt4": "歴史上の割合による、攻撃を受けていない日本が戦う確率。",
  "philippineAccessByReliability 1i5dewf":
    "フィリピンが基地を開く確率。法・政治・利益によるが、戦う場合は基地も開く。",
  "philippineForceByReliability 1smpztt": "歴史上の割合による、攻撃を受けていないフィリピンが戦う確率。",
  "reliability 1v3ijr1": "国が同盟を守る確率。3つの基準率のいずれかで、どれも同じ確からしさ。",
  "reliabilityRank ffip2c": "同盟遵守の基準率の中でのその国の位置（0～1）。ばらつきがない場合は中央。",
  "usEntryByReliability wslc9u": "歴史上の割合による、米国が台湾をめぐって戦う確率。",
};
