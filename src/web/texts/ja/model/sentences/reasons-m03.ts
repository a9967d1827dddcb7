import type { Translations } from "../../../translated.ts";

/** M03の値の理由。 */
export const m03Reasons: Translations = {
  "airNavalInvestmentAtStart j9ryf4": "半分ずつ：2012年の海空戦力と陸上戦力はそれぞれ更新されます。",
  "earlyCampaign ob3whi": "上陸の成否が決まる日数で、増援の指標の日でもあります。",
  "europeanBuildupRate 1co3dn8":
    "欧州の増強は2035年までに欧州の需要の4分の1を満たし、その半分は代替によりワシントンが引き揚げられます。資金はより速く増えますが、部隊は遅れて続きます。",
  "europeanBuildupStart 1gg28zg": "仕様書では2022年に始まります。",
  "indoPacificForceOf2026 1ovsbf4":
    "一度だけ当てはめた値：揺らぎのないP0の中央の経路での2026年第1四半期の値。",
  "indoPacificShareAtStart of7ppq": "判断によります。艦艇、航空機、母港のどれを数えるかで割合は変わります。",
  "landCommitmentDrag 1jxs1k":
    "判断によります。欧州の陸上戦力への資金がどこまで艦艇と航空機から失われる資金なのかは議論があります（論文B、B1節）。",
  "landPowerAtSea 1vgks46": "ほかの地域の陸上戦力は、現在のアジアの海空戦力を拘束しません（論文B、B1節）。",
  "postureLag nexpep": "判断によります。戦力は半年から2年で戦域間を移ります。",
  "procurementLag ltp4x6": "判断によります。5年から12年、調達の一巡にかかる時間。",
  "substitution qc3inv":
    "同盟国が増強する欧州については判断によります。ほかの地域の同盟国は米軍を代替しません。",
  "surgeDays 99xkh6": "判断によります。大西洋と湾岸からの航海日数に、準備の数日から2か月を加えたもの。",
  "surgeLossPerWar 16c1pl":
    "一つの戦争を想定する基準からの判断です。二つ目の戦争は送れるはずのものの多くを奪い、三つ目が残りを奪います。",
  "surgeShare ouvgaa": "判断によります。ほかの軍が出せるのは5分の1から5分の3で、計画は秘密です。",
};
