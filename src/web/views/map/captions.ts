import type { LongLat } from "../../../study/published/site-map.ts";

/** A name written on land or water. */
export interface Caption {
  readonly id: string;
  readonly text: string;
  readonly at: LongLat;
  /** Second line. */
  readonly more?: string;
  readonly land?: true;
}

/** Where the names of lands stand: geography, no claim. */
export const landCaptions: Readonly<Record<string, LongLat>> = {
  luzon: [121.2, 16.4],
  taiwan: [120.95, 23.6],
  kyushu: [131, 32.5],
  honshu: [136.5, 35.7],
  mindanao: [125, 7.6],
  palawan: [118.4, 9.4],
  borneo: [115.2, 4],
  hainan: [109.7, 19.2],
  korea: [127.6, 36.6],
  asia: [115.5, 28],
};

/** Where the names of waters without a gray-zone pressure stand. */
export const waterCaptions: Readonly<Record<string, LongLat>> = {
  philippineSea: [130.5, 19],
  yellowSea: [123.3, 35.3],
};

/** Where the names of the model's three seas stand. */
export const seaCaptions: Readonly<Record<"SCS" | "TWS" | "ECS", LongLat>> = {
  SCS: [114.6, 15.6],
  TWS: [118.7, 23.1],
  ECS: [125.1, 29.4],
};
