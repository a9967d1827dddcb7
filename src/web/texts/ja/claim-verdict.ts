import type { LensClass, LensStanding, Verdict } from "../../../study/verdict/types.ts";
import type { VerdictSaying } from "../claim-words.ts";

export function explainVerdict(verdict: Verdict, say: VerdictSaying): string {
  const { status, headline } = verdict;
  if (status === "not testable" || headline === undefined) return "";
  if (status === "more runs needed") return moreRuns(verdict, say);
  const others = verdict.lenses.filter(({ lens }) => lens !== headline.lens);
  return `${headlineWords(headline, say)}${status === "contingent" ? groups(verdict, others, say) : extreme(status, others, say)}`;
}

function headlineWords(standing: LensStanding, say: VerdictSaying): string {
  const { share, interval, lens } = standing;
  const [low, high] = interval.map((end) => say.percent(end));
  return `${under(lens, say)}、${trials(standing, say)}のうち${say.percent(share)}で検証条件が成り立ちます（95 %区間 ${low}～${high}）。`;
}

function under(lens: string, say: VerdictSaying): string {
  return lens === "neutral" ? "特定の理論を優先しない場合" : `「${say.lens(lens)}」の下では`;
}

function trials({ draws, resamples }: LensStanding, say: VerdictSaying): string {
  const all = `${say.count(draws)}通りの前提`;
  return resamples === undefined ? all : `${all}を再抽出した${say.count(resamples)}回`;
}

function extreme(
  status: "supported" | "unsupported",
  others: readonly LensStanding[],
  say: VerdictSaying,
): string {
  const ascending = others.toSorted((a, b) => a.share - b.share);
  const worst = status === "supported" ? ascending[0] : ascending.at(-1);
  if (worst === undefined) return "";
  return status === "supported"
    ? `どの理論の下でも${say.percent(worst.share)}以上で成り立ちます（最低は「${say.lens(worst.lens)}」）。`
    : `どの理論の下でも${say.percent(worst.share)}以下でしか成り立ちません（最高は「${say.lens(worst.lens)}」）。`;
}

const ends: Readonly<Record<LensClass, string>> = {
  pass: "では成り立ちます",
  between: "では決まりません",
  fail: "では成り立ちません",
};

function groups(verdict: Verdict, others: readonly LensStanding[], say: VerdictSaying): string {
  const lists = { fail: verdict.failing, between: verdict.between, pass: verdict.passing };
  const said = Object.entries(lists).flatMap(([standing, ids]) => {
    const members = ids.flatMap((id) => others.filter(({ lens }) => lens === id));
    const named = members.map(({ lens, share }) => `「${say.lens(lens)}」（${say.percent(share)}）`);
    return named.length === 0 ? [] : [`${named.join("")}${ends[standing as LensClass]}。`];
  });
  return said.join("");
}

function moreRuns({ lenses, seedsWanted }: Verdict, say: VerdictSaying): string {
  const empty = lenses.find(({ draws }) => draws === 0);
  if (empty !== undefined) return `「${say.lens(empty.lens)}」の下では、判定できる試行がありませんでした。`;
  const open = lenses
    .filter(({ unsettled }) => unsettled)
    .map(
      ({ lens, share, noise }) =>
        `「${say.lens(lens)}」（${say.percent(share)}、偶然の寄与${say.percent(noise)}）`,
    );
  const seeds =
    seedsWanted === undefined
      ? ""
      : `偶然の寄与を2割に抑えるには、前提1通りにつき約${say.count(seedsWanted)}回の計算が必要です。`;
  return `${open.join("")}では、計算ごとの偶然のばらつきが大きく、まだ判断できません。${seeds}`;
}
