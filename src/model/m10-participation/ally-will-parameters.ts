/** Parameters that the will of Japan and of the Philippines share (specification 10.3, 10.4). */
import { coefficient, fixed } from "../../engine/language.ts";

export const allyThreatWeight = coefficient(0.06, {
  unit: "1/pp",
  spec: "10.3, 10.4",
  because:
    "The fourteen points of threat that Japan gained since 2012 add .8 to the logit, twenty points near even odds: fear is the main mover among the terms, half or one and a half of that being open",
  doc: "Weight of perceived threat in an ally's decision to fight",
});

export const allyThreatReference = fixed(10, {
  unit: "pp",
  spec: "10.3, 10.4",
  doc: "Threat at which its term is nil",
  grade: "C",
  because: "reference of the term; a shift is taken up by w0 and v0",
});

export const tradeShareReference = fixed(0.2, {
  unit: "1",
  spec: "10.3, 10.4",
  doc: "Chinese share of trade at which its term is nil",
  grade: "C",
  because: "reference of the term; a shift is taken up by w0 and v0",
});

export const allyCoercionWeight = coefficient(0.4, {
  unit: "1",
  spec: "10.3, 10.4",
  sources: ["ANEWS251116"],
  because:
    "A country under coercion is ten points less likely to fight near even odds; Japan's support held under the pressure of 2025, so the effect is kept small and could be half of this",
  doc: "Weight of being coerced by China against fighting",
});
