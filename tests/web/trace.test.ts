import temml from "temml";
import { describe, expect, it } from "vitest";
import { readGraph } from "../../src/compute/graph-file.ts";
import { blockLatex, equationLatex } from "../../src/study/explain/equation-latex.ts";
import { symbolLatex } from "../../src/study/explain/symbols.ts";
import { openSite } from "./open-site.ts";

const graph = readGraph("build/model.json");
const byName = new Map(graph.nodes.map((node) => [node.name, node]));

it("every equation and symbol of the model can be typeset", () => {
  const set = (latex: string): string => temml.renderToString(latex, { throwOnError: true });
  for (const node of graph.nodes) {
    const { blocks, symbols } = equationLatex({ graph, byName }, node, 40);
    for (const { tag: _, ...block } of blocks) expect(set(blockLatex(block)), node.name).toContain("<math");
    for (const { latex } of [...symbols, { latex: symbolLatex(node, []) }])
      expect(set(latex), node.name).toContain("<math");
  }
});

describe("the trace", () => {
  it("leads from an outcome to an equation, a parameter and its source, and back along the way", async () => {
    const { page, close, requests } = await openSite({ path: "#/trace" });
    page.setDefaultTimeout(60_000);
    await page.getByRole("searchbox").fill("use of force by 2035");
    await page.getByRole("link", { name: "Chance of a use of force by 2035" }).last().click();
    await page.getByRole("heading", { level: 1, name: "Chance of a use of force by 2035" }).waitFor();
    const measured = page.getByRole("row", { name: /^Measures/ }).getByRole("link");
    await measured.click();
    await page.locator("main math").first().waitFor();
    await expect
      .poll(() => page.getByRole("navigation", { name: "Your way here" }).getByRole("listitem").count())
      .toBe(3);
    await page.evaluate(() => location.assign("#/trace/pressure.SCS"));
    await page.getByRole("heading", { level: 1, name: /South China Sea/ }).waitFor();
    await page.locator('table[aria-busy="false"]').waitFor({ timeout: 60_000 });
    const own = await page.locator("tr.own td.number").first().textContent();
    expect(Number(own?.replace("\u2212", "-"))).not.toBeNaN();
    // The map: what acts on it, with a sign, and a box that leads on.
    const box = page.getByRole("link", { name: "Level that pressure settles at, raises it" });
    await box.waitFor();
    await box.focus();
    await page.keyboard.press("ArrowDown");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-key")))
      .toBe("pressureNoise");
    await page.getByRole("button", { name: "Find the loops" }).click();
    await page
      .getByText(/reinforcing|balancing/)
      .first()
      .waitFor();
    await page.getByRole("link", { name: "Pressure lag" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Pressure lag" }).waitFor();
    await expect
      .poll(() => page.getByRole("row", { name: /Pressure lag/ }).textContent())
      .toContain("estimate");
    await page.evaluate(() => location.assign("#/trace/americanShareRecord"));
    const source = page.getByRole("link", { name: /ICAEW/ });
    await expect.poll(() => source.first().getAttribute("rel")).toContain("noreferrer");
    expect(requests.every(({ url }) => !url.includes("icaew"))).toBe(true);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Pressure lag" }).waitFor();
    await close();
  }, 300_000);

  it("says what may have been meant by a name that is not there, and shows it as text", async () => {
    const { page, close, goTo } = await openSite({ path: "#/trace/presure" });
    await page.getByText("Did you mean").waitFor();
    await expect
      .poll(() => page.getByRole("listitem").filter({ hasText: "pressure" }).count())
      .toBeGreaterThan(0);
    await goTo(`#/trace/${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    await page.getByText("<img src=x onerror=alert(1)>").waitFor();
    await expect.poll(() => page.locator("main img").count()).toBe(0);
    await close();
  });

  it("shows all kinds of things without a fault", async () => {
    const kinds = new Map<string, string[]>();
    for (const node of graph.nodes) {
      const known = kinds.get(node.kind) ?? [];
      kinds.set(node.kind, [...known, "id" in node ? node.id : node.name]);
    }
    const sample = [...kinds.values()].flatMap((items) => {
      const step = Math.max(1, Math.floor(items.length / 8));
      return items.filter((_, place) => place % step === 0);
    });
    const items = [...sample, ...graph.mechanisms.map(({ id }) => id), "S1"];
    const { page, close } = await openSite({ path: "#/trace" });
    const bare = await page.evaluate(async (all) => {
      const bad: string[] = [];
      for (const item of all) {
        location.hash = `#/trace/${encodeURIComponent(item)}`;
        const shown = (): boolean =>
          document.querySelector("[data-item]")?.getAttribute("data-item") === item &&
          document.querySelectorAll("main h1").length === 1;
        for (let wait = 0; wait < 400 && !shown(); wait += 1)
          await new Promise((done) => requestAnimationFrame(done));
        if (!shown()) bad.push(item);
      }
      return bad;
    }, items);
    expect(bare).toEqual([]);
    await close();
  }, 400_000);
});
