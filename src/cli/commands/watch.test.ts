import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { StoppedError } from "../../compute/runner.ts";
import { InputError } from "../faults.ts";
import type { Io } from "../io.ts";
import { watch } from "./watch.ts";

const project = fileURLToPath(new URL("../../../", import.meta.url));
const homes: string[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true });
});

/** A package with a model of one number, and what `entente watch` says of it. */
function packageOf(files: Readonly<Record<string, string>>) {
  const home = mkdtempSync(join(tmpdir(), "entente-watch-"));
  homes.push(home);
  symlinkSync(join(project, "evidence"), join(home, "evidence"));
  const save = (path: string, text: string): void => {
    const file = join(home, path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(`${file}~`, text);
    renameSync(`${file}~`, file);
  };
  for (const [path, text] of Object.entries(files)) save(path, text);
  const events: Record<string, unknown>[] = [];
  let wake = (): void => {};
  const io: Io = {
    out: (text) => {
      events.push(JSON.parse(text) as Record<string, unknown>);
      wake();
    },
    err: () => {},
    columns: 110,
    home,
    folder: home,
    debug: false,
  };
  const nth = async (count: number): Promise<Record<string, unknown> | undefined> => {
    while (events.length < count) await new Promise<void>((resolve) => (wake = resolve));
    return events[count - 1];
  };
  return { home, io, save, nth };
}

const number = (value: number): string => `
import { coefficient, metric, aux } from "../engine/language.ts";
export const own = coefficient(${value}, { unit: "1", doc: "own", because: "test" });
export const law = aux({ unit: "1", doc: "law", needs: { own }, value: (n) => n.own });
export const mean = metric(law, { id: "Y1", doc: "mean", window: ["2026Q3", "2026Q4"],
  reducer: "mean", better: "higher", closing: "last", negligible: 0.01 });`;

const files = {
  "src/model/index.ts": `
import { buildModel } from "../engine/graph/build-graph.ts";
import * as m01 from "./m01/number.ts";
export const modules = { "m01/number": m01 };
export const buildAllianceModel = (cache) => buildModel({ start: "2026Q1", quarters: 8 }, modules, cache);`,
  "src/model/m01/number.ts": number(1).replace("../engine", "../../engine"),
};

describe("entente watch", () => {
  it("builds again when a file is replaced by a new one, says what moved, and leaves the built model", async () => {
    const { home, io, save, nth } = packageOf(files);
    const watching = watch(io, undefined, { json: true });
    expect(await nth(1)).toMatchObject({ event: "build", files: [], ok: true, moved: [] });
    save("src/model/m01/number.ts", number(2).replace("../engine", "../../engine"));
    expect(await nth(2)).toMatchObject({
      event: "build",
      files: ["src/model/m01/number.ts"],
      ok: true,
      moved: [{ id: "Y1", before: 1, after: 2, size: 100 }],
    });
    save("src/model/m01/number.ts", "export const own = 3;");
    expect(await nth(3)).toMatchObject({
      ok: false,
      hash: null,
      faults: [{ code: "name", file: "src/model/m01/number.ts", line: 1 }],
    });
    const built = JSON.parse(readFileSync(join(home, "build", "model.json"), "utf8")) as {
      nodes: { name: string; ranges?: number[][]; line?: number }[];
    };
    expect(built.nodes.find(({ name }) => name === "own")).toMatchObject({ ranges: [[1, 2, 3]], line: 3 });
    process.emit("SIGINT");
    await expect(watching).rejects.toThrow(StoppedError);
  });
  it("checks a study that is saved against the model as it is", async () => {
    const { io, save, nth } = packageOf({ ...files, "studies/mine/study.yaml": "format: 1\n" });
    const watching = watch(io, undefined, { json: true });
    await nth(1);
    save("studies/mine/study.yaml", "format: 2\n");
    expect(await nth(2)).toMatchObject({
      event: "study",
      file: "studies/mine/study.yaml",
      ok: false,
      faults: [{ code: "unknown-format", line: 1 }],
    });
    process.emit("SIGINT");
    await expect(watching).rejects.toThrow(StoppedError);
  });
  it("is refused where there are no sources", async () => {
    const { io } = packageOf({});
    await expect(watch(io, undefined, {})).rejects.toThrow(InputError);
  });
});
