import type { Translations } from "../../../translated.ts";

/** M06の値の理由。 */
export const m06Reasons: Translations = {
  "agreementPicture jt3xle": "協定は連絡員を通じた共有を可能にしますが、連接は生みません。",
  "coverageGain ps2u4g":
    "判断によります。覆域に入ることは追尾ではなく、命中と結びつける公開の測定もありません。",
  "distanceToDefended 1paznn3":
    "楕円体に沿ったバタネスから与那国までの455 kmを、仕様書のとおり切り捨てたもの。",
  "fullRadarTransfer ztribk": "2020年の契約では4基が計画されています。",
  "latencyLiaison n7w9yn": "判断によります。二つの作戦センターの間の電話に、翻訳と開示の手続きが加わります。",
  "latencyLink tpzj7c": "判断によります。連接そのものは数秒、当直の要員は1分以上かかります。",
  "latencyNone xvq7kz": "どの目標が要する時間よりも長いもの：協定がなければ、知らせは警報になりません。",
  "linkPicture d0mmbv": "連接は、選別と障害で失われる分を除き、ほぼすべての航跡を伝えます。",
  "surveillanceCeiling d25ymn": "6.4の限度：画像が良くなっても、ミサイルや発射機は増えません。",
  "surveillanceFloor he9rgp": "6.4の限度：レーダーがなくても、艦艇、航空機、衛星は見ています。",
  "targetSpeed s6qmqp": "ジェット機と、より遅い巡航ミサイルの巡航速度。",
  "altitude 14k5g3s": "大半のレーダーより下、ヘリコプターの高さ、旅客機の高さ：指標Y23の三つの高さ。",
  "altitudeWeight z025xe": "式6.4の重み：中間の高さの目標を2倍に数えます。",
  "baselinePoints 16gw9jc": "約380 kmに379点、およそ1 kmに1点。",
  "distanceToBaseline 1m7xuvv": "仕様書の様式化した位置から、WGS84楕円体に沿って1 mまで計算したもの。",
  "horizonFactor 4api0t": "電波の屈折により地球は3分の4の大きさに見えます：√(2×4/3×6371 km)。",
  "instrumentedRange 9yko3m":
    "長距離の航空警戒レーダーの級。仕様書は宮古を上限とし、バタネスが見る範囲ではルソン島北部の到達距離が決め手になることはありません。",
  "siteHeight 18mly5p": "付近の地面の丸めた高さ。意図して実際のアンテナの高さにはしていません。",
};
