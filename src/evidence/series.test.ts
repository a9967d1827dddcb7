import { describe, expect, it } from "vitest";
import { worstGrade } from "./grade.ts";
import { parseLedger } from "./ledger.ts";
import { seriesOf } from "./series.ts";

const text = `id,series,actor,period,value,unit,source,grade,kind,note
backlog-TW-2025-06,backlog,TW,2025-06,21.54,billion USD,TSM25,A,actual,
backlog-TW-2023-11,backlog,TW,2023-11,19.17,billion USD,TN;MEM,B,actual,
backlog-TW-2024-01,backlog,TW,2024-01,19.3,billion USD,TN,A,actual,
backlog-JP-2024-01,backlog,JP,2024-01,15,billion USD,EST,C,estimate,
`;
const { ledger } = parseLedger([{ name: "facts.csv", text }]);

describe("worstGrade", () => {
  it("is the worst of the grades, and A of none", () => {
    expect(worstGrade(["A", "B", "A"])).toBe("B");
    expect(worstGrade(["C", "A", "B"])).toBe("C");
    expect(worstGrade(["A"])).toBe("A");
    expect(worstGrade([])).toBe("A");
  });
});

describe("seriesOf", () => {
  it("orders the points by time and takes the worst grade and all sources", () => {
    const series = seriesOf(ledger, "backlog", "TW");
    expect(series.points.map((point) => [point.at.text, point.value, point.grade, point.facts])).toEqual([
      ["2023-11", 19.17, "B", ["backlog-TW-2023-11"]],
      ["2024-01", 19.3, "A", ["backlog-TW-2024-01"]],
      ["2025-06", 21.54, "A", ["backlog-TW-2025-06"]],
    ]);
    expect(series).toMatchObject({
      unit: "billion USD",
      grade: "B",
      sources: ["MEM", "TN", "TSM25"],
      conversions: [],
    });
  });

  it("puts a span after what ended before it did", () => {
    const rows = ["2023..2024", "2024-01", "2023"].map(
      (period, i) => `x-JP-${period},x,JP,${period},${i},percent,MEM,B,actual,`,
    );
    const reading = parseLedger([{ name: "x.csv", text: [text.split("\n")[0], ...rows].join("\n") }]);
    const points = seriesOf(reading.ledger, "x", "JP").points;
    expect(points.map((point) => point.at.text)).toEqual(["2023", "2024-01", "2023..2024"]);
  });

  it("is empty and grade C when the ledger has no such series", () => {
    expect(seriesOf(ledger, "backlog", "PH")).toMatchObject({
      points: [],
      grade: "C",
      unit: "",
      sources: [],
    });
  });
});
