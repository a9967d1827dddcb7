import { markup, type Markup } from "./escape.ts";
import type { Names } from "./names.ts";

/** How packages look and what counts as a difference between them; the same in every table and picture. */
export interface PackageLook {
  readonly names: Names;
  readonly colours: ReadonlyMap<string, string>;
  /** Size up to which a difference in a component counts as none, in its unit. */
  readonly negligible: (component: string) => number;
}

/** A package's id and label beside a patch of its colour. */
export function packageName(
  { id, label }: { readonly id: string; readonly label: string },
  { colours }: PackageLook,
): Markup {
  const patch = markup`<svg class="patch" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><rect width="10" height="10" fill="${colours.get(id) ?? "#7a7a7a"}"/></svg>`;
  return markup`${patch}<b>${id}</b> <span class="label">${label}</span>`;
}
