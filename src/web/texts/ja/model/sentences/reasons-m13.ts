import type { Translations } from "../../../translated.ts";

/** M13の値の理由。 */
export const m13Reasons: Translations = {
  "alignerCount zpxr92": "軸の要素の数。",
  "alignmentBase u554jd":
    "揺らぎのない中央の経路で一度だけ当てはめ、2025年第1四半期の同調がフィリピン0.86、ベトナム0.74、シンガポール0.53、タイ0.44、マレーシア0.29、インドネシア0.28（ISEAS）、判断により日本0.9、オーストラリア0.9、韓国0.75、インド0.7となるようにしたもの（仕様書0.10）。",
  "alignmentFromCredibility 97w1ja": "判断によります。信頼性が0.1下がると、同調は1～5ポイント下がります。",
  "alignmentFromOthers lynk5":
    "判断によります。勝ち馬に乗る動きはあるかもしれず、ないかもしれず、脅威に比べれば弱いものです。",
  "alignmentFromThreat 1deuoeh":
    "判断によります。世論調査の数ポイントから、世論の3分の1が立場を変える場合まで。",
  "alignmentFromTrade 1dz4z2z":
    "貿易はアフリカとラテンアメリカでは同調を動かしましたが（Flores-Macias and Kreps 2013）、ほかでは動かさなかったため（Kastner、Ross）、範囲は広くとります。",
  "alignmentFromViability 99lwyd":
    "脅威10ポイントと同程度と判断。地域の調査では経済と安全保障の重みは同じくらいです。",
  "alignmentFromWedge 1ms77oz": "脅威10ポイントより弱いと判断。離間が同盟を分裂させたことはまれです。",
  "alignmentLag qxfpai":
    "判断によります。同調は政権の任期のうちに変わりますが、1年のうちに変わることはまれです。",
  "alignmentMembers 1j6a3i3": "同調をもつ中核国と周辺国の数。",
  "alignmentThreatScale sdj5i": "gTの尺度：範囲は10ポイントについて与えられています。",
  "credibilityIn2012 q19ast": "式15.1の初期値。ほかの値を選んでも、当てはめた固有の水準に吸収されます。",
  "evenAlignment mx2w06": "尺度の中央。結果はこれに左右されません。",
  "inducementShare 152s5xo": "誘いと脅しは併せて行われます。3分の1を下回ると、脅しの反発が誘いを上回ります。",
  "neutralViability 8uc646": "尺度の中央。ほかの値を選んでも、当てはめた固有の水準に吸収されます。",
  "otherAligners 1p1yuh9": "軸の要素の数から1を引いたもの。",
  "wedgeBacklash clxnsb":
    "判断により、上下に半分の幅をとります。脅しが世論を結集させる力は、誘いが有識者を引きつける力の半分です。",
  "commitmentDownRate f75c0q":
    "段階が上がるのと同じく遅いと判断。協定は、それを生んだ空気よりも長く続きます。",
  "commitmentIn2012 169caif": "条約上の同盟国は3、条約が休眠しているタイは2、補給協定のあるシンガポールは2。",
  "commitmentInertia gdbtcy": "判断により、上下に半分の幅をとります。悪い年が1年あっても協定は終わりません。",
  "commitmentThreshold 3kj1nh":
    "判断によります。基地使用には過半数、条約には全会一致に近いものが必要です。上下に10分の1変えても順序は保たれます。",
  "commitmentUpRate 1ryfoak": "判断によります。閾値を0.2上回る国で6～25年かかります。",
  "freeRidingOnCommitment 1i3uwai":
    "符号は集合財の理論によります。同盟での大きさには議論があり、ゼロを含みます。",
  "minilateralFloor 1q2ls2h": "判断により、上下に半分の幅をとります。段階の上昇の半分は二国間です。",
  "distanceReference 5okago": "仕様書は距離を日本に照らして測ります。",
  "distanceScale irsm39":
    "5,000 km離れたオーストラリアの感じる脅威は、日本ほど近い場合の4分の1です。尺度が半分なら100分の6、1.5倍なら10分の4となります。",
  "distanceToChina hrmmqb": "地図から読み取り、百km単位に丸めた距離。",
  "waterBarrier 9pqt48": "地図による。マレーシアの半島とシンガポールは半分に数えます。",
  "waterProtection 1jrp6vr":
    "Mearsheimerは水が力を止めるとしますが、ミサイルと艦隊にはそれほど効きません。脅威を5分の2減らすと、陸の隣国は同じ距離の島より3分の2多く脅威を感じます。",
  "brakeScale 1gc5kf9": "定義：元の割合のままでは、抑えはゼロになります。",
  "diversificationToday 1kt2s0d": "政策手段L47の既定値。",
  "tradeShareFromDiversification mpdstp":
    "判断により、上下に半分の幅をとります。一つの原料についての計画は、貿易全体をほとんど動かしません。",
  "tradeShareFromViability 15ahrmg":
    "判断により、上下に半分の幅をとります。ワシントンが何をしても、貿易の大半は価格と距離に従います。",
  "tradeShareLag fn87vx": "判断により、上下に半分の幅をとります。供給網の組み直しには約4年かかります。",
  "tradeShareOf2012 ihvac5":
    "上下に2ポイント。観測された日本の割合は2011年に0.21、2024年に0.201です。ほかは香港とシンガポール経由の再輸出で不明瞭になります。",
};
