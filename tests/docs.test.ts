import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { docsFolder, referencePages, stalePages } from "../src/cli/commands/docs.ts";
import { readGraph } from "../src/compute/graph-file.ts";
import { entente, home, newFolder } from "./cli/run-entente.ts";

const io = { out: () => {}, err: () => {}, columns: 110, home, folder: home, debug: false };
const folder = join(home, docsFolder);
const graph = readGraph(join(home, "build", "model.json"));
let pages: ReadonlyMap<string, string>;
beforeAll(() => {
  pages = referencePages(io);
});

describe("the model reference", () => {
  it("on disk is what the model says; if not: npx entente docs", () => {
    expect(stalePages(folder, pages)).toEqual([]);
  });

  it("has a page for every mechanism with words, picture, equations, numbers and objections", () => {
    for (const { id, module, title } of graph.mechanisms) {
      const page = pages.get(`${module.split("/")[0]}.md`) ?? "";
      expect(page).toContain(`# ${id} ${title}`);
      for (const part of [
        "What the papers say",
        "The causal story",
        "In a picture",
        "Equations",
        "Parameters",
        "Criticisms",
      ])
        expect(page).toContain(`\n## ${part}\n`);
    }
  });

  it("leads every link of its own to a place that is there", () => {
    const anchors = new Map(
      [...pages].map(([file, text]) => [
        file,
        new Set([...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)),
      ]),
    );
    const broken = [...pages].flatMap(([file, text]) =>
      [...text.matchAll(/\]\(([\w-]+\.md)(?:#([^)]+))?\)/g)]
        .filter(([, to = "", id]) => !anchors.has(to) || (id !== undefined && !anchors.get(to)?.has(id)))
        .map(([link]) => `${file}: ${link}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it("gives no anchor twice on a page", () => {
    for (const [file, text] of pages) {
      const ids = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
      expect(
        ids.filter((id, place) => ids.indexOf(id) < place),
        file,
      ).toEqual([]);
    }
  });

  it("leads source links to the lines of declarations", () => {
    const links = new Set(
      [...pages.values()].flatMap((text) =>
        [...text.matchAll(/\]\(\.\.\/\.\.\/([^)#]+)#L(\d+)\)/g)].map(([, file, line]) => `${file} ${line}`),
      ),
    );
    expect(links.size).toBeGreaterThan(300);
    for (const link of [...links].slice(0, 200)) {
      const [file = "", line = ""] = link.split(" ");
      expect(readFileSync(join(home, file), "utf8").split("\n")[Number(line) - 1]).toMatch(/^export const /);
    }
  });

  it("names every quantity, parameter with its grade, lever, metric and claim", () => {
    const everything = [...pages.values()].join("\n");
    for (const node of graph.nodes)
      expect(everything).toContain("id" in node ? `<a id="${node.id}">` : `\`${node.name}`);
    expect(everything).toContain('<a id="D05">');
  });

  it("holds no date of writing, machine path or leftover of the typesetter, and balances its formulas", () => {
    for (const [file, text] of pages) {
      expect(text, file).not.toMatch(/¶|undefined|NaN|\[object|\/(work|tmp|root|home)\//);
      expect(text.split("\n").filter((line) => line === "$$").length % 2, file).toBe(0);
      for (const [formula] of text.matchAll(/^\$\$\n[\s\S]*?\n\$\$$/gm))
        expect(formula.split("{").length, formula).toBe(formula.split("}").length);
    }
  });

  it("draws pictures of at most 30 boxes", () => {
    for (const [file, text] of pages)
      for (const [picture] of text.matchAll(/```mermaid[\s\S]*?```/g))
        expect(picture.match(/^ {2}\w+(\[|\()/gm)?.length ?? 0, file).toBeLessThanOrEqual(30);
  });

  it("is written again only where it changed, and --check says what is old", () => {
    const out = newFolder();
    expect(entente(["docs", "--out", out]).code).toBe(0);
    writeFileSync(join(out, "stray.md"), "entente docs wrote this once");
    expect(entente(["docs", "--out", out]).code).toBe(0);
    expect(stalePages(out, pages)).toEqual([]);
    writeFileSync(join(out, "levers.md"), "old");
    const check = entente(["docs", "--out", out, "--check"]);
    expect(check.code).toBe(1);
    expect(check.out).toContain("out of date: levers.md\nrun npx entente docs");
    expect(readFileSync(join(out, "levers.md"), "utf8")).toBe("old");
  });

  it("does not write over a folder of someone else", () => {
    const out = newFolder();
    mkdirSync(out, { recursive: true });
    for (const name of ["notes.md", "README.md"]) {
      writeFileSync(join(out, name), "my own notes");
      const { code, err } = entente(["docs", "--out", out]);
      expect([code, readFileSync(join(out, name), "utf8")]).toEqual([2, "my own notes"]);
      expect(err).toContain("did not write");
    }
  });
});
