/** M10: who fights and who opens bases, by the gate or by one of its rivals (specification 24, S6). */
import { alternative } from "../../engine/language.ts";
import {
  japanAccessInBandwagon,
  japanForceInBandwagon,
  philippineAccessInBandwagon,
  philippineForceInBandwagon,
} from "./bandwagon.ts";
import {
  japanAccessByGate,
  japanForceByGate,
  philippineAccessByGate,
  philippineForceByGate,
  usEntryByGate,
} from "./gate.ts";
import {
  japanAccessByReliability,
  japanForceByReliability,
  philippineAccessByReliability,
  philippineForceByReliability,
  usEntryByReliability,
} from "./reliability.ts";

export const usEntry = alternative({
  switch: "S6",
  unit: "1",
  symbol: "pUS",
  spec: "10.1, 24 S6",
  doc: "Chance that the United States fights over Taiwan",
  options: { gate: usEntryByGate, reliability: usEntryByReliability, bandwagon: usEntryByGate },
});

export const japanForce = alternative({
  switch: "S6",
  unit: "1",
  symbol: "P(force | no attack)",
  spec: "10.3, 24 S6",
  doc: "Chance that Japan fights without having been attacked",
  options: {
    gate: japanForceByGate,
    reliability: japanForceByReliability,
    bandwagon: japanForceInBandwagon,
  },
});

export const japanAccess = alternative({
  switch: "S6",
  unit: "1",
  symbol: "P(access | no attack)",
  spec: "10.3, 24 S6",
  doc: "Chance that Japan lets United States forces fight from its bases without having been attacked",
  options: {
    gate: japanAccessByGate,
    reliability: japanAccessByReliability,
    bandwagon: japanAccessInBandwagon,
  },
});

export const philippineForce = alternative({
  switch: "S6",
  unit: "1",
  symbol: "P(force | no attack on PH)",
  spec: "10.4, 24 S6",
  doc: "Chance that the Philippines fights without having been attacked",
  options: {
    gate: philippineForceByGate,
    reliability: philippineForceByReliability,
    bandwagon: philippineForceInBandwagon,
  },
});

export const philippineAccess = alternative({
  switch: "S6",
  unit: "1",
  symbol: "P(access)",
  spec: "10.4, 24 S6",
  doc: "Chance that the Philippines opens its bases to United States forces; never below the chance that it fights",
  options: {
    gate: philippineAccessByGate,
    reliability: philippineAccessByReliability,
    bandwagon: philippineAccessInBandwagon,
  },
});
