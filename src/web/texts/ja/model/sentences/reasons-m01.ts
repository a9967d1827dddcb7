import type { Translations } from "../../../translated.ts";

/** M01の値の理由。 */
export const m01Reasons: Translations = {
  "americanShareRecord vmlcd7": "年ごとの割合をその年の第3四半期に置き、最後の値を保ちます。",
  "allianceMember kcg8tk":
    "式7.0の連合にフィリピンを加えたもの。中国は連合の対象、台湾は連合が守るものです。",
  "americanShareShift 1cq8vba": "仕様書は2025年の割合を0.004の幅で保ちます。",
  "autonomyBase 8zccof":
    "軍をもたない同盟国でも自国の領土と旗については決めるため、自律性はゼロではなく27 %から始まります。両端では18 %と38 %です。",
  "autonomyCapabilityWeight fouvl4":
    "米国が提供するものに並ぶ同盟国は、ほぼ五分五分に立つはずです。この大きさで0.51、半分で0.38、1.5倍で0.64となります。現在の6分の1という比率では、どの値でもほとんど動きません。",
  "autonomyLag 16j3vhi":
    "指揮系統とドクトリンは、戦力におよそ3年遅れます。日本は2022年12月に統合司令部の設置を決め、2025年3月に発足させました。産業はさらに長くかかります。",
  "budgetGrowthLimit 1gvnjxn": "日本の予算は2023年度に約26 %増えました。",
  "capHazardRate jjuxyb":
    "一つの事例からの判断です。望ましい割合は何年も高まり、規範は2022年まで保たれました。",
  "capSlack twd4h5":
    "判断によります。望ましい割合が規範をどれだけ上回れば規範が危うくなるのかは観測できません。",
  "debtEffect yt8zn8":
    "判断によります。抑制がない場合から、防衛が年間産出に等しい債務を加えた後に割合が5分の2下がる場合まで。",
  "debtFinancedShare zskb4d": "判断によります。増額の大半を税で賄う場合から、大半を国債で賄う場合まで。",
  "exchangePassThrough 1rvhyiu": "対外軍事販売はドル建てで、一部は為替が固定されています。",
  "fatigueEffect rn61jf": "判断によります。予算が増えても世論が疲れない場合から、割合を3分の1削る場合まで。",
  "fatigueLag 1wv6pt6":
    "3年。1回の予算と日本の5か年の防衛計画の間です。半分なら予算1年半分、1.5倍ならほぼ計画の長さです。",
  "hedgingBase 1nxgi41":
    "恐れも脅威も自律性もない同盟国がヘッジする度合いは2 %です。日本と韓国は、手厚い庇護の下で何十年も兵器計画をもちませんでした。両端では0.25 %と12 %です。",
  "hedgingFromAutonomy 1gfwmef":
    "手段の重みは、恐れという動機の半分です。日本の自律性0.31はロジットに0.5を加えます。二つを分けた研究はありません。",
  "hedgingFromFear 1iimfrd":
    "恐れが最大になるとオッズは20倍となり、2 %が27 %になります。1970年代に部隊が撤退したとき、ソウルは実際に兵器を求めましたが、一つの事例からわかるのは方向だけで、大きさはわかりません。",
  "hedgingFromThreat 1gnr4lx":
    "脅威が10ポイント高まるとオッズは2.7倍で、この尺度では恐れが最大の場合の3分の1です。脅威の高まりはソウルと東京で議論を動かしましたが計画は動かさなかったため、見捨てられの下に置きます。",
  "importShare 42w9m": "判断によります。日本は主に国内から、フィリピンは主に国外から購入します。",
  "leaderEffect k9vvlv":
    "判断によります。誰が統治しても変わらない場合から、北京に対抗する指導者の下で支出が4分の1増える場合まで。",
  "matchingElasticity 12rgffe": "仕様書の+0.2で、その表の上限です。上下に半分の幅をとります。",
  "pressureBase tr3vtu":
    "判断によります。どの大統領の下でもいくらかの圧力があります（Blankenship 2023の論理）。",
  "pressureControlBrake 1gkkwue":
    "Blankenship 2023の論理：ワシントンは、強くなった同盟国への統制を失うことを恐れます。",
  "pressureEffect 1uoxjbg": "符号はBlankenship 2021、2023により、大きさは判断によります。",
  "pressureStrainGain pmg3y9":
    "判断によります。余裕を失った庇護国はより多くを求めます（Blankenship 2023の論理）。計測された大きさはありません。",
  "procurementShare qe1on3":
    "両同盟国の予算の大半は人件費と維持費です。何を調達とみなすかは資料によって異なります。",
  "publicGoodElasticity ps4o45": "仕様書の－0.4で、その表で最も強いただ乗りです。上下に半分の幅をとります。",
  "securityElasticity 17g5ej7":
    "NATOのパネルでは負（Plumper, Neumayer 2015、George, Sandler 2018）、204の同盟ではほとんど裏づけがなく（Alley 2021）、米軍の受け入れ国は支出が多くなっています（Allen and others 2016）。",
  "sharedThreatScale 16pevzw":
    "ワシントンの感じる脅威は2026年に7ポイントで、10ポイントを超えるのは2030年以降のため、統制による抑えは期間を通じて薄れます。5なら2026年より前に消え、15なら2035年にも4分の1が残ります。",
  "threatElasticity 11goyhe":
    "死者を伴う紛争の年間確率が1ポイント高いと感じられると、支出は3 %増えます（Nordhaus, Oneal, Russett 2012）。",
  "trackedTarget w1jsce": "NATO加盟国が約束し、日本が表明した2 %。上下に半分の幅をとります。",
};
