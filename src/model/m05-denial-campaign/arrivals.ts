/** Who is in the campaign today, and with what access to bases (specification M05). */
import { aux } from "../../engine/language.ts";
import { Campaign } from "../axes.ts";
import { philippineInvolvement } from "../m10-participation/cases.ts";
import { usEntryDay } from "../m10-participation/delay-parameters.ts";
import {
  accessDay,
  caseAccess,
  japanEntryDay,
  philippineEntryDay,
} from "../m10-participation/campaign-entry.ts";
import { restrictedAccess } from "../m10-participation/case-parameters.ts";
import * as state from "../state/campaign.ts";
import { japanParticipates, usParticipates } from "./case-parameters.ts";

const clock = state.campaignDay;

export const usArrived = aux({
  unit: "1",
  clock,
  spec: "M05 d>=dUS",
  doc: "Share of this day after the United States' entry",
  needs: { usEntryDay },
  value: ({ usEntryDay }, { clip, elapsed, step }) => clip((elapsed + step - usEntryDay) / step, 0, 1),
});

export const usPresent = aux({
  unit: "1",
  over: Campaign,
  clock,
  spec: "M05 usIn, d>=dUS",
  doc: "Share of this day on which the United States fights",
  needs: { usParticipates, usArrived },
  value: ({ usParticipates, usArrived }) => usParticipates * usArrived,
});

export const japanArrived = aux({
  unit: "1",
  clock,
  spec: "M05 d>=dJP",
  doc: "Share of this day after Japan's entry",
  needs: { japanEntryDay },
  value: ({ japanEntryDay }, { clip, elapsed, step }) => clip((elapsed + step - japanEntryDay) / step, 0, 1),
});

export const japanPresent = aux({
  unit: "1",
  over: Campaign,
  clock,
  spec: "M05 jpIn, d>=dJP",
  doc: "Share of this day on which Japan fights",
  needs: { japanParticipates, japanArrived },
  value: ({ japanParticipates, japanArrived }) => japanParticipates * japanArrived,
});

export const philippinesArrived = aux({
  unit: "1",
  clock,
  spec: "M05 d>=dPH",
  doc: "Share of this day after the Philippines' entry",
  needs: { philippineEntryDay },
  value: ({ philippineEntryDay }, { clip, elapsed, step }) =>
    clip((elapsed + step - philippineEntryDay) / step, 0, 1),
});

export const philippinesPresent = aux({
  unit: "1",
  over: Campaign,
  clock,
  spec: "M05 phIn, d>=dPH",
  doc: "Share of this day on which the Philippines fights, times its part in the case",
  needs: { philippineInvolvement, philippinesArrived },
  value: ({ philippineInvolvement, philippinesArrived }) => philippineInvolvement * philippinesArrived,
});

export const accessToday = aux({
  unit: "1",
  over: Campaign,
  clock,
  symbol: "acc",
  spec: "M05, 10.5",
  doc: "Share of first-ring bases from which United States forces may fight on this day",
  needs: { restrictedAccess, caseAccess, accessDay },
  value: ({ restrictedAccess, caseAccess, accessDay }, { clip, elapsed, step }) =>
    restrictedAccess + (caseAccess - restrictedAccess) * clip((elapsed + step - accessDay) / step, 0, 1),
});
