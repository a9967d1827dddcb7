/**
 * How close Japan and Korea come to wanting nuclear arms of their own (specification 1.8).
 *
 * Korea has no credibility of its own in the model: it fears abandonment as the promise to both allies taken together
 * gives it reason to, the rule that 1.1 uses for secondary states too.
 */
import { assembled, aux } from "../../engine/language.ts";
import { Hedger, Japan, Korea } from "../axes.ts";
import { overallCredibility } from "../m15-credibility/credibility.ts";
import { threatFelt } from "../state/perception.ts";
import { autonomyNext } from "./debt-fatigue-autonomy.ts";
import { abandonmentFear } from "./desired-share.ts";
import { hedgingBase, hedgingFromAutonomy, hedgingFromFear, hedgingFromThreat } from "./parameters.ts";

export const abandonmentFearOfJapan = aux({
  unit: "1",
  over: Japan,
  spec: "1.8",
  needs: { abandonmentFear },
  value: (n) => n.abandonmentFear,
  doc: "Japan's fear of being abandoned",
});

export const abandonmentFearOfKorea = aux({
  unit: "1",
  over: Korea,
  spec: "1.8",
  needs: { overallCredibility },
  value: (n) => 1 - n.overallCredibility,
  doc: "Korea's fear of being abandoned: what the credibility of the promise to Japan and the Philippines leaves open",
});

export const hedgingFear = assembled({
  unit: "1",
  over: Hedger,
  symbol: "AF_i",
  spec: "1.8",
  parts: [abandonmentFearOfJapan, abandonmentFearOfKorea],
  doc: "Fear of being abandoned of the states that could build nuclear arms",
});

export const nuclearHedging = aux({
  unit: "1",
  over: Hedger,
  symbol: "NH_i",
  spec: "1.8",
  needs: {
    autonomyNext,
    hedgingBase,
    hedgingFear,
    hedgingFromAutonomy,
    hedgingFromFear,
    hedgingFromThreat,
    threatFelt,
  },
  value: (n, { logistic }) =>
    logistic(
      n.hedgingBase +
        n.hedgingFromFear * n.hedgingFear +
        n.hedgingFromThreat * n.threatFelt +
        n.hedgingFromAutonomy * n.autonomyNext,
    ),
  doc: "Nuclear hedging, 0 to 1: how much speaks for nuclear arms of one's own",
});
