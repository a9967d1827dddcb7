import type { publishedFormat } from "./published-result.ts";

/** Which way every link of the causal graph acts, worked out when the page's data are written. */
export interface SiteSigns {
  readonly format: typeof publishedFormat;
  /** Of the model whose links they are. */
  readonly modelHash: string;
  /** The policy along whose run without noise they were found; switches at their defaults. */
  readonly package: string;
  /** A sign for each link, in the order of `causalGraph(graph).links`; see `Sign`. */
  readonly signs: string;
}
