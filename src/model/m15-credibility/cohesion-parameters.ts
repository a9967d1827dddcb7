/** Parameters of the cohesion of the alliances (specification 15.2). */
import { coefficient } from "../../engine/language.ts";

export const cohesionBase = coefficient(0.5, {
  unit: "1",
  spec: "15.2",
  because:
    "With no threat and no quarrel the alliance holds by habit and staffs at .62; the ends span .56 to .68, and only differences between policies rest on it",
  doc: "Cohesion of the alliance, as a logit, before the causes below",
});

export const cohesionFromThreat = coefficient(0.06, {
  unit: "1/pp",
  spec: "15.2",
  sources: ["PAPER-B"],
  because:
    "The fourteen points of threat gained since 2012 lift Japan's cohesion by two tenths, which more than pays for today's quarrels: that shared threat binds is paper B's claim, its size a judgement",
  doc: "Effect of perceived threat on cohesion",
});

export const cohesionFromVolatility = coefficient(1, {
  unit: "1",
  spec: "15.2",
  because:
    "Policy at its most erratic costs eight points of cohesion against five of credibility, because reversals anger partners before they make them doubt the promise",
  doc: "How much erratic American policy lowers cohesion",
});

export const cohesionFromPressure = coefficient(0.8, {
  unit: "1",
  spec: "15.2",
  sources: ["PAPER-B"],
  because:
    "The rise of pressure from .43 to .59 by 2026 costs three points: Tokyo raised its budget and protested at the tone; paper B lists friction, not ruptures",
  doc: "How much American spending pressure lowers cohesion",
});

export const cohesionFromHostPayments = coefficient(0.3, {
  unit: "1",
  spec: "15.2",
  sources: ["PAPER-B"],
  because:
    "Fourfold payments, as asked in 2019, would take cohesion from .68 to .47; the demand was dropped, so what paying it would have done is a guess within half either way",
  doc: "How much host-nation support above today's lowers cohesion, per multiple of today's",
});

export const cohesionFromProtection = coefficient(0.5, {
  unit: "1",
  spec: "15.2",
  sources: ["PARTTF25"],
  because:
    "Protectionism up by a quarter costs under three points: a tariff deal was signed in 2025 within months, so trade rows weigh less here than policy that keeps turning",
  doc: "How much American protectionism lowers cohesion",
});
