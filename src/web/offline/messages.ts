/** What the page tells its service worker. */
export type ToServiceWorker =
  /** The page of a version is open and has used these addresses. */
  | { readonly kind: "opened"; readonly version: string; readonly used: readonly string[] }
  /** The user wants the new version now. */
  | { readonly kind: "takeOver" };
