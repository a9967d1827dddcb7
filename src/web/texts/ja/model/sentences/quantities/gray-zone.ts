import type { Translations } from "../../../../translated.ts";

/** グレーゾーン、事案、危機の段階（M08）の量の説明。 */
export const grayZone: Translations = {
  "crisisStart slqug": "危機が続いていない場合に、その戦域で今四半期に危機が始まる確率。",
  "meanPressure 1liejjf": "過去2年の圧力の平均。",
  "meanPressureSquared 1nf0u0b": "過去2年の圧力の二乗の平均。",
  "misperception iq15fo": "米中が互いをどれだけ読み違えやすいか。経路が乏しく、圧力が揺れるほど高い。",
  "pressureSquared fdyppm": "圧力の二乗。",
  "pressureVariance skvpzv": "過去2年の圧力の分散。戦域の平均。",
  "grayZoneCapabilityNext 1kyw6t4": "中国の海警と海上民兵の能力。2012年に対する比の対数。",
  "allDeliberateStepsUp 1d51yyc":
    "誰も読み違えない場合に今四半期に見込まれる、全戦域のエスカレーションの回数。",
  "allStepsUp 1uhndsq": "今四半期に見込まれる全戦域のエスカレーションの回数。",
  "crisisToMajorWar srcg1z": "今四半期の月ごとの確率の下で、戦域の危機が大規模戦争に終わる確率。",
  "deliberateCrisisStart riat08":
    "危機が続いていない場合に、誰も読み違えなくても今四半期に危機が始まる確率。",
  "deliberateEscalation yi019q": "誰も読み違えない場合に、月に段階が一つ上がる確率。",
  "deliberateStepsUp q9zbdf": "誰も読み違えない場合に、四半期初めから見込まれるエスカレーションの回数。",
  "inadvertentCrisisRate i1s74g": "誰も読み違えなければ起こらない、年間の新たな危機の数。",
  "inadvertentShareOfCrises 1fy1za1":
    "今四半期の新たな危機のうち、誰も読み違えなければ起こらないものの割合。危機が起こりえなければ0。",
  "inadvertentShareOfSteps 1yaocta":
    "今四半期のエスカレーションのうち意図せざるものの割合。危機が起こりえない間は0。",
  "inadvertentStepsUp 1fdaryi": "今四半期に見込まれる意図せざるエスカレーションの回数。",
  "stepsUp zb16lz": "四半期初めから見込まれるエスカレーションの回数。",
  "incidentRate 2vztbq": "今四半期に見込まれる重大な事案の数。",
  "incidentRateOf2012 99vrpk": "四半期初めに見込まれる重大な事案の数。2012年第1四半期だけで使う。",
  "incidentReferenceNext 3s6n9y":
    "2012年第1四半期の圧力で見込まれる四半期当たりの重大な事案。計算を通じて保つ。",
  "incidents t1egch": "今四半期の重大な事案の数。",
  "incidentsSmoothedNext 1kh1k40": "前四半期の時点での四半期当たりの重大な事案。1年でならす。",
  "hawkesIncidents 1mxgjxl": "今四半期の重大な事案の数。ポアソン分布よりばらつきが大きい。",
  "hawkesIntensity 1huyooa": "船隊に限りがない場合に、圧力と過去の事案が今四半期に招く重大な事案の数。",
  "hawkesRate 1lfl59a": "今四半期に見込まれる重大な事案の数。船隊が続けられる範囲に滑らかに抑える。",
  "hawkesRateOf2012 lm7v8m": "四半期初めの圧力の下で、事案の連鎖が落ち着く四半期当たりの重大な事案。",
  "incidentMemoryNext 4noj6r": "新たな事案をなお招いている過去の重大な事案。古いものほど割り引く。",
  "poissonIncidents pye4k6": "今四半期の重大な事案の数。ばらつきはポアソン分布に従う。",
  "poissonRate eagij2": "圧力だけから見込まれる重大な事案の数。船隊が続けられる範囲に滑らかに抑える。",
  "poissonRateOf2012 vjb64l": "四半期初めの圧力での四半期当たりの重大な事案。",
  "coolingHazard gmiczj": "過熱して始まる四半期に、平穏へ切り替わると見込まれる回数。",
  "coolings d7n090": "過熱した海が今四半期に冷める機会の数。",
  "heatedChanceNext w3cmlp": "この計算での偶然によらず、戦域の事案が過熱した状態にある確率。",
  "heatedRegimeNext y62g19": "この計算で、戦域の事案が過熱している間は1、平穏な間は0。",
  "heatingHazard ze9v4d": "平穏に始まる四半期に、過熱へ切り替わると見込まれる回数。",
  "heatings heu9mt": "平穏な海が今四半期に過熱する機会の数。",
  "regimeIncidents 27kzqd": "戦域の状態に応じた、今四半期の重大な事案の数。",
  "regimeRate 1eqqa1y": "両方の状態を通じて今四半期に見込まれる重大な事案の数。",
  "regimeRateOf2012 18s8sbe": "四半期初めの確率の下で、両方の状態を通じた四半期当たりの重大な事案。",
  "alliedFlexibility uzqkm5": "前四半期の両同盟国の外交的柔軟性。",
  "clashHazard srqz7e":
    "それまで死者の出る衝突がない場合に、今四半期に初めて起こる確率。2026年第3四半期より前は0。",
  "clashMonth yqcjbq": "月初に、しきい値に達する前の段階3にある確率。",
  "clashShareNext 11ld840":
    "それまでしきい値に達していない場合に、四半期初めに段階3（死者の出る衝突）にある確率。",
  "crisisMonth 1a23na7": "月初に段階2にある確率。",
  "crisisRateIn 9rjlep": "今四半期の発生率が続いた場合に見込まれる、その戦域の年間の新たな危機の数。",
  "crisisShareNext 14t2qsr": "それまでしきい値に達していない場合に、四半期初めに段階2（危機）にある確率。",
  "crisisShareOpening cff0j3":
    "今四半期に始まる危機を含めて段階2にある確率。一つの戦域で続く危機は一つまで。",
  "escalation c57unz": "月に段階が一つ上がる確率。",
  "escalationShift p0tcbi": "月ごとのエスカレーションの確率のずれ（ロジット）。",
  "reached 58slsi": "四半期初めからしきい値に達した確率。",
  "standstill 7umwsm": "月に同じ段階にとどまる確率。",
  "straitCrisis ulld8y": "それまで大規模戦争がない場合に、今四半期に台湾海峡が段階2以上にある確率。",
  "warMonth 5ncial": "月初に、しきい値に達する前の段階4にある確率。",
  "warShareNext eilmnj": "それまでしきい値に達していない場合に、四半期初めに段階4（限定戦争）にある確率。",
  "withheldEscalation yg11pa":
    "2026年第3四半期より前に、実際には起こらなかったが、今四半期に危機が段階2を超えたはずの確率。その後は0。",
  "grayZoneMatured 1ksl2qr": "海警と海上民兵の急拡大が終わったかどうか。2026年末までは0、その後は1。",
};
