/** Australia and Korea: whether they open bases or fight once the United States does (specification 10.6). */
import { aux, sum } from "../../engine/language.ts";
import { FurtherPartner } from "../axes.ts";
import { partnerAccessGivenUs, partnerForceGivenUs } from "./partner-parameters.ts";
import { usEntry } from "./willingness.ts";

export const partnerForce = aux({
  unit: "1",
  over: FurtherPartner,
  symbol: "P(force)",
  spec: "10.6",
  needs: { partnerForceGivenUs, usEntry },
  value: (n) => n.usEntry * n.partnerForceGivenUs,
  doc: "Chance that the partner fights over Taiwan",
});

export const partnerAccess = aux({
  unit: "1",
  over: FurtherPartner,
  symbol: "P(access)",
  spec: "10.6",
  needs: { partnerAccessGivenUs, partnerForceGivenUs, usEntry },
  value: (n, { max }) => n.usEntry * max(n.partnerAccessGivenUs, n.partnerForceGivenUs),
  doc: "Chance that the partner opens its bases to United States forces that fight; never below the chance that it fights",
});

export const partnersFighting = sum({
  unit: "1",
  across: FurtherPartner,
  spec: "10.6",
  needs: { partnerForce },
  value: (n) => n.partnerForce,
  doc: "Expected number of Australia and Korea that fight",
});

export const partnersOpeningBases = sum({
  unit: "1",
  across: FurtherPartner,
  spec: "10.6",
  needs: { partnerAccess },
  value: (n) => n.partnerAccess,
  doc: "Expected number of Australia and Korea that open their bases",
});
