import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../model/index.ts";
import { campaignCases } from "../../model/m05-denial-campaign/reference-cases.ts";
import { specificationTests } from "../../study/published/site-credibility.ts";
import { about } from "./ja/model/sentences/about.ts";
import { reasons } from "./ja/model/sentences/reasons.ts";
import { translatorOf } from "./sentences.ts";
import { translationKey, translator, type Translations } from "./translated.ts";

const { graph } = buildAllianceModel();
type Said = readonly [id: string, english: string];

const tests = ((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .flatMap((name) => specificationTests(readFileSync(join(folder, name), "utf8"), name)))(
  join(import.meta.dirname, "../../model"),
);
const aboutSaid: readonly Said[] = [
  ...graph.mechanisms.flatMap(({ id, criticisms, says }): readonly Said[] => [
    ...criticisms.map((text) => [`${id}.objection`, text] as const),
    ...says.map(({ claim }) => [`${id}.passage`, claim] as const),
  ]),
  ...campaignCases.map(({ id, doc }) => [id, doc] as const),
  ...tests.filter(({ says }) => says !== "").map(({ id, says }) => [id, says] as const),
];
/** A reason that many values share stands once, under the first of them. */
const reasonsSaid: readonly Said[] = [
  ...graph.nodes.reduce((found, node) => {
    const because = "because" in node ? node.because : undefined;
    return because === undefined || found.has(because) ? found : found.set(because, node.name);
  }, new Map<string, string>()),
].map(([english, id]) => [id, english] as const);

/** Lines to write anew in English, so that a failure says what there is to translate. */
function untranslated(said: readonly Said[], translations: Translations): readonly string[] {
  return said
    .filter(([id, english]) => translations[translationKey(id, english)] === undefined)
    .map(([id, english]) => `"${translationKey(id, english)}": ${english}`);
}

describe.each([
  ["about the model", aboutSaid, about],
  ["why values are what they are", reasonsSaid, reasons],
] as const)("Japanese sentences %s", (_, said, translations) => {
  it("are there for every English one as it now stands, under its id and digest", () => {
    expect(said.length).toBeGreaterThan(100);
    expect(untranslated(said, translations)).toEqual([]);
  });
  it("are there for nothing else, so that one whose English has changed is told", () => {
    const wanted = new Set(said.map(([id, english]) => translationKey(id, english)));
    expect(Object.keys(translations).filter((key) => !wanted.has(key))).toEqual([]);
  });
  it("are Japanese", () => {
    for (const [key, text] of Object.entries(translations))
      expect(text, key).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });
});

describe("a translation", () => {
  const said = "Coverage is not tracking.";
  const find = translator({ [translationKey("M06.objection", said)]: "訳" });
  it("is found by its English, whatever says it", () => {
    expect(find(said)).toBe("訳");
  });
  it("is not shown once its English has changed", () => {
    expect(find("Coverage is hardly tracking.")).toBeUndefined();
  });
  it("is fetched for a language by part", async () => {
    const [objection = ""] = graph.mechanisms[0]?.criticisms ?? [];
    expect((await translatorOf("ja", "about"))(objection)).toMatch(/。$/);
    expect((await translatorOf("ja", "reasons"))(objection)).toBeUndefined();
    expect((await translatorOf("en", "about"))(objection)).toBe(objection);
  });
  it("stands alone under its digest", () => {
    const digests = Object.keys({ ...about, ...reasons }).map((key) => key.split(" ")[1]);
    const english = new Set([...aboutSaid, ...reasonsSaid].map(([, text]) => text));
    expect(new Set(digests).size).toBe(english.size);
  });
});
