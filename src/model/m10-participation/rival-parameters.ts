/** Parameters of rival rules of participation (specification 24, S6). */
import { fixed, parameter } from "../../engine/language.ts";

export const honouredAfter1945 = fixed(0.22, {
  unit: "1",
  spec: "24 S6",
  doc: "Share of alliance obligations honoured after 1945",
  grade: "A",
  sources: ["alliance-honoured-share-berkemeier-after-1945-all-2018"],
  because: "Berkemeier and Fuhrmann 2018; most of what was tested were not defence pacts",
});

export const honouredPacts = fixed(0.41, {
  unit: "1",
  spec: "24 S6",
  doc: "Share of defence pacts honoured when war came",
  grade: "A",
  sources: ["alliance-honoured-share-berkemeier-defence-pacts-all-2018"],
  because:
    "Berkemeier and Fuhrmann 2018; the rate for the kind of treaty that Japan and the Philippines have",
});

export const honouredInAllYears = fixed(0.75, {
  unit: "1",
  spec: "24 S6",
  doc: "Share of alliances honoured when war came, most of them before 1945",
  grade: "A",
  sources: ["alliance-honoured-share-leeds-all-2000"],
  because: "Leeds, Long and Mitchell 2000 find 74.5 %; rounded as specification 24 has it",
});

export const numberOfRates = fixed(3, {
  unit: "1",
  spec: "24 S6",
  doc: "Number of base rates of reliability, each as likely",
  grade: "C",
  because: "count of the published rates that specification 24 names",
});

export const bandwagonEffect = parameter({
  unit: "1",
  symbol: "b",
  spec: "24 S6",
  doc: "Rise of the logit of fighting as denial goes from hopeless to sure",
  range: [0, 2, 4],
  grade: "C",
  because:
    "from no bandwagon to odds of fighting some fifty times as good in a sure cause as in a hopeless one; states do join winners, how strongly nobody has measured",
});

export const evenDenial = fixed(0.5, {
  unit: "1",
  spec: "24 S6",
  doc: "Expected denial at which the bandwagon neither draws nor repels",
  grade: "C",
  because: "even odds, by definition of the term; where the gate's values of 2026 also stand, within a tenth",
});

export const faitAccompliStart = fixed(0.5, {
  unit: "1",
  spec: "24 S6",
  doc: "Chance of a fait accompli that allies reckon with before the first campaign has been imagined",
  grade: "C",
  because:
    "even odds in every case, so that joining winners starts from nothing; one quarter of 2012 reads it",
});
