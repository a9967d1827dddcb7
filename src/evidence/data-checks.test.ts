import { describe, expect, it } from "vitest";
import type { Fact } from "./ledger.ts";
import { loadLedger } from "./load.ts";

const facts = [...loadLedger("evidence").ledger.facts.values()];

function fact(id: string): Fact {
  const found = facts.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no fact ${id}`);
  return found;
}
const only = (source: string) => (one: Fact) => one.sources.length === 1 && one.sources[0] === source;

/** Checks 2 to 6; check 1 is a distance, beside the geodesic of the radar model. */
describe("data checks of specification 26 on the papers", () => {
  it("1: keeps Itbayat's distance from Taiwan in kilometres", () => {
    const { value, unit } = fact("distance-itbayat-taiwan-PH-2026");
    expect([value, unit]).toEqual([155, "km"]);
  });

  it("2: dates the growth of EDCA from five to nine sites to 2023, not 2022", () => {
    const counts = facts.filter((one) => one.series === "edca-agreed-locations");
    expect(counts.map((one) => [one.period.text, one.value])).toEqual([
      ["2016-03", 5],
      ["2023-04", 9],
    ]);
    expect(fact("agreement-edca-expansion-signed-US+PH-2023-02-02").grade).toBe("A");
    const expansions = facts.filter((one) => one.series.startsWith("agreement-edca-expansion"));
    expect(expansions.every((one) => one.period.text.startsWith("2023"))).toBe(true);
  });

  it("3: has paper D's 63 % of rare earths inside the spread of other sources from 2018 to 2025", () => {
    const shares = facts.filter(
      (one) => one.series === "china-share-of-rare-earth-imports" && one.period.from >= "2018",
    );
    const others = shares.filter((one) => !only("PAPER-D")(one)).map((one) => one.value);
    expect(Math.min(...others)).toBe(58);
    expect(Math.max(...others)).toBe(70);
    expect(shares.filter(only("PAPER-D")).map((one) => one.value)).toEqual([63]);
  });

  it("4: keeps paper D's missile figures under 2018, beside the far larger later count", () => {
    const paper = facts.filter(
      (one) => only("PAPER-D")(one) && /missiles-able-to-reach-japan/.test(one.series),
    );
    expect(paper.map((one) => one.value)).toEqual(expect.arrayContaining([150, 500]));
    expect(new Set(paper.map((one) => one.period.text))).toEqual(new Set(["2018"]));
    const ballistic = paper.filter((one) => one.series.startsWith("ballistic")).map((one) => one.value);
    expect(fact("mrbm-inventory-CN-2024").value).toBe(1300);
    expect(fact("mrbm-inventory-CN-2024").value).toBeGreaterThan(2 * Math.max(...ballistic));
  });

  it("5: holds paper B's 1.6 % by 2027 as another view beside the 2 % declared for 2025", () => {
    const paper = fact("jp-projected-defence-share-2027-other-view-JP-2027");
    expect([paper.value, paper.kind, paper.sources]).toEqual([1.6, "projection", ["PAPER-B"]]);
    const declared = fact("jp-security-related-spending-share-of-gdp-JP-FY2025");
    expect(declared.value).toBe(2);
    expect(declared.period.to < "2027").toBe(true);
    expect(declared.sources).not.toContain("PAPER-B");
  });

  it("6: has events of 2025 and 2026 from other sources than paper D, and marks what rests on the paper alone", () => {
    const late = facts.filter((one) => one.series.startsWith("event-") && one.period.from >= "2025-07");
    const alone = late.filter(only("PAPER-D")).map((one) => one.id);
    expect(late.length).toBeGreaterThan(10);
    expect(alone).toEqual(["event-nmesis-itbayat-US-2026-05-02"]);
  });
});
