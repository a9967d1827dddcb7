import type { Graph } from "../../engine/graph/graph.ts";
import {
  campaignCases,
  campaignReference,
  type CampaignCase,
} from "../../model/m05-denial-campaign/reference-cases.ts";
import { campaignInputs, readSettings } from "../campaign-inputs.ts";
import { fight, type CampaignOutcome } from "../fight-campaign.ts";
import { figure, unitText } from "../format.ts";
import type { Io } from "../io.ts";
import { printJson } from "../json-of.ts";
import { pick } from "../names.ts";
import { openGraph } from "../project.ts";
import { table } from "../table.ts";

/** Flags of `entente campaign`, as typed. */
export interface CampaignFlags {
  readonly case: string;
  readonly set: readonly string[];
  readonly list?: boolean;
  readonly json?: boolean;
}

/** Fight the denial campaign alone, with the inputs of a reference case and any changes to them. */
export async function campaign(io: Io, flags: CampaignFlags): Promise<number> {
  const graph = openGraph(io);
  if (flags.list === true) return listCases(io, graph, flags.json === true);
  const found = pick(flags.case, "case", campaignCases);
  const inputs = { ...campaignReference, ...found.inputs, ...readSettings(flags.set, campaignInputs(graph)) };
  const outcome = fight(graph, inputs, found.participation);
  if (flags.json === true)
    printJson(io, { case: found.id, doc: found.doc, participation: found.participation, inputs, ...outcome });
  else io.out(campaignText(graph, found, inputs, outcome));
  return Promise.resolve(0);
}

function campaignText(
  graph: Graph,
  { id, doc }: CampaignCase,
  inputs: Readonly<Record<string, number>>,
  outcome: CampaignOutcome,
): string {
  const known = campaignInputs(graph);
  const rows = Object.entries(inputs).map(([name, value]) => {
    const input = known.find((one) => one.name === name);
    const changed = value === input?.usual ? "" : `reference ${figure(input?.usual)}`;
    return [name, figure(value), unitText(input?.unit ?? ""), changed];
  });
  const results = [
    ["chance of a fait accompli (pFA)", figure(outcome.pFA), ""],
    ["largest landed force", figure(outcome.gMaxKt), "thousand troop-equivalents"],
    ["landing ships lost", figure(outcome.shipsLost), ""],
    ["first-ring bases closed, first 30 days", figure(outcome.closedDays30), "full days"],
    ["base availability, first 14 days", figure(outcome.availability14), "share"],
    ["first-ring aircraft left at the end", figure(outcome.survivingAircraft), "share"],
  ];
  const right = { align: "right" as const };
  return [
    `${id}: ${doc}\n`,
    table([{ title: "outcome" }, { title: "value", ...right }, { title: "unit" }], results),
    table(
      [{ title: "input" }, { title: "value", ...right }, { title: "unit" }, { title: "changed from" }],
      rows,
    ),
    "Central values and no chance events; an aggregate model, not a forecast.\n",
  ].join("\n");
}

function listCases(io: Io, graph: Graph, json: boolean): number {
  const inputs = campaignInputs(graph);
  if (json) printJson(io, { cases: campaignCases, reference: campaignReference, inputs });
  else
    io.out(
      [
        table(
          [{ title: "case" }, { title: "what it is" }, { title: "changes from R0" }],
          campaignCases.map((one) => [one.id, one.doc, changesOf(one)]),
        ),
        table(
          [
            { title: "input for --set" },
            { title: "usual", align: "right" },
            { title: "from", align: "right" },
            { title: "to", align: "right" },
            { title: "unit" },
          ],
          inputs.map((i) => [i.name, figure(i.usual), figure(i.low), figure(i.high), unitText(i.unit)]),
        ),
      ].join("\n"),
    );
  return 0;
}

function changesOf({ inputs, participation }: CampaignCase): string {
  const changes = Object.entries(inputs).map(([name, value]) => `${name} ${value}`);
  return [...(participation === "japanForce" ? [] : [`case ${participation}`]), ...changes].join(", ");
}
