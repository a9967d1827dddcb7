/** Parameters of whether Korea and Australia take part (specification 10.6). */
import { parameter } from "../../engine/language.ts";
import { FurtherPartner } from "../axes.ts";

export const partnerForceGivenUs = parameter({
  unit: "1",
  over: FurtherPartner,
  spec: "10.6",
  range: { AU: [0.25, 0.5, 0.75], KR: [0.05, 0.1, 0.15] },
  grade: "C",
  because:
    "judged, half either way: Canberra has fought beside Washington in every war, Seoul is bound by the North",
  doc: "Chance that the partner fights over Taiwan, given that the United States does",
});

export const partnerAccessGivenUs = parameter({
  unit: "1",
  over: FurtherPartner,
  spec: "10.6",
  range: { AU: [0.6, 0.9, 1], KR: [0.1, 0.2, 0.3] },
  grade: "C",
  because: "judged: half either way and at most one; Australian bases host American forces already",
  doc: "Chance that the partner opens its bases, given that the United States fights over Taiwan",
});
