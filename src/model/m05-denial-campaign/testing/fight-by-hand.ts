/** The daily loop of M05 written out by hand from the specification, to test the model's equations against. */
import { exp } from "../../../engine/numerics/exp.ts";
import { ln } from "../../../engine/numerics/ln.ts";
import { normalCdf } from "../../../engine/numerics/normal.ts";

/** Inputs under the specification's own symbols. */
export type OracleInputs = Readonly<Record<keyof typeof oracleReference, number>>;

/** All central, United States and Japan in. */
const oracleReference = {
  M0: 900,
  tS: 10,
  nc: 6,
  Nb: 8,
  r: 2.5,
  pInt: 0.15,
  kg: 0.01,
  h: 0.1,
  L1: 20,
  L2: 20,
  trip: 0.25,
  beach: 0.15,
  gam: 0.015,
  Greq: 75,
  sc: 0.6,
  kt1: 0.25,
  kt2: 0.6,
  share: 0.5,
  STW: 600,
  rTW: 25,
  sTW: 0.5,
  pTW: 0.1,
  SSO: 450,
  rSO: 60,
  pSO: 0.18,
  STA: 900,
  rTA: 120,
  pTA: 0.08,
  SCO: 300,
  rCO: 12,
  pCO: 0.15,
  gJP: 0.5,
  SPH: 60,
  rPH: 3,
  pPH: 0.15,
  gPH: 0.5,
  sub: 0.7,
  dUS: 2,
  dJP: 4,
  dPH: 5,
  acc: 1,
  usIn: 1,
  jpIn: 1,
  phIn: 0,
  ISR: 1,
};

/** What comes out of sixty days. */
export interface OracleOutcome {
  readonly pFA: number;
  readonly landedPeak: number;
  readonly shipsLost: number;
  readonly closedDays30: number;
  readonly availability14: number;
  readonly survivingAircraft: number;
  readonly standoffExhaustionDay: number;
}

/** Fight the sixty days; entry days are whole. */
export function fightByHand(changes: Partial<OracleInputs>): OracleOutcome {
  const p = { ...oracleReference, ...changes };
  let { L1, L2, STW, SSO, STA, SCO, SPH } = p;
  let [c, AC, G, Gmax, ships, closedDays, availDays, empty] = [0, 1, 0, 0, 0, 0, 0, 60];
  for (let d = 0; d < 60; d++) {
    const leak = (p.M0 / p.tS) * exp(-d / p.tS) * (1 - p.pInt);
    c = (c + (1 - c) * (1 - exp(-leak / (p.nc * p.Nb)))) * exp(-1 / p.r);
    AC *= exp((-p.kg * (1 - p.h) * leak) / p.Nb);
    const avail = (1 - c) * AC;
    if (d < 30) closedDays += c;
    if (d < 14) availDays += avail;
    let k = 0;
    let n = Math.min(p.rTW * exp(-d / 20) * p.sTW, STW);
    STW -= n;
    k += n * p.pTW * p.ISR;
    if (p.usIn && d >= p.dUS) {
      n = Math.min(p.rSO * (1 - 0.5 * (1 - p.acc)), SSO);
      SSO -= n;
      k += n * p.pSO * p.ISR + p.sub;
      n = Math.min(p.rTA * avail * p.acc, STA);
      STA -= n;
      k += n * p.pTA * p.ISR;
    }
    if (SSO === 0 && empty === 60) empty = d;
    if (p.jpIn && d >= p.dJP) {
      n = Math.min(p.rCO, SCO);
      SCO -= n;
      k += n * p.pCO * p.ISR * p.gJP + 0.4 * p.sub;
    }
    if (p.phIn && d >= p.dPH) {
      n = Math.min(p.rPH, SPH);
      SPH -= n;
      k += n * p.pPH * p.ISR * p.gPH;
    }
    k *= p.share;
    const on = d >= 5 ? 1 : 0;
    const tot = L1 + on * L2;
    if (tot > 1e-9) {
      const s = L1 / tot;
      L1 = Math.max(0, L1 - k * s * p.kt1);
      L2 = Math.max(0, L2 - k * (1 - s) * p.kt2);
      ships += k;
    }
    const flow = (L1 + 0.5 * on * L2) * p.trip * (1 - p.beach);
    G += flow - p.gam * G;
    Gmax = Math.max(Gmax, G);
  }
  return {
    pFA: Gmax > 0 ? normalCdf(ln(Gmax / p.Greq) / p.sc) : 0,
    landedPeak: Gmax,
    shipsLost: ships,
    closedDays30: closedDays,
    availability14: availDays / 14,
    survivingAircraft: AC,
    standoffExhaustionDay: empty,
  };
}

/** Specification symbols of inputs that carry other names in the model. */
const symbolOf: Readonly<Record<string, keyof OracleInputs>> = {
  missilesAgainstBases: "M0",
  baseClusters: "Nb",
  hardening: "h",
  repairTime: "r",
  interception: "pInt",
  militaryLift: "L1",
  civilianLift: "L2",
  taiwanStock: "STW",
  taiwanRate: "rTW",
  standoffStockUsable: "SSO",
  firstRingStock: "STA",
  firstRingRate: "rTA",
  coastalStockJapan: "SCO",
  japaneseCoastalRate: "rCO",
  coastalStockPhilippines: "SPH",
  philippineCoastalRate: "rPH",
  surveillance: "ISR",
  usEntryDay: "dUS",
  japanEntryDay: "dJP",
  philippineEntryDay: "dPH",
};

/** Fight a case by hand, its inputs under the model's names. */
export function byHand(inputs: Readonly<Record<string, number>>, participation: string): OracleOutcome {
  const named = Object.entries(inputs).map(([name, value]) => [symbolOf[name] ?? name, value] as const);
  return fightByHand({
    ...(Object.fromEntries(named) as Partial<OracleInputs>),
    usIn: participation.startsWith("usOut") ? 0 : 1,
    jpIn: participation.startsWith("japanForce") ? 1 : 0,
    phIn: participation.endsWith("Philippines") ? 1 : 0,
    acc: participation.startsWith("japanNone") ? 0.15 : 1,
  });
}
