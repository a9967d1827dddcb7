import { environments, type Graph, type GraphInput, type GraphNode } from "../../engine/graph/graph.ts";

const greek: Readonly<Record<string, string>> = {
  alpha: "\\alpha",
  beta: "\\beta",
  gam: "\\gamma",
  gamma: "\\gamma",
  eps: "\\varepsilon",
  iota: "\\iota",
  chi: "\\chi",
  kappa: "\\kappa",
  lam: "\\lambda",
  mu: "\\mu",
  om: "\\omega",
  phi: "\\phi",
  pi: "\\pi",
  Psi: "\\Psi",
  psi: "\\psi",
  rho: "\\rho",
  tau: "\\tau",
  theta: "\\theta",
};

/** A symbol taken apart: its head, its subscripts, and whether it carries a star. */
interface Parts {
  readonly head: string;
  readonly subs: readonly string[];
  readonly star: boolean;
}

/** Read a symbol such as `T_i`, `M.sig`, `lnm*_i` or `X_IP(2026)`; nothing for those that are whole formulas. */
function partsOf(symbol: string): Parts | undefined {
  const found =
    /^([A-Za-z]+)(\d*)(?:\.([a-z]+))?(\*?)(?:_([A-Za-z0-9,-]+))?(\*?)(?:[[(]([A-Za-z0-9-]+)[\])])?$/.exec(
      symbol,
    );
  if (found === null) return undefined;
  const [, name = "", digits = "", member, star1, sub, star2, time] = found;
  const { head, rest } = headOf(name);
  const subs = [rest + digits, member, ...(sub?.split(",") ?? []), time].filter(
    (part): part is string => part !== undefined && part !== "",
  );
  return { head, subs, star: star1 === "*" || star2 === "*" };
}

/** Split `tauM` into tau and M, `eFat` into e and Fat; words stay whole. */
function headOf(name: string): { readonly head: string; readonly rest: string } {
  const known = Object.keys(greek)
    .sort((a, b) => b.length - a.length)
    .find(
      (letter) => name === letter || (name.startsWith(letter) && /^[A-Z]/.test(name.slice(letter.length))),
    );
  if (known !== undefined) return { head: greek[known] ?? known, rest: name.slice(known.length) };
  if (name.length === 1) return { head: name, rest: "" };
  if (/^[a-z][A-Z]/.test(name)) return { head: name.charAt(0), rest: name.slice(1) };
  return { head: `\\text{${name}}`, rest: "" };
}

/** Names of axes in the order of an equation, each with the letter that runs over it. */
export type Letters = ReadonlyMap<string, string>;

const firstLetters: Readonly<Record<string, string>> = {
  Actor: "i",
  Theatre: "s",
  Pair: "p",
  Region: "k",
  Campaign: "c",
  Posture: "x",
  Claimant: "k",
};

/** Give each axis of an equation a letter: kin of one axis get i, j, k. */
export function lettersOf(graph: Pick<Graph, "axes">, axes: readonly string[]): Letters {
  const letters = new Map<string, string>();
  for (const axis of axes) {
    const elements = graph.axes[axis]?.elements ?? [];
    const [only] = elements;
    if (elements.length === 1 && only !== undefined) {
      letters.set(axis, only);
      continue;
    }
    const root = graph.axes[axis]?.root ?? axis;
    let letter = firstLetters[root] ?? root.charAt(0).toLowerCase();
    while ([...letters.values()].includes(letter)) letter = String.fromCharCode(letter.charCodeAt(0) + 1);
    letters.set(axis, letter);
  }
  return letters;
}

/** Whether a subscript is a running index rather than part of the name. */
function isIndex(sub: string, over: readonly string[]): boolean {
  return over.length > 0 && /^[ijklscp]{1,2}$/.test(sub);
}

/** The symbol of a quantity with its indices, in LaTeX; without a symbol of its own, its name in words. */
export function symbolLatex(node: GraphNode, indices: readonly string[], withSymbol = true): string {
  const parts = withSymbol && node.symbol !== undefined ? partsOf(node.symbol) : undefined;
  const own = parts === undefined ? [] : parts.subs.filter((sub) => !isIndex(sub, node.over));
  const subs = [...new Set([...own, ...indices])].map(subscript);
  const head = parts?.head ?? `\\text{${wordsOf(node.name)}}`;
  const mark = `${parts?.star === true ? "\\ast" : ""}${node.kind === "next" ? "+" : ""}`;
  const below = subs.length === 0 ? "" : `_{${subs.join(",")}}`;
  return `${head}${below}${mark === "" ? "" : `^{${mark}}`}`;
}

function subscript(sub: string): string {
  return /^([A-Za-z]|\d+)$/.test(sub) ? sub : `\\text{${sub}}`;
}

/** Words of names that keep their capitals in prose. */
const proper: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "American",
    "Americans",
    "Asia",
    "Beijing",
    "Beijings",
    "China",
    "Chinese",
    "Europe",
    "European",
    "Indo",
    "Japan",
  ]
    .concat([
      "Japanese",
      "Korea",
      "Luzon",
      "Manila",
      "Okinawa",
      "Pacific",
      "Philippine",
      "Philippines",
      "Sakishima",
    ])
    .concat(["States", "Taiwan", "Taipei", "Tokyo", "US", "United", "Washington"])
    .map((word) => [word.toLowerCase(), word]),
);

/** `threatWeightJapan` as `threat weight Japan`. */
export function wordsOf(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z0-9])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(" ")
    .map((word) => proper[word.toLowerCase()] ?? word.toLowerCase())
    .join(" ");
}

/** The indices under which an equation reads one of its inputs. */
export function indicesOfInput(
  graph: Pick<Graph, "axes">,
  source: GraphNode,
  input: GraphInput,
  letters: Letters,
): readonly string[] {
  const rootOf = (axis: string): string => graph.axes[axis]?.root ?? axis;
  const related = <T>(table: Readonly<Record<string, T>>, axis: string): T | undefined =>
    table[axis] ??
    table[
      Object.keys(table).find((name) => rootOf(name) === rootOf(axis) && !source.over.includes(name)) ?? axis
    ];
  return source.over
    .map((axis) => {
      const picked = related(input.picked, axis);
      if (picked !== undefined) return picked;
      const wanted = related(input.renamed, axis) ?? axis;
      const running = letters.get(wanted);
      if (running !== undefined) return running;
      const kin = [...letters].find(([name]) => rootOf(name) === rootOf(wanted));
      return kin?.[1] ?? "";
    })
    .filter((index) => index !== "");
}

/** Say what an equation is written for: `i = JP, PH`; nothing for a single number. */
export function rangeWords(graph: Graph, node: GraphNode, letters: Letters): string {
  return node.over
    .filter((axis) => (graph.axes[axis]?.elements.length ?? 0) > 1)
    .map((axis) => {
      const elements = environments(graph, [axis]).map((row) => row[axis] ?? "");
      const names =
        elements.length <= 14
          ? elements.join(", ")
          : `${elements.slice(0, 3).join(", ")} ... (${elements.length})`;
      return `*${letters.get(axis) ?? axis}* in ${names}`;
    })
    .join("; ");
}
