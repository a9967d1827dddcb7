import { describe, expect, it } from "vitest";
import { assembled, aux, axis, clock, fixed, next, stock, subset, sum, along, delayed } from "../language.ts";
import { causalGraph } from "../graph/causal-graph.ts";
import { build, wanted } from "../graph/testing/faults-of.ts";
import { signOfLoop } from "../graph/signs.ts";
import { linkSigns } from "./link-signs.ts";

const number = { unit: "1", doc: "test" };
const backed = { grade: "C" as const, because: "test" };

/** Links and signs of a model, as `a -> b: +`. */
function signsOf(exports: Readonly<Record<string, unknown>>): readonly string[] {
  const causal = causalGraph(build(exports).graph);
  const signOf = linkSigns(causal);
  return causal.links
    .map(
      (link) =>
        `${link.from} -> ${link.to}${link.late ? " late" : ""}${link.through ? " inside" : ""}: ${signOf(link)}`,
    )
    .sort();
}

describe("signs of causal links", () => {
  it("follow the equation: with, against, not at all, now this way and now that", () => {
    const level = stock({ ...number, initial: 1 });
    const levelNext = next(level, { needs: { level }, value: (n) => n.level + 1 });
    const five = fixed(5, { unit: "1", doc: "five", ...backed });
    const up = aux({ ...number, needs: { level }, value: (n) => 2 * n.level });
    const down = aux({ ...number, needs: { level }, value: (n) => 1 / n.level });
    const hill = aux({
      ...number,
      needs: { level, five },
      value: (n) => -(n.level - n.five) * (n.level - n.five),
    });
    const gate = aux({ ...number, needs: { level, five }, value: (n) => (n.level > n.five ? 1 : 0) });
    const far = fixed(50, { unit: "1", doc: "never reached", ...backed });
    const none = aux({ ...number, needs: { level, far }, value: (n) => (n.level > n.far ? 1 : 0) });
    const all = aux({
      ...number,
      needs: { up, down, hill, gate, none },
      value: (n) => n.up + n.down + n.hill + n.gate + n.none,
    });
    expect(signsOf({ level, levelNext, five, far, up, down, hill, gate, none, all, m: wanted(all) })).toEqual(
      [
        "down -> all: +",
        "gate -> all: +",
        "hill -> all: +",
        "level -> down late: -",
        "level -> gate late: +",
        "level -> hill late: ?",
        "level -> none late: 0",
        "level -> up late: +",
        "none -> all: +",
        "up -> all: +",
      ],
    );
  });

  it("take stock and equation, copy and original, part and whole for one thing", () => {
    const Side = axis("Side", ["p", "q"]);
    const Left = subset(Side, "Left", ["p"]);
    const Right = subset(Side, "Right", ["q"]);
    const Other = subset(Side, "Other", ["p", "q"]);
    const size = stock({ ...number, over: Side, initial: 1 });
    const felt = stock({ ...number, over: Side, initial: 0 });
    const leftShare = aux({ ...number, over: Left, needs: { felt }, value: (n) => n.felt });
    const rightShare = aux({ ...number, over: Right, needs: { felt }, value: (n) => -n.felt });
    const share = assembled({ ...number, over: Side, parts: [leftShare, rightShare] });
    const sizeNext = next(size, { needs: { size, share }, value: (n) => n.size + n.share });
    const rivals = sum({
      ...number,
      over: Side,
      across: Other,
      needs: { own: sizeNext, their: along(sizeNext, Side, Other) },
      value: (n) => n.their - n.own / 2,
    });
    const feltNext = next(felt, { needs: { rivals }, value: (n) => n.rivals });
    expect(
      signsOf({ size, felt, leftShare, rightShare, share, sizeNext, rivals, feltNext, m: wanted(rivals) }),
    ).toEqual([
      "rivals.p -> share.p late: +",
      "rivals.q -> share.q late: -",
      "share.p -> size.p: +",
      "share.q -> size.q: +",
      "size.p -> rivals.p: 0",
      "size.p -> rivals.q: +",
      "size.q -> rivals.p: +",
      "size.q -> rivals.q: 0",
    ]);
  });

  it("see a rate of change from the new value", () => {
    const level = stock({ ...number, initial: 1 });
    const before = delayed(level, 1, { doc: "a quarter ago" });
    const levelNext = next(level, { needs: { level }, value: (n) => n.level + 1 });
    const growth = aux({
      ...number,
      needs: { level, levelNext },
      value: (n, { ln }) => ln(n.levelNext / n.level),
    });
    const all = aux({ ...number, needs: { growth, before }, value: (n) => n.growth - n.before });
    expect(signsOf({ level, before, levelNext, growth, all, m: wanted(all) })).toEqual([
      "before -> all: -",
      "growth -> all: +",
      "level -> before late: +",
      "level -> growth: +",
    ]);
  });

  it("go through a nested clock as one link", () => {
    const days = clock({ unit: "day", steps: 10, doc: "days" });
    const half = fixed(0.5, { unit: "1/day", doc: "half", ...backed });
    const supply = stock({ ...number, initial: 2 });
    const supplyNext = next(supply, { needs: { supply }, value: (n) => n.supply + 1 });
    const left = stock({ ...number, clock: days });
    const leftToday = next(left, {
      needs: { left, half },
      value: (n, { step }) => n.left - n.left * n.half * step,
      start: { needs: { supply }, value: (n) => n.supply },
    });
    const lost = aux({ ...number, needs: { leftToday }, value: (n) => 1 - n.leftToday });
    expect(signsOf({ days, half, supply, supplyNext, left, leftToday, lost, m: wanted(lost) })).toEqual([
      "leftToday -> lost: -",
      "supply -> leftToday late inside: +",
    ]);
  });
});

describe("the sign of a loop", () => {
  const links = ["a", "b", "c"].map((from) => ({ from, to: "x", late: false }));
  const of = (signs: string) =>
    signOfLoop(links, ({ from }) => signs["abc".indexOf(from)] as "+" | "-" | "0" | "?");
  it("is the product of its links; one that does nothing stills it, one that turns leaves it open", () => {
    expect([of("+++"), of("+-+"), of("--+"), of("---")]).toEqual(["+", "-", "+", "-"]);
    expect([of("+0?"), of("+?-")]).toEqual(["0", "?"]);
  });
});
