// Contract only, until the helper `site-data` lands its own file.
import type { Graph } from "../../engine/graph/graph.ts";
import type { SiteSummary } from "../../study/published/site-summary.ts";

export class DataFault extends Error {
  override readonly name = "DataFault";
  readonly key: "missing" | "broken" | "otherVersion" | "unreachable";
  readonly file: string;
  constructor(key: DataFault["key"], file: string) {
    super(`${file}: ${key}`);
    this.key = key;
    this.file = file;
  }
}
export interface DataLoader {
  readonly summary: () => Promise<SiteSummary>;
  readonly model: () => Promise<Graph>;
}
export function dataLoader(load: (address: string) => Promise<Response>, base: URL): DataLoader {
  const json = async (file: string): Promise<unknown> => {
    const response = await load(new URL(file, base).href).catch(() => {
      throw new DataFault("unreachable", file);
    });
    if (!response.ok) throw new DataFault("missing", file);
    return response.json();
  };
  return {
    summary: async () => (await json("summary.json")) as SiteSummary,
    model: async () => (await json("model.json")) as Graph,
  };
}
