import { readFileSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSiteData } from "../../cli/site/write-site-data.ts";
import { DataFault, dataLoader, type DataLoader, type DataResponse } from "./load-data.ts";

const base = new URL("http://localhost/some/where/data/");
const folder = mkdtempSync(join(tmpdir(), "entente-data-"));
const said: string[] = [];

beforeAll(async () => {
  await writeSiteData(process.cwd(), folder, (text) => said.push(text));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A server of the folder; `change` may alter the text of a file. */
function served(change: (file: string, text: string) => string | number = (_, text) => text): {
  readonly loader: DataLoader;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const load = (address: string): Promise<DataResponse> => {
    asked.push(address);
    const file = address.slice(base.href.length);
    const answer = change(file, readFileSync(join(folder, "data", file), "utf8"));
    const [status, text] = typeof answer === "number" ? [answer, ""] : [200, answer];
    return Promise.resolve({ ok: status === 200, status, text: () => Promise.resolve(text) });
  };
  return { loader: dataLoader(load, base), asked };
}

async function faultOf(promise: Promise<unknown>): Promise<DataFault> {
  const fault: unknown = await promise.then(
    () => expect.fail("it was loaded"),
    (error: unknown) => error,
  );
  return fault instanceof DataFault ? fault : expect.fail(`not a fault of data: ${String(fault)}`);
}

describe("the page's data", () => {
  it("can all be loaded, with nothing computed and nothing outside the folder asked for", async () => {
    const { loader, asked } = served();
    const { studies } = await loader.summary();
    expect(said).toEqual([]);
    for (const { id, claims } of studies) {
      const { study, published } = await loader.study(id);
      expect(study.id).toBe(id);
      expect(published.claims.map((claim) => claim.id)).toEqual(claims.map((claim) => claim.id));
      expect(Object.keys((await loader.packages(id)).values)).toEqual(study.lenses);
    }
    expect((await loader.model()).packages.length).toBeGreaterThan(0);
    expect((await loader.evidence()).facts.length).toBeGreaterThan(0);
    expect(asked.every((address) => address.startsWith(base.href))).toBe(true);
  });

  it("are loaded once, and files that studies share too", async () => {
    const { loader, asked } = served();
    await Promise.all([
      loader.packages("dichoso-2026"),
      loader.packages("blankenship-2024"),
      loader.summary(),
    ]);
    await loader.packages("dichoso-2026");
    expect(asked.filter((address) => address.includes("packages/"))).toHaveLength(1);
    expect(asked.filter((address) => address.endsWith("summary.json"))).toHaveLength(1);
  });

  it("say which file is missing, and are tried again", async () => {
    let broken = true;
    const { loader } = served((_, text) => (broken ? 404 : text));
    expect(await faultOf(loader.summary())).toMatchObject({ key: "missing", file: "summary.json" });
    broken = false;
    expect((await loader.summary()).studies).toHaveLength(2);
  });

  it("are refused when cut off, and when a part is not what it should be", async () => {
    const cut = served((_, text) => text.slice(0, -5)).loader;
    expect(await faultOf(cut.evidence())).toMatchObject({ key: "broken", file: "evidence.json" });
    const odd = served((_, text) => text.replace(/"verdict":"\w+"/, '"verdict":"true"')).loader;
    const fault = await faultOf(odd.summary());
    expect(fault.key).toBe("broken");
    expect(fault.message).toContain("one of supported");
  });

  it("are refused in another format", async () => {
    const { loader } = served((_, text) => text.replace('"format":1', '"format":7'));
    for (const asked of [loader.summary(), loader.model(), loader.evidence()])
      expect((await faultOf(asked)).key).toBe("otherVersion");
  });

  it("are said to be unreachable when the request itself fails", async () => {
    const loader = dataLoader(() => Promise.reject(new TypeError("offline")), base);
    expect(await faultOf(loader.model())).toMatchObject({ key: "unreachable", file: "model.json" });
  });

  it("do not have a study that the summary does not name", async () => {
    await expect(served().loader.study("other")).rejects.toThrow(RangeError);
  });
});
