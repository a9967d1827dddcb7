/** Diplomatic room of the allies: tied defence, commitments, strike weapons, channels (specification 15.3, X1, X2). */
import { assembled, aux, next } from "../../engine/language.ts";
import { Ally, Japan, Philippines } from "../axes.ts";
import { dialogue, japaneseClarity, mainlandStrike, philippineTaiwanTies } from "../levers/index.ts";
import { strikeReach } from "../m07-threat-perception/strike-reach.ts";
import { hostedStrikeReference } from "../m10-participation/first-strike-parameters.ts";
import { allianceTie } from "../m14-agreements/equations.ts";
import { coerced } from "../m12-coercion/episodes.ts";
import { channels, flexibilityLast, tiedShare } from "../state/credibility.ts";
import { clarityRise } from "./clarity-rise.ts";
import {
  channelsBase,
  channelsFromClarity,
  channelsFromCoercion,
  channelsLag,
  channelsStart,
  commitmentBase,
  commitmentFromClarity,
  commitmentFromTies,
  flexibilityFromChannels,
  rigidityBase,
  rigidityFromCommitment,
  rigidityFromStrike,
  rigidityFromTiedShare,
  tiedShareBase,
  tiedShareFromTie,
  tiedShareLag,
  tieReference,
} from "./flexibility-parameters.ts";
import { forwardPresence } from "./presence.ts";

/** A share: X1 is held at 1, which presence in the Philippines at more than twice today's would pass. */
export const tiedShareNext = next(tiedShare, {
  spec: "X1",
  symbol: "Share_US_i",
  needs: {
    tiedShare,
    tiedShareBase,
    tiedShareFromTie,
    allianceTie,
    tieReference,
    forwardPresence,
    tiedShareLag,
  },
  value: (n, { min, sqrt, step }) => {
    const target = min(
      1,
      n.tiedShareBase * (1 + n.tiedShareFromTie * (n.allianceTie - n.tieReference)) * sqrt(n.forwardPresence),
    );
    return n.tiedShare + ((target - n.tiedShare) * step) / n.tiedShareLag;
  },
  start: { needs: { tiedShareBase }, value: (n) => n.tiedShareBase },
});

export const commitmentJapan = aux({
  spec: "X1",
  unit: "1",
  over: Japan,
  doc: "Explicit commitment of Japan on Taiwan, 0 to 1",
  needs: { commitmentBase, commitmentFromClarity, japaneseClarity },
  value: (n) => n.commitmentBase + n.commitmentFromClarity * n.japaneseClarity,
});
export const commitmentPhilippines = aux({
  spec: "X1",
  unit: "1",
  over: Philippines,
  doc: "Explicit commitment of the Philippines on Taiwan, 0 to 1",
  needs: { commitmentBase, commitmentFromTies, philippineTaiwanTies },
  value: (n) => n.commitmentBase + n.commitmentFromTies * n.philippineTaiwanTies,
});
export const taiwanCommitment = assembled({
  spec: "X1",
  symbol: "Commit_i",
  unit: "1",
  over: Ally,
  doc: "Explicit commitment of the ally on Taiwan, 0 to 1",
  parts: [commitmentJapan, commitmentPhilippines],
});

export const strikeHostedJapan = aux({
  spec: "15.3",
  symbol: "LR_JP",
  unit: "1",
  over: Japan,
  doc: "Weapons on Japanese soil that reach the mainland: the whole index",
  needs: { strikeReach },
  value: (n) => n.strikeReach,
});
export const strikeHostedPhilippines = aux({
  spec: "X4",
  symbol: "LR_PH",
  unit: "1",
  over: Philippines,
  doc: "Weapons on Philippine soil that reach the mainland: what is hosted on top of today's index",
  needs: { mainlandStrike, hostedStrikeReference },
  value: (n, { max }) => max(0, n.mainlandStrike - n.hostedStrikeReference),
});
export const strikeHosted = assembled({
  spec: "15.3",
  symbol: "LR_i",
  unit: "1",
  over: Ally,
  doc: "Weapons on the ally's soil that reach the mainland, as an index",
  parts: [strikeHostedJapan, strikeHostedPhilippines],
});

/** Channels run from 0 to 1 (0.9), so X2 is held there. */
export const channelsNext = next(channels, {
  spec: "X2",
  symbol: "Chan_i",
  needs: {
    channels,
    dialogue,
    coerced,
    clarityRise,
    channelsBase,
    channelsFromCoercion,
    channelsFromClarity,
    channelsLag,
  },
  value: (n, { clip, step }) => {
    const target = clip(
      n.dialogue +
        n.channelsBase -
        n.channelsFromCoercion * n.coerced -
        n.channelsFromClarity * n.clarityRise,
      0,
      1,
    );
    return n.channels + ((target - n.channels) * step) / n.channelsLag;
  },
  start: { needs: { channelsStart }, value: (n) => n.channelsStart },
});

export const flexibility = aux({
  spec: "15.3",
  symbol: "Flex_i",
  unit: "1",
  over: Ally,
  doc: "Diplomatic flexibility of the ally, 0 to 1",
  needs: {
    tiedShareNext,
    taiwanCommitment,
    strikeHosted,
    channelsNext,
    rigidityBase,
    rigidityFromTiedShare,
    rigidityFromCommitment,
    rigidityFromStrike,
    flexibilityFromChannels,
  },
  value: (n, { logistic }) =>
    1 -
    logistic(
      n.rigidityBase +
        n.rigidityFromTiedShare * n.tiedShareNext +
        n.rigidityFromCommitment * n.taiwanCommitment +
        n.rigidityFromStrike * n.strikeHosted -
        n.flexibilityFromChannels * n.channelsNext,
    ),
});

/** The crisis ladder reads flexibility a quarter late (specification 0.5). */
export const flexibilityLastNext = next(flexibilityLast, {
  spec: "0.5",
  needs: { flexibility },
  value: (n) => n.flexibility,
  start: { needs: { flexibility }, value: (n) => n.flexibility },
});
