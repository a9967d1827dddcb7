import type { LensClass, LensStanding, Verdict } from "../../../study/verdict/types.ts";
import type { VerdictSaying } from "../claim-words.ts";

/** A verdict in a plain sentence, as shares of draws; nothing for a claim that is not testable. */
export function explainVerdict(verdict: Verdict, say: VerdictSaying): string {
  const { status, headline } = verdict;
  if (status === "not testable" || headline === undefined) return "";
  if (status === "more runs needed") return moreRuns(verdict, say);
  const others = verdict.lenses.filter(({ lens }) => lens !== headline.lens);
  const rest = status === "contingent" ? groups(verdict, others, say) : extreme(status, others, say);
  return `${headlineWords(headline, say)}${rest === "" ? "" : `; ${rest}`}.`;
}

function headlineWords(standing: LensStanding, say: VerdictSaying): string {
  const { share, interval, lens } = standing;
  const [low, high] = interval.map((end) => say.percent(end));
  return `The test holds in ${say.percent(share)} of ${trials(standing, say)} ${under(lens, say)} (95 % interval ${low} to ${high})`;
}

function under(lens: string, say: VerdictSaying): string {
  return lens === "neutral" ? "when no theory is favoured" : `under ${say.lens(lens)}`;
}

/** What shares are of: draws, or resamples of them where a number made of all draws is tested. */
function trials({ draws, resamples }: LensStanding, say: VerdictSaying): string {
  const all = `${say.count(draws)} draws`;
  return resamples === undefined ? all : `${say.count(resamples)} resamples of ${all}`;
}

function extreme(
  status: "supported" | "unsupported",
  others: readonly LensStanding[],
  say: VerdictSaying,
): string {
  const ascending = others.toSorted((a, b) => a.share - b.share);
  const worst = status === "supported" ? ascending[0] : ascending.at(-1);
  if (worst === undefined) return "";
  const [bound, which] = status === "supported" ? ["at least", "lowest"] : ["at most", "highest"];
  return `in ${bound} ${say.percent(worst.share)} under every theory (${which}: ${say.lens(worst.lens)})`;
}

const leads: Readonly<Record<LensClass, string>> = {
  pass: "it holds under",
  between: "it is undecided under",
  fail: "it fails under",
};

function groups(verdict: Verdict, others: readonly LensStanding[], say: VerdictSaying): string {
  const lists = { fail: verdict.failing, between: verdict.between, pass: verdict.passing };
  const said = Object.entries(lists).flatMap(([standing, ids]) => {
    const members = ids.flatMap((id) => others.filter(({ lens }) => lens === id));
    const named = members.map(({ lens, share }) => `${say.lens(lens)} (${say.percent(share)})`);
    return named.length === 0 ? [] : [`${leads[standing as LensClass]} ${named.join(", ")}`];
  });
  return said.join("; ");
}

function moreRuns({ lenses, seedsWanted }: Verdict, say: VerdictSaying): string {
  const empty = lenses.find(({ draws }) => draws === 0);
  if (empty !== undefined) return `No draw could be judged under ${say.lens(empty.lens)}.`;
  const open = lenses
    .filter(({ unsettled }) => unsettled)
    .map(
      ({ lens, share, noise }) => `${say.lens(lens)} (${say.percent(share)}; chance ${say.percent(noise)})`,
    );
  const seeds =
    seedsWanted === undefined
      ? ""
      : ` About ${say.count(seedsWanted)} seeds a draw would bring that to a fifth.`;
  return `Chance between runs still hides the answer under ${open.join(", ")}: it makes up too much of what decides.${seeds}`;
}
