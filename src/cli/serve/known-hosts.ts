import { networkInterfaces } from "node:os";

/** Names by which a browser on this machine reaches it. */
const own: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/** Addresses that stand for all network cards of a machine. */
const everywhere: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Names and addresses under which the site may be asked for.
 *
 * A page elsewhere can make its own name point to this machine and then read what it gets (DNS rebinding); it cannot change the
 * name that its visitor's browser sends. So every other name is refused.
 *
 * @param told the host the user named; all of this machine's addresses when that means every network card.
 */
export function knownHosts(told: string): ReadonlySet<string> {
  const cards = everywhere.has(told)
    ? Object.values(networkInterfaces()).flatMap((card) => card ?? [])
    : [{ address: told }];
  return new Set([...own, ...cards.map(({ address }) => inUrl(address.toLowerCase()))]);
}

/** Whether a request's Host header names one of the known hosts, whatever the port. */
export function isKnownHost(header: string | undefined, known: ReadonlySet<string>): boolean {
  if (header === undefined) return false;
  return known.has(header.toLowerCase().replace(/:\d{1,5}$/, ""));
}

/** A host as it stands in a URL: IPv6 addresses in brackets. */
export function inUrl(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
