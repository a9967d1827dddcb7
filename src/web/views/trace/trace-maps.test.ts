import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../../model/index.ts";
import { flowsBetween } from "../../../study/explain/mechanism-flows.ts";
import { layoutMap, type MapItem } from "./map-layout.ts";
import { mechanismColumns, strongFlows } from "./mechanism-columns.ts";
import { causesOf, effectsOf } from "./neighbours.ts";
import { quantityMap } from "./quantity-map.ts";
import { mechanismIn, traceModel } from "./trace-model.ts";
import { stepTo } from "./trail.ts";
import { widthOf, wrapLabel } from "./wrap-label.ts";

const { graph } = buildAllianceModel();
const model = traceModel(graph);
const node = (name: string) => {
  const found = model.byName.get(name);
  if (found === undefined) throw new RangeError(name);
  return found;
};
const names = (found: readonly { readonly node: { readonly name: string } }[]) =>
  found.map((one) => one.node.name);

describe("labels", () => {
  it("are broken at spaces, Japanese ones anywhere, and cut with an ellipsis when too long", () => {
    expect(wrapLabel("Threat perception and arms race", 20, 3)).toEqual([
      "Threat perception",
      "and arms race",
    ]);
    expect(wrapLabel("脅威認識、軍拡競争、安心供与", 12, 3)).toEqual([
      "脅威認識、軍",
      "拡競争、安心",
      "供与",
    ]);
    expect(wrapLabel("one two three four", 5, 2)).toEqual(["one", "two…"]);
  });
  it("never have a line wider than told, nor lose a word that fits", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 30 }), { maxLength: 6 }),
        fc.integer({ min: 4, max: 30 }),
        (words, widest) => {
          const lines = wrapLabel(words.join(" "), widest, 99);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(widest);
          const bare = (text: string): string => text.replaceAll(/\s/g, "");
          if (words.every((word) => !/[\u2e80-\uffff]/.test(word)))
            expect(bare(lines.join(""))).toBe(bare(words.join(" ")));
        },
      ),
    );
  });
});

describe("a map", () => {
  it("has no two boxes that overlap, and every arrow from box to box", () => {
    const label = fc.string({ minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.array(label, { maxLength: 9 }), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        (labels, seed) => {
          const columns = labels.map((column, c) =>
            column.map((text, r): MapItem => ({ key: `${c} ${r}`, label: text })),
          );
          const keys = columns.flat().map(({ key }) => key);
          const arrows = keys.flatMap((from, k) => [
            { from, to: keys[(k * 7 + seed) % keys.length] ?? from },
          ]);
          const { boxes, ways, width, height } = layoutMap(columns, arrows);
          expect(boxes).toHaveLength(keys.length);
          expect(ways).toHaveLength(arrows.filter(({ from, to }) => from !== to).length);
          for (const [k, a] of boxes.entries()) {
            expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true);
            for (const b of boxes.slice(k + 1)) {
              const apart =
                a.x + a.width <= b.x ||
                b.x + b.width <= a.x ||
                a.y + a.height <= b.y ||
                b.y + b.height <= a.y;
              expect(apart).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("of every quantity shows it once between what acts on it and what it acts on", () => {
    for (const one of graph.nodes) {
      const { columns, arrows } = quantityMap(model, one, {
        nameOf: ({ name }) => name,
        others: (count) => String(count),
        sign: () => undefined,
        wide: true,
      });
      const keys = columns.flat().map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(columns[2]).toHaveLength(1);
      for (const { from, to } of arrows)
        expect([keys.includes(from), keys.includes(to)]).toEqual([true, true]);
    }
  });

  it("of mechanisms holds each once, and an arrow from and to each that has any", () => {
    const ids = graph.mechanisms.map(({ id }) => id);
    expect(mechanismColumns(ids).flat().toSorted()).toEqual(ids.toSorted());
    expect(mechanismColumns([...ids, "M99"]).at(-1)).toEqual(["M99"]);
    const flows = flowsBetween(graph, (one) => mechanismIn(model, one));
    const strong = strongFlows(flows, 8);
    expect(strong.length).toBeLessThan(flows.length);
    expect(new Set(strong.map(({ to }) => to))).toEqual(new Set(flows.map(({ to }) => to)));
  });
});

describe("causes and effects", () => {
  it("of a stock are those of the equation that moves it, and what reads it acts a quarter later", () => {
    expect(names(causesOf(model, node("pressure")))).toEqual(["pressureRest", "pressureNoise"]);
    expect(causesOf(model, node("pressure")).every(({ late }) => !late)).toBe(true);
    const hazard = effectsOf(model, node("pressure")).find((one) => one.node.name === "heatingHazard");
    expect(names(effectsOf(model, node("pressureRest")))).toContain("pressure");
    expect(hazard).toBeDefined();
  });
  it("mirror each other", () => {
    for (const one of graph.nodes.filter(({ kind }) => kind !== "parameter" && kind !== "next").slice(0, 300))
      for (const cause of causesOf(model, one))
        expect(names(effectsOf(model, cause.node))).toContain(one.name);
  });
});

it("a walk goes on, and back to a place passed before", () => {
  expect(stepTo(["a", "b"], "c")).toEqual(["a", "b", "c"]);
  expect(stepTo(["a", "b", "c"], "b")).toEqual(["a", "b"]);
  expect(stepTo([], "a")).toEqual(["a"]);
});
