import { describe, expect, it } from "vitest";
import { compileModule } from "./compile-module.ts";
import { liveModules, type Loaded } from "./live-modules.ts";

/** Modules held in memory. */
function modulesOf(texts: Record<string, string>) {
  const modules = liveModules("model/index.ts", {
    folder: "model/",
    read: (path) => texts[path],
    compile: compileModule,
    outside: (specifier) => Promise.resolve({ default: specifier, double: (x: number) => 2 * x }),
  });
  const load = (...changed: readonly string[]): Promise<Loaded> => modules.load(changed);
  return { load, counts: modules.counts };
}

const valueOf = (loaded: Loaded): unknown => ("exports" in loaded ? loaded.exports["value"] : loaded.faults);

const four = () => ({
  "model/index.ts": `import { sum } from "./sum.ts";\nexport const value: number = sum;`,
  "model/sum.ts": `import { a } from "./a.ts";\nimport { b } from "./b.ts";\nexport const sum = a + b;`,
  "model/a.ts": `import type { Clock } from "../engine/language.ts";\nexport const a = 1;`,
  "model/b.ts": `import { double } from "../engine/language.ts";\nexport const b = double(10);`,
});

describe("live modules", () => {
  it("compile a changed module and evaluate it with those that import it, and nothing else", async () => {
    const texts = four();
    const { load, counts } = modulesOf(texts);
    expect(valueOf(await load())).toBe(21);
    expect(counts()).toEqual({ compiled: 4, evaluated: 4 });
    texts["model/a.ts"] = "export const a = 5;";
    expect(valueOf(await load("model/a.ts"))).toBe(25);
    expect(counts()).toEqual({ compiled: 5, evaluated: 7 });
  });
  it("do nothing for a file that was saved as it was", async () => {
    const { load, counts } = modulesOf(four());
    await load();
    await load("model/a.ts", "model/notes.ts");
    expect(counts()).toEqual({ compiled: 4, evaluated: 4 });
  });
  it("say where the syntax is wrong, and go on once it is right", async () => {
    const texts = four();
    const { load } = modulesOf(texts);
    await load();
    texts["model/a.ts"] = "\nexport const a = = 1;";
    expect(await load("model/a.ts")).toMatchObject({
      faults: [{ code: "syntax", file: "src/model/a.ts", line: 2 }],
    });
    expect(await load()).toMatchObject({ faults: [{ code: "syntax" }] });
    texts["model/a.ts"] = "export const a = 2;";
    expect(valueOf(await load("model/a.ts"))).toBe(22);
  });
  it("say on which line of the source a module fails, types included in the count", async () => {
    const texts = four();
    const { load } = modulesOf(texts);
    texts["model/a.ts"] =
      `interface Long {\n  x: number;\n}\nexport const a: number = ((): Long["x"] => {\n  throw new RangeError("no a");\n})();`;
    expect(await load()).toEqual({
      faults: [{ code: "evaluation", severity: "error", message: "no a", file: "src/model/a.ts", line: 5 }],
    });
    texts["model/a.ts"] = "export const a = 3;";
    expect(valueOf(await load("model/a.ts"))).toBe(23);
  });
  it("name a module that is missing, and find it once it is there", async () => {
    const texts: Record<string, string> = four();
    delete texts["model/b.ts"];
    const { load } = modulesOf(texts);
    expect(await load()).toMatchObject({
      faults: [{ code: "no-module", message: "there is no src/model/b.ts" }],
    });
    texts["model/b.ts"] = "export const b = 1;";
    expect(valueOf(await load("model/b.ts"))).toBe(2);
    delete texts["model/b.ts"];
    expect(await load("model/b.ts")).toMatchObject({ faults: [{ code: "no-module" }] });
  });
  it("import defaults and whole modules as Node does", async () => {
    const { load } = modulesOf({
      "model/index.ts": `import name from "a-package";\nimport * as all from "./a.ts";\nexport const value = [name, Object.keys(all)];`,
      "model/a.ts": "export const y = 1;\nexport const x = 2;",
    });
    expect(valueOf(await load())).toEqual(["a-package", ["y", "x"]]);
  });
});
