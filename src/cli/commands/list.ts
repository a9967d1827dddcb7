import type { Io } from "../io.ts";
import { refuse } from "../faults.ts";
import { printJson } from "../json-of.ts";
import { pick } from "../names.ts";
import { openGraph } from "../project.ts";
import { table } from "../table.ts";
import { listings } from "../listings.ts";

/** Flags of `entente list`, as typed. */
export interface ListFlags {
  readonly mechanism?: string;
  readonly grade?: string;
  readonly study?: string;
  readonly json?: boolean;
}

/** List everything of one kind as a table, or as the array of `--json`. */
export async function list(io: Io, given: string, flags: ListFlags): Promise<number> {
  const listing = pick(given, "kind", listings);
  if (!listing.filters && (flags.mechanism !== undefined || flags.grade !== undefined))
    refuse("bad-filter", `--mechanism and --grade do not apply to ${listing.id}`, "they filter parameters");
  if (listing.id !== "claims" && flags.study !== undefined)
    refuse("bad-filter", `--study does not apply to ${listing.id}`, "it names the study of list claims");
  const { columns, rows } = listing.make(io, openGraph(io), flags);
  if (flags.json === true)
    printJson(
      io,
      rows.map((row) => row.data),
    );
  else
    io.out(
      rows.length === 0
        ? `no ${listing.id}\n`
        : table(
            columns,
            rows.map((row) => row.cells),
          ),
    );
  return Promise.resolve(0);
}
