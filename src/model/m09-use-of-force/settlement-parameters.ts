/** How long a seizure or a quarantine takes to settle (specification M09). */
import { coefficient } from "../../engine/language.ts";

export const settlementMean = coefficient(4, {
  unit: "quarter",
  spec: "M09 after ISL or QUA",
  sources: ["FT12", "MEM"],
  because:
    "Standoffs over places were wound up or frozen within about a year: Scarborough took two months and Crimea a year to its second truce; half a year and a year and a half bound it",
  doc: "Mean time until a seizure or a quarantine is settled",
});
