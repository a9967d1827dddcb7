import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { staleRivals } from "../src/cli/site/published-or-preliminary.ts";
import { staleWords } from "../src/cli/stale-words.ts";
import { packageBandsFile, publishedFiles } from "../src/cli/published-files.ts";
import { main } from "../src/cli/program.ts";
import { readGraph } from "../src/compute/graph-file.ts";
import { numericsVersion, runStudy } from "../src/compute/run-study.ts";
import { thisThreadPool } from "../src/compute/this-thread.ts";
import { quarterNumber } from "../src/engine/language/calendar.ts";
import { readStudy } from "../src/study/load-study.ts";
import { headlineOutcomes } from "../src/study/published/headline-outcomes.ts";
import { bandsStudy } from "../src/study/published/package-bands.ts";
import {
  readPackageBands,
  readPublished,
  readPublishedPackages,
  readPublishedRivals,
} from "../src/study/published/read-published.ts";
import { withRivals } from "../src/study/published/published-rivals.ts";
import { publishResult } from "../src/study/published/publish-result.ts";
import { catalogueOf } from "../src/study/running/catalogue-of.ts";
import { recordHashes, stalePartsOf } from "../src/study/running/record-hashes.ts";
import type { StudyResult } from "../src/study/running/result.ts";
import type { Study } from "../src/study/study.ts";

const graph = readGraph("build/model.json");
const ids = ["dichoso-2026", "blankenship-2024"];

function studyOf(id: string): Study {
  const file = join("studies", id, "study.yaml");
  return (
    readStudy(readFileSync(file, "utf8"), file, catalogueOf(graph)).study ?? expect.fail(`${id} is faulty`)
  );
}

describe.each(ids)("published results of %s", (id) => {
  const study = studyOf(id);
  const files = publishedFiles(".", id);
  const { data: result, diagnostics } = readPublished(readFileSync(files.result, "utf8"), files.result);
  const packages = readPublishedPackages(readFileSync(files.packages, "utf8"), files.packages);

  it("can be read", () => {
    expect(diagnostics).toEqual([]);
    expect(packages.diagnostics).toEqual([]);
  });

  it("fit the model, its parameters and the study", () => {
    const stale = stalePartsOf(result?.record ?? expect.fail("unread"), {
      graph,
      study,
      numerics: numericsVersion,
    });
    const renew = `entente run ${id} --out FOLDER && entente publish FOLDER`;
    expect(stale, `changed since ${files.result}: ${staleWords(stale)}; renew with ${renew}`).toEqual([]);
    const { modelHash, parameterHash } = packages.data ?? expect.fail("unread");
    expect({ modelHash, parameterHash }, `renew with ${renew}`).toEqual({
      modelHash: result?.record.modelHash,
      parameterHash: result?.record.parameterHash,
    });
  });

  it("hold every claim, and an effect or statistic behind every verdict of runs", () => {
    expect(result?.claims.map((claim) => claim.id).toSorted()).toEqual(
      study.claims.map((claim) => claim.id).toSorted(),
    );
    const bare = result?.claims.filter(
      ({ verdict, effects, byLens }) =>
        verdict.headline !== undefined &&
        effects.length === 0 &&
        Object.values(byLens).every(({ statistics = [] }) => statistics.length === 0),
    );
    expect(bare?.map((claim) => claim.id)).toEqual([]);
  });

  it("have standings under rival equations that fit the model and the claims, where there are some", () => {
    if (!existsSync(files.rivals)) return;
    const rivals = readPublishedRivals(readFileSync(files.rivals, "utf8"), files.rivals);
    expect(rivals.diagnostics).toEqual([]);
    const { record, alternatives } = rivals.data ?? expect.fail("unread");
    const stale = staleRivals(record, graph, study);
    const renew = `entente run ${id} --lens neutral --packages P0 --switches --out FOLDER && entente publish FOLDER --rivals`;
    expect(stale, `changed since ${files.rivals}: ${staleWords(stale)}; renew with ${renew}`).toEqual([]);
    const tested = study.claims.filter(({ test }) => test !== undefined).map((claim) => claim.id);
    expect(Object.keys(alternatives).toSorted()).toEqual(tested.toSorted());
    for (const own of Object.values(alternatives)) expect(own[0]?.option).toBe("default equations");
  });

  it("hold every package of the study under every lens", () => {
    const { values } = packages.data ?? expect.fail("unread");
    expect(Object.keys(values)).toEqual(study.lenses);
    for (const table of Object.values(values))
      expect(Object.keys(table).toSorted()).toEqual(study.packages.toSorted());
  });
});

describe("published headline outcomes", () => {
  const file = packageBandsFile(".");
  const { data, diagnostics } = readPackageBands(readFileSync(file, "utf8"), file);
  const study = bandsStudy(studyOf("dichoso-2026"), graph);

  it("can be read and fit the model, its parameters and its packages", () => {
    expect(diagnostics).toEqual([]);
    const record = data?.record ?? expect.fail("unread");
    const stale = stalePartsOf(record, { graph, study, numerics: numericsVersion });
    const renew = "renew with entente publish --bands";
    expect(stale, `changed since ${file}: ${staleWords(stale)}; ${renew}`).toEqual([]);
  });

  it("hold every headline outcome of every package to the last quarter", () => {
    const bands = data?.bands ?? [];
    expect(bands).toHaveLength(study.packages.length * headlineOutcomes.length);
    for (const { start, p50 } of bands)
      expect(quarterNumber(start) + p50.length).toBe(quarterNumber("2036Q1"));
  });

  it("are current after a change of wording in the paper's study, not after one of its packages", () => {
    const own = studyOf("dichoso-2026");
    const hash = (changed: Study): string => recordHashes(graph, bandsStudy(changed, graph)).studyHash;
    expect(hash({ ...own, note: "other words", claims: [] })).toBe(hash(own));
    expect(hash({ ...own, packages: ["P0", "P1"] })).not.toBe(hash(own));
  });
});

describe("publishing a run", () => {
  /** A copy of the package whose published files may be overwritten. */
  function freshHome(): string {
    const home = mkdtempSync(join(tmpdir(), "entente-publish-"));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    for (const name of ["build", "evidence", "package.json"])
      symlinkSync(join(process.cwd(), name), join(home, name));
    for (const id of ids) {
      mkdirSync(join(home, "studies", id), { recursive: true });
      cpSync(join("studies", id, "study.yaml"), join(home, "studies", id, "study.yaml"));
    }
    return home;
  }

  async function published(home: string, ...words: string[]): Promise<{ code: number; err: string }> {
    let err = "";
    const code = await main(words.length === 0 ? ["publish", "run"] : words, {
      out: () => {},
      err: (text) => void (err += text),
      columns: 110,
      home,
      folder: home,
      debug: false,
    });
    return { code, err };
  }

  function keep(home: string, result: StudyResult): void {
    mkdirSync(join(home, "run"), { recursive: true });
    writeFileSync(join(home, "run", "result.json"), JSON.stringify(result));
    writeFileSync(join(home, "run", "record.json"), JSON.stringify(result.record, null, 2));
  }

  const study = studyOf("blankenship-2024");
  const few = { ...study, runs: { draws: 2, seeds: 1, seed: 1 } };
  const once = runStudy(graph, few, { engineVersion: "0.1.0", pool: thisThreadPool(graph), bands: [] });

  it("writes files that read as the run was, whatever its number of draws, and the same each time", async () => {
    const home = freshHome();
    keep(home, await once);
    expect(await published(home)).toMatchObject({ code: 0, err: "" });
    const { result: file } = publishedFiles(home, study.id);
    const text = readFileSync(file, "utf8");
    expect(readPublished(text).data?.record).toEqual((await once).record);
    await published(home);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("refuses a run of another model, and says what changed and what to do", async () => {
    const home = freshHome();
    const result = await once;
    keep(home, { ...result, record: { ...result.record, modelHash: "0", claimsHash: "0" } });
    const { code, err } = await published(home);
    expect(code).toBe(2);
    expect(err).toContain("changed since that run: the model's equations, the claims' tests");
    expect(err).toContain("entente run blankenship-2024 --out FOLDER");
  });

  it("refuses a run of some claims only", async () => {
    const home = freshHome();
    const result = await once;
    keep(home, { ...result, claims: result.claims.slice(1) });
    expect(await published(home)).toMatchObject({ code: 2 });
  });

  it("refuses to be told both a folder and --bands, or neither", async () => {
    const home = freshHome();
    expect((await published(home, "publish", "run", "--bands")).code).toBe(2);
    expect((await published(home, "publish")).err).toContain("name the folder of a run, or give --bands");
  });

  it("publishes where claims stand under rival equations from a run of one lens, and only from one that has them", async () => {
    const home = freshHome();
    const some = { ...few, lenses: ["neutral"], packages: ["P0"] };
    const options = { engineVersion: "0.1.0", pool: thisThreadPool(graph), bands: [] };
    const plain = await runStudy(graph, some, options);
    keep(home, plain);
    expect((await published(home, "publish", "run", "--rivals")).err).toContain("without rival equations");
    // A sweep takes a minute: its form is what matters here.
    const usual = {
      option: "default equations",
      share: 0.512345,
      interval: [0.1, 0.9] as const,
      standing: "between" as const,
      changed: false,
      couldChange: true,
    };
    const alternatives = [usual, { option: "S4 threshold", reason: "it does not exist there" }];
    const record = { ...plain.record, switchSweep: { options: ["S4 threshold"], runs: 7 } };
    const [first, ...rest] = plain.claims;
    if (first === undefined) return expect.fail("no claim");
    const id = first.claim.id;
    keep(home, { ...plain, record, claims: [{ ...first, alternatives }, ...rest] });
    expect((await published(home)).code).toBe(2);
    expect(await published(home, "publish", "run", "--rivals")).toMatchObject({ code: 0, err: "" });
    const { rivals } = publishedFiles(home, study.id);
    const { data } = readPublishedRivals(readFileSync(rivals, "utf8"));
    expect(data?.alternatives).toEqual({ [id]: [{ ...usual, share: 0.5123 }, alternatives[1]] });
    const beside = withRivals(publishResult(await once), data ?? expect.fail("unread"));
    expect(beside.rivals?.runs).toEqual({ draws: 2, seeds: 1, seed: 1 });
    expect(beside.claims.find((claim) => claim.id === id)?.alternatives).toEqual(data?.alternatives[id]);
  });

  it("refuses a folder without results, with a file cut off, or with files of two runs", async () => {
    const home = freshHome();
    expect((await published(home)).err).toContain("run holds no result.json");
    keep(home, await once);
    const record = join(home, "run", "record.json");
    writeFileSync(record, readFileSync(record, "utf8").slice(0, -9));
    expect((await published(home)).err).toContain("cut off");
    writeFileSync(record, "{}");
    const { code, err } = await published(home);
    expect(code).toBe(2);
    expect(err).toContain("mixes two runs");
  });
});
