/**
 * How the campaign over Taiwan would go: bases in its first weeks, and how long American stand-off missiles last.
 *
 * Negligible: a tenth of a closed day, half a percentage point of availability, and a fifth of a day of supply: less
 * than the campaign's one-day steps can tell apart.
 */
import { metric } from "../../engine/language.ts";
import { availability14, closedDays30, lateAvailability } from "../m04-base-resilience/equations.ts";
import { standoffExhaustionDay } from "../m05-denial-campaign/missiles-fired.ts";

export const standoffExhaustion = metric(standoffExhaustionDay, {
  id: "Y19",
  spec: "22 Y19",
  doc: "Day of the campaign on which American stand-off missiles run out, 60 if they last; the last value before a war stands for the quarters lost to it, for stocks cannot be compared after one",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "last",
  negligible: 0.2,
});

export const closedDays = metric(closedDays30, {
  id: "Y21",
  spec: "22 Y21",
  doc: "Days of the first thirty on which first-ring bases are closed, counted in whole closed days; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.1,
});

export const earlyAvailability = metric(availability14, {
  id: "Y22",
  spec: "22 Y22",
  doc: "Share of first-ring air power usable over the first fortnight; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "last",
  negligible: 0.005,
});

export const availabilityLateLessEarly = metric(lateAvailability, {
  id: "Y22.late",
  spec: "23 D39",
  doc: "Share of first-ring air power usable on day 60 less that on day 14; a policy that raises it helps a long campaign more than its first fortnight; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "last",
  negligible: 0.005,
});
