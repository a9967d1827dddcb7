import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../../model/index.ts";
import { leversOf, scenarioOf } from "../../state/scenario.ts";
import { leverPaths } from "./lever-paths.ts";
import { modelHeights, sharedOf, sightAt } from "./radar.ts";

const { graph } = buildAllianceModel();
const none = () => undefined;
const sharing = (agreement: number, link: number, radars: number) => (name: string) =>
  ({ informationAgreement: agreement, dataLink: link, radarsTransferred: radars })[name] ?? Number.NaN;
const sights = new Map(Object.values(modelHeights).map((height) => [height, sightAt(graph, height, none)]));
const sight = (height: 100 | 1000 | 9000) => sights.get(height) ?? sightAt(graph, height, none);
const shared = (lever: (name: string) => number, parameter: (name: string) => number | undefined = none) =>
  sharedOf(graph, sight(1000), { lever, parameter });

describe("the radar picture", () => {
  it.each([
    [100, 0, 0.28],
    [1000, 0, 0.96],
    [9000, 0.04, 1],
  ] as const)(
    "covers the line at %d m as published, T06.2: %d alone, %d together",
    (height, alone, together) => {
      expect(Math.abs(sight(height).alone.central - alone)).toBeLessThan(0.01);
      expect(Math.abs(sight(height).together.central - together)).toBeLessThan(0.01);
    },
  );
  it("reaches to the horizon of equation 6.1 low down, and as far as radars look high up", () => {
    const yonaguni = (height: 100 | 9000) =>
      sight(height).reaches.find(({ site }) => site === "yonaguni")?.reach;
    expect(yonaguni(100)?.central).toBeCloseTo(4.12 * (Math.sqrt(200) + Math.sqrt(100)), 9);
    expect(yonaguni(100)?.high).toBe(yonaguni(100)?.low);
    expect(yonaguni(9000)).toEqual({ low: 300, central: 370, high: 400 });
  });
  it("is Japan's own without an agreement, and grows with agreement, link and radars", () => {
    expect(shared(sharing(0, 0, 4)).picture).toEqual(sight(1000).alone);
    const all = sight(1000).together.central;
    const shares = [sharing(1, 0, 2), sharing(1, 1, 2), sharing(1, 1, 4)].map(
      (lever) => shared(lever).picture.central / all,
    );
    [0.25, 0.45, 0.9].forEach((share, at) => expect(shares[at]).toBeCloseTo(share, 9));
  });
  it("keeps its range around its centre, and takes a fixed parameter without one", () => {
    const { share } = shared(sharing(1, 1, 4));
    expect(share).toEqual({ low: 0.8, central: 0.9, high: 1 });
    const fixed = shared(sharing(1, 1, 4), (name) => (name === "linkPicture" ? 0.8 : undefined));
    expect(fixed.share).toEqual({ low: 0.8, central: 0.8, high: 0.8 });
  });
  it("says of each point of the line who sees it", () => {
    const { line, together } = sight(100);
    expect(line).toHaveLength(379);
    expect(line.filter((one) => one !== "none")).toHaveLength(Math.round(together.central * 379));
    expect(new Set(line)).toEqual(new Set(["none", "partner"]));
    expect(sight(9000).line).toContain("own");
  });
});

describe("levers through time", () => {
  const index = (year: number, quarter: number): number => (year - 2012) * 4 + quarter - 1;

  it("keep to history, then go over their lag to what the policy sets", () => {
    const paths = leverPaths(graph, scenarioOf("P1").policy, "2026Q3");
    expect(paths.at("L42", index(2023, 3))).toBe(0);
    expect(paths.at("L42", index(2024, 2))).toBe(2);
    expect(paths.at("L41", index(2026, 3))).toBe(0);
    expect(paths.at("L41", index(2027, 1))).toBe(0.5);
    expect(paths.at("informationAgreement", index(2027, 3))).toBe(1);
  });
  it("follow a lever that was moved away from its package", () => {
    const policy = { package: "P1", levers: { L41: 0 } };
    expect(leverPaths(graph, policy, "2026Q3").at("L41", 95)).toBe(0);
    expect(leversOf(graph).get("L41")?.lag).toBe(4);
  });
});
