import { describe, expect, it } from "vitest";
import { stopIn, tourSteps } from "./tour-steps.ts";

describe("a tour whose visitor goes to another view by the menu", () => {
  const placeOf = (key: string): number => tourSteps.findIndex((step) => step.key === key);

  it("follows to the first stop of that view", () => {
    expect(stopIn(tourSteps, placeOf("claims"), "explore")).toBe(placeOf("levers"));
    expect(stopIn(tourSteps, placeOf("credibility"), "answer")).toBe(placeOf("claims"));
  });

  it("stays at its stop within the view", () => {
    expect(stopIn(tourSteps, placeOf("bar"), "answer")).toBe(placeOf("bar"));
  });

  it("ends in a view it does not pass through", () => {
    expect(stopIn(tourSteps, placeOf("claims"), "map")).toBe(undefined);
  });
});
