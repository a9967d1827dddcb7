/** Alignment of each light and secondary state, so that its name stands behind that of the mean: Y34.KR beside Y34. */
import { at, aux, metric, type Auxiliary, type Metric } from "../../engine/language.ts";
import { Neighbour } from "../axes.ts";
import { neighbourAlignment } from "./coalition.ts";

function alignmentIn(state: string, name: string): Auxiliary {
  return aux({
    unit: "1",
    spec: "22 Y34",
    doc: `Alignment of ${name} with the United States, 0 to 1`,
    needs: { neighbourAlignment: at(neighbourAlignment, Neighbour, state) },
    value: (n) => n.neighbourAlignment,
  });
}

function meanIn(of: Auxiliary, state: string): Metric {
  return metric(of, {
    id: `Y34.${state}`,
    spec: "22 Y34",
    doc: `${of.doc}; a war leaves it at its last value`,
    window: ["2026Q3", "2035Q4"],
    reducer: "mean",
    better: "neither",
    closing: "last",
    negligible: 0.005,
  });
}

export const alignmentKorea = alignmentIn("KR", "Korea");
export const alignmentAustralia = alignmentIn("AU", "Australia");
export const alignmentIndia = alignmentIn("IN", "India");
export const alignmentVietnam = alignmentIn("VN", "Vietnam");
export const alignmentIndonesia = alignmentIn("ID", "Indonesia");
export const alignmentMalaysia = alignmentIn("MY", "Malaysia");
export const alignmentSingapore = alignmentIn("SG", "Singapore");
export const alignmentThailand = alignmentIn("TH", "Thailand");

export const alignmentKoreaMean = meanIn(alignmentKorea, "KR");
export const alignmentAustraliaMean = meanIn(alignmentAustralia, "AU");
export const alignmentIndiaMean = meanIn(alignmentIndia, "IN");
export const alignmentVietnamMean = meanIn(alignmentVietnam, "VN");
export const alignmentIndonesiaMean = meanIn(alignmentIndonesia, "ID");
export const alignmentMalaysiaMean = meanIn(alignmentMalaysia, "MY");
export const alignmentSingaporeMean = meanIn(alignmentSingapore, "SG");
export const alignmentThailandMean = meanIn(alignmentThailand, "TH");
