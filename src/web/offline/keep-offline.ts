import type { ToServiceWorker } from "./messages.ts";

/** What of a window is needed to keep the page for use without a network. */
export type OfflineWindow = Pick<Window, "navigator" | "document" | "location"> & {
  readonly performance: Pick<Performance, "getEntriesByType">;
};

/**
 * Load the page anew when another version of it takes over, so that no tab ever holds parts of two versions. To be called
 * before anything is loaded.
 */
export function followVersion({ navigator, location }: Pick<OfflineWindow, "navigator" | "location">): void {
  if (!("serviceWorker" in navigator)) return;
  const container = navigator.serviceWorker;
  // The first worker only takes over what this page already is; each later one is another version.
  let first = container.controller === null;
  container.addEventListener("controllerchange", () => {
    if (!first) location.reload();
    first = false;
  });
}

/**
 * Let the browser keep this page, where it may (on https and localhost), and learn of newer versions of it.
 *
 * A newer version waits until all tabs of the page are closed, or until the user wants it: then every tab loads anew.
 *
 * @param newer told once when a newer version is ready; the function it gets puts that version in place.
 */
export async function keepOffline(
  window: OfflineWindow,
  newer: (takeOver: () => void) => void,
): Promise<void> {
  const { navigator, document } = window;
  if (!("serviceWorker" in navigator)) return;
  const container = navigator.serviceWorker;
  const address = new URL("service-worker.js", document.baseURI);
  try {
    const registration = await container.register(address, { updateViaCache: "none" });
    const announce = (worker: ServiceWorker): void => newer(() => tell(worker, { kind: "takeOver" }));
    if (registration.waiting !== null && container.controller !== null) announce(registration.waiting);
    registration.addEventListener("updatefound", () => whenReady(registration, container, announce));
    const { active } = await container.ready;
    if (active !== null) tell(active, { kind: "opened", version: versionOf(document), used: usedBy(window) });
  } catch {
    // Without storage, or when the server's files are of two versions, the page works as long as there is a network.
  }
}

function whenReady(
  { installing }: ServiceWorkerRegistration,
  container: ServiceWorkerContainer,
  announce: (worker: ServiceWorker) => void,
): void {
  installing?.addEventListener("statechange", () => {
    if (installing.state === "installed" && container.controller !== null) announce(installing);
  });
}

function tell(worker: ServiceWorker, message: ToServiceWorker): void {
  worker.postMessage(message, []);
}

function versionOf(document: Document): string {
  return document.querySelector('meta[name="entente-version"]')?.getAttribute("content") ?? "";
}

function usedBy({ performance }: OfflineWindow): readonly string[] {
  return performance.getEntriesByType("resource").map(({ name }) => name);
}
