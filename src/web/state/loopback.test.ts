import { expect, it } from "vitest";
import { isLoopback } from "./loopback.ts";

it.each(["127.0.0.1", "127.8.0.3", "localhost", "entente.localhost", "[::1]"])(
  "%s is the computer itself",
  (host) => expect(isLoopback(host)).toBe(true),
);

it.each([
  "",
  "example.org",
  "192.168.1.7",
  "127.0.0.1.example.org",
  "localhost.example.org",
  "notlocalhost",
  "[::2]",
])("%s is not", (host) => expect(isLoopback(host)).toBe(false));
