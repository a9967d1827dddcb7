import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../model/index.ts";
import { paperSections } from "../../model/papers.ts";
import { readStudy } from "../../study/load-study.ts";
import { catalogueOf } from "../../study/running/catalogue-of.ts";
import type { Study } from "../../study/study.ts";
import { armWords } from "../views/claims/claim-saying.ts";
import { armNames } from "./ja/claim-arms.ts";
import { claims as texts } from "./ja/claims.ts";
import { modelTexts } from "./ja/model/index.ts";

const { graph } = buildAllianceModel();
const studies = ["dichoso-2026", "blankenship-2024"].map((id): Study => {
  const file = join(import.meta.dirname, "../../../studies", id, "study.yaml");
  const { study } = readStudy(readFileSync(file, "utf8"), file, catalogueOf(graph));
  if (study === undefined) throw new Error(`${id} cannot be read`);
  return study;
});
const kinds = ["wired", "caveat", "untestable", "blocked"] as const;

describe("the Japanese words for claims", () => {
  it("are there for every claim of both papers, and for no other", () => {
    const wanted = studies.flatMap(({ id, claims }) => claims.map((claim) => `${id}/${claim.id}`));
    expect(Object.keys(modelTexts.claims).toSorted()).toEqual(wanted.toSorted());
    for (const says of Object.values(modelTexts.claims)) expect(says).toMatch(/[ぁ-ん].*。$/u);
  });
  it("are there for every note on a claim, and for no other", () => {
    const wanted = studies.flatMap(({ id, claims }) =>
      claims.flatMap((claim) =>
        kinds.filter((kind) => claim[kind] !== undefined).map((kind) => `${id}/${claim.id}/${kind}`),
      ),
    );
    expect(Object.keys(texts.notes).toSorted()).toEqual(wanted.toSorted());
  });
  it("are there for every setting that a study names, and for no other", () => {
    const named = studies
      .flatMap(({ claims }) => claims.flatMap(({ arms }) => arms.map(({ id }) => id)))
      // Settings made for a slope are named after what they move and need no words.
      .filter((id) => /^[a-z0-9-]+$/.test(id.split("/").at(-1) ?? id));
    expect(Object.keys(armNames).toSorted()).toEqual([...new Set(named.map(armWords))].toSorted());
  });
  it("are there for every contest, measure and section", () => {
    const contests = new Set(studies.flatMap(({ contested }) => contested.map(({ title }) => title)));
    expect(Object.keys(texts.contests).toSorted()).toEqual([...contests].toSorted());
    const measures = studies.flatMap((study) => Object.keys(study.measures));
    expect(Object.keys(texts.measures).toSorted()).toEqual([...new Set(measures)].toSorted());
    expect(Object.keys(texts.sections).toSorted()).toEqual(Object.keys(paperSections).toSorted());
  });
});
