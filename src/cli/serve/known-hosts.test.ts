import { networkInterfaces } from "node:os";
import { describe, expect, it } from "vitest";
import { inUrl, isKnownHost, isLoopback, knownHosts } from "./known-hosts.ts";

describe("hosts under which the site may be asked for", () => {
  const usual = knownHosts("127.0.0.1");

  it.each(["127.0.0.1", "127.0.0.1:3683", "localhost", "LocalHost:8080", "[::1]", "[::1]:3683"])(
    "are this machine's own: %s",
    (name) => {
      expect(isKnownHost(name, usual)).toBe(true);
    },
  );

  it.each([
    undefined,
    "",
    "evil.example",
    "evil.example:3683",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "localhost:3683@evil.example",
    "evil.example/localhost",
    "localhost:3683:1",
    "localhost:",
    "localhost.",
    "192.168.1.5:3683",
    "0.0.0.0:3683",
  ])("are no others: %s", (name) => {
    expect(isKnownHost(name, usual)).toBe(false);
  });

  it("are also the one the user told, and no other because of it", () => {
    const told = knownHosts("Lab.Example");
    expect(isKnownHost("lab.example:3683", told)).toBe(true);
    expect(isKnownHost("evil.example", told)).toBe(false);
    expect(isKnownHost("[fd00::5]:1", knownHosts("FD00::5"))).toBe(true);
  });

  it("are all addresses of this machine when the user told every network card", () => {
    const cards = Object.values(networkInterfaces()).flatMap((card) => card ?? []);
    expect(cards.length).toBeGreaterThan(0);
    for (const every of ["0.0.0.0", "::"])
      for (const { address } of cards) expect(isKnownHost(inUrl(address), knownHosts(every))).toBe(true);
    expect(isKnownHost("203.0.113.7", knownHosts("0.0.0.0"))).toBe(false);
  });
});

describe("an address only this machine can reach", () => {
  it.each(["127.0.0.1", "127.8.9.1", "localhost", "::1"])("%s", (host) => {
    expect(isLoopback(host)).toBe(true);
  });
  it.each(["0.0.0.0", "::", "192.168.1.5", "127.0.0.1.example", "lab.example"])("is not %s", (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});
