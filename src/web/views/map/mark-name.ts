import type { Texts } from "../../texts/texts.ts";
import type { Mark } from "./shown-places.ts";

/** The name of a place or radar in the reader's language. */
export function markName(texts: Texts["places"], { id, kind }: Pick<Mark, "id" | "kind">): string {
  return (kind === "radar" ? texts.radars[id.replace(/^radar-/, "")] : texts.names[id]) ?? id;
}

/** Its name on the map, where room is short; nothing for a radar that stands beside a place of its name. */
export function shortMarkName(texts: Texts["places"], mark: Pick<Mark, "id" | "kind">): string {
  return (mark.kind === "radar" ? undefined : texts.short[mark.id]) ?? markName(texts, mark);
}
