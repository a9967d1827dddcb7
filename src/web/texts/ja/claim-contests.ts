/** Where the papers' arguments meet, by the study's title. */
export const contests: Readonly<
  Record<string, { readonly title: string; readonly choice: string } | undefined>
> = {
  "Strike on the mainland": {
    title: "中国本土への攻撃能力",
    choice: "同盟国は中国本土に届く兵器を受け入れるべきか。基地を守る一方で、中国政府を警戒させます。",
  },
  "Provocation or denial": {
    title: "挑発か拒否か",
    choice:
      "力を増すことは中国政府を抑えるのか、それとも刺激するのか。どの理論に立つかで答えは大きく変わります。",
  },
  "Words that calm": {
    title: "緊張を和らげる言葉",
    choice:
      "対話に譲歩に見合う価値はあるか。B34は中国が近隣国にする約束を疑い、D44は米国が中国にする約束を論じています。符号ではなく論理を比べてください。",
  },
  "Burden-sharing or arms race": {
    title: "負担分担か軍拡競争か",
    choice:
      "米国は同盟国に防衛費の増額をどこまで強く求めるべきか。米国の負担を軽くするものが、軍拡競争をあおることもあります。",
  },
  "Stores or bases": {
    title: "備蓄か基地か",
    choice: "次の予算は備蓄と災害救援に向けるべきか、在日米軍に向けるべきか。",
  },
  "Clear or vague": {
    title: "明確さか曖昧さか",
    choice:
      "誰に対して明確にするのか。同盟内で役割を決めておくこと（L40）と、公の場で曖昧な言葉を用いること（L20、L39）は両立します。",
  },
  "Platform or target": {
    title: "拠点か標的か",
    choice: "前方基地は作戦の拠点なのか、それとも攻撃の標的なのか。",
  },
  "Tension inside the paper on restraint": {
    title: "抑制を説く論文の内部にある緊張",
    choice:
      "統合の深化は、危険であると同時に助言でもあります。どれだけ統合するかより、何を統合するかが重要かもしれません。",
  },
  "Agreement: exposed bases": {
    title: "一致点：脅威にさらされる基地",
    choice: "両論文とも、中国に近い戦力と基地は危険にさらされていると見ています。",
  },
  "Agreement: Japan before and after an attack": {
    title: "一致点：攻撃を受ける前と後の日本",
    choice: "両論文とも、日本は自らが攻撃を受けるまで参戦をためらうと予想しています。",
  },
  "Agreement: weapons and will": {
    title: "一致点：兵器と意志",
    choice: "両論文とも、使う意志のない兵器では抑止できないと考えています。",
  },
  "Agreement: the price of standing up": {
    title: "一致点：対抗することの代償",
    choice: "両論文とも、公然と対抗する国に中国政府が制裁を加えると予想しています。",
  },
  "Agreement: balancing against dominance": {
    title: "一致点：支配への対抗",
    choice: "両論文とも、中国が影響力を広げれば近隣国は結束すると予想しています。",
  },
};
