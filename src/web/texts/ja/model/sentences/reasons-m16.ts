import type { Translations } from "../../../translated.ts";

/** M16の値の理由。 */
export const m16Reasons: Translations = {
  "closureMedian 1osredr": "判断によります。戦争の明らかな兆候から最初の発砲までの、半数の場合の時間。",
  "closureSpread 64fdsh": "判断によります。3回に2回は、5日目から18日目の間に道が閉ざされます。",
  "deadline 1fk8u2a": "指標Y38が挙げる2日。",
  "firstMonth 1mz641p": "CD30の期間。救援の閉鎖の割合はここから求めます。",
  "liftFromSakishima 1exxc8u":
    "2025年の計画。平時の輸送力の2倍を超え、平時の輸送力しか得られないこともありえます。",
  "liftFromTaiwan in7gad":
    "判断によります。約100便の航空機とフェリー。3倍の人数のほかの外国人も退避を望みます。",
  "liftPerSite 1cclpka": "判断によります。1日に輸送機10便で、到着した人々のための宿泊場所とバスを伴います。",
  "nationalsInTaiwan 1tofigx":
    "フィリピン人と日本人は居住者数で、上限は観光客や軍の計画によります。米国人は居住者数と二重国籍者数が大きく離れています。",
  "openAfterClosure qm4zzd": "判断によります。安全通航の下での少数の船と航空便。",
  "preparedGain 1nafxea":
    "判断によります。燃料、寝床、名簿があれば折り返しは早まりますが、航空機と船の数は変わりません。",
  "sakishimaPeople yemysb": "2025年の計画は12万人を数え、うち1万人が来訪者で、その数は増減しえます。",
};
