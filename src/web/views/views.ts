import type { Component } from "svelte";
import type { View } from "../state/route.ts";

/** A view as a component; `item` is the rest of the address. */
export type ViewComponent = Component<{ item: string | undefined }>;

/** Where each view is; all but the first are loaded when somebody goes there. A view without a line has no place in the navigation. */
export const viewModules: Partial<
  Readonly<Record<View, () => Promise<{ readonly default: ViewComponent }>>>
> = {
  answer: () => import("./answer/answer.svelte"),
  agreements: () => import("./agreements/agreements.svelte"),
  map: () => import("./map/map.svelte"),
  credibility: () => import("./credibility/credibility.svelte"),
  compare: () => import("./compare/compare.svelte"),
  explore: () => import("./explore/explore.svelte"),
  claims: () => import("./claims/claims.svelte"),
  trace: () => import("./trace/trace.svelte"),
};
