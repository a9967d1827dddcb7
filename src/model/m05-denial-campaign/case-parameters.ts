/** Who takes part in which case of the campaign, now and in five years (specification M05, 9.7). */
import { fixed } from "../../engine/language.ts";
import { Campaign, Participation } from "../axes.ts";

export const usParticipates = fixed(
  {
    usOut: 0,
    japanNone: 1,
    japanAccess: 1,
    japanForce: 1,
    japanNonePhilippines: 1,
    japanAccessPhilippines: 1,
    japanForcePhilippines: 1,
    usOutInFiveYears: 0,
    japanNoneInFiveYears: 1,
    japanAccessInFiveYears: 1,
    japanForceInFiveYears: 1,
  },
  {
    unit: "1",
    over: Campaign,
    symbol: "usIn",
    spec: "9.7",
    doc: "1 in cases in which the United States fights",
    grade: "C",
    because: "definition of the participation cases",
  },
);

export const japanGrantsAccess = fixed(
  {
    usOut: 0,
    japanNone: 0,
    japanAccess: 1,
    japanForce: 1,
    japanNonePhilippines: 0,
    japanAccessPhilippines: 1,
    japanForcePhilippines: 1,
    usOutInFiveYears: 0,
    japanNoneInFiveYears: 0,
    japanAccessInFiveYears: 1,
    japanForceInFiveYears: 1,
  },
  {
    unit: "1",
    over: Campaign,
    spec: "9.7",
    doc: "1 in cases in which Japan lets United States forces fight from its bases",
    grade: "C",
    because: "definition of the participation cases",
  },
);

export const japanParticipates = fixed(
  {
    usOut: 0,
    japanNone: 0,
    japanAccess: 0,
    japanForce: 1,
    japanNonePhilippines: 0,
    japanAccessPhilippines: 0,
    japanForcePhilippines: 1,
    usOutInFiveYears: 0,
    japanNoneInFiveYears: 0,
    japanAccessInFiveYears: 0,
    japanForceInFiveYears: 1,
  },
  {
    unit: "1",
    over: Campaign,
    symbol: "jpIn",
    spec: "9.7",
    doc: "1 in cases in which Japan fights",
    grade: "C",
    because: "definition of the participation cases",
  },
);

export const philippinesParticipate = fixed(
  {
    usOut: 0,
    japanNone: 0,
    japanAccess: 0,
    japanForce: 0,
    japanNonePhilippines: 1,
    japanAccessPhilippines: 1,
    japanForcePhilippines: 1,
  },
  {
    unit: "1",
    over: Participation,
    symbol: "phIn",
    spec: "9.7",
    doc: "1 in cases in which the Philippines fights",
    grade: "C",
    because: "definition of the participation cases",
  },
);

export const yearsAhead = fixed(
  {
    usOut: 0,
    japanNone: 0,
    japanAccess: 0,
    japanForce: 0,
    japanNonePhilippines: 0,
    japanAccessPhilippines: 0,
    japanForcePhilippines: 0,
    usOutInFiveYears: 5,
    japanNoneInFiveYears: 5,
    japanAccessInFiveYears: 5,
    japanForceInFiveYears: 5,
  },
  {
    unit: "1",
    over: Campaign,
    spec: "9.7",
    doc: "Years from now at which a campaign is imagined",
    grade: "A",
    sources: ["SPEC"],
  },
);
