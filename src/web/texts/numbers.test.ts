import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../model/index.ts";
import { japanese } from "./ja/catalogue.ts";
import { numberWriter } from "./numbers.ts";
import { english } from "./texts.ts";

const en = numberWriter(english);
const ja = numberWriter(japanese);

describe("numbers", () => {
  it("have a true minus sign, grouped thousands and as many digits as say something", () => {
    expect(en.number(-1234.5, 1)).toBe("\u22121,234.5");
    expect(en.number(0.03517)).toBe("0.0352");
    expect(en.signed(0.5)).toBe("+0.5");
    expect(en.signed(0)).toBe("0");
    expect(en.number(Number.NaN)).toBe("no value");
  });
  it("have units of the reader's language, those of a change apart from those of a level", () => {
    expect(en.withUnit("2", "pp")).toBe("2\u00a0%");
    expect(en.withUnit("2", "pp", "difference")).toBe("2\u00a0percentage points");
    expect(ja.withUnit("2", "pp", "difference")).toBe("2\u00a0ポイント");
    expect(en.withUnit("2", "1")).toBe("2");
    expect(ja.range(1, 2)).toBe("1～2");
    expect(en.percent(0.256)).toBe("26\u00a0%");
  });
  it("know every unit of the model in both languages, and show none as it is written", () => {
    const units = new Set(buildAllianceModel().graph.nodes.map(({ unit }) => unit));
    for (const writer of [en, ja])
      expect([...units].filter((unit) => /[*/^]|USD|util/.test(unit) && writer.unit(unit) === unit)).toEqual(
        [],
      );
  });
});
