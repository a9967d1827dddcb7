/** What the page's service worker keeps, written at its head by the site's build as `ententeOffline`. */
export interface OfflineList {
  /** Version of the site; one cache holds the files of one version and no other. */
  readonly version: string;
  /** Files kept from the first visit on: path from the page's folder to SHA-256 in hexadecimal digits. */
  readonly atOnce: Readonly<Record<string, string>>;
  /** Files kept once they are used, such as slices of Japanese type: path to SHA-256. */
  readonly onUse: Readonly<Record<string, string>>;
}
