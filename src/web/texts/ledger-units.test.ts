import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { trace } from "./ja/trace.ts";
import { units } from "./ja/units.ts";

const folder = join(import.meta.dirname, "../../../evidence");
const ledger = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => readFileSync(join(folder, name), "utf8").split("\n"))
  .filter(([head = ""]) => head.startsWith("id,series,actor,period,value,unit,"));

it("units of the ledger are Japanese in Japanese", () => {
  const used = new Set(ledger.flatMap(([, ...rows]) => rows.map((row) => row.split(",")[5] ?? "")));
  used.delete("");
  expect(used.size).toBeGreaterThan(50);
  expect([...used].filter((unit) => units.level[unit] === undefined)).toEqual([]);
});

it("periods of the ledger are written as Japanese readers write them", () => {
  expect(trace.source.period("FY2020")).toBe("2020年度");
  expect(trace.source.period("2016-07..2017-10")).toBe("2016-07～2017-10");
});
