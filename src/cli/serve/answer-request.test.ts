import { describe, expect, it } from "vitest";
import { answerRequest, type Asked, type Reply } from "./answer-request.ts";
import { headerPolicy, metaPolicy } from "./policy.ts";
import type { SiteFile, SiteFiles } from "./site-files.ts";

const page: SiteFile = {
  type: "text/html; charset=utf-8",
  etag: 'W/"one"',
  unchanging: false,
  plain: Buffer.from("<p>page</p>"),
  br: Buffer.from("in brotli"),
  gzip: Buffer.from("in gzip"),
};
const script: SiteFile = {
  type: "text/javascript; charset=utf-8",
  etag: 'W/"two"',
  unchanging: true,
  plain: Buffer.from("script"),
};
const files: SiteFiles = new Map([
  ["/", page],
  ["/index.html", page],
  ["/assets/page-1a2b.js", script],
]);
const ask = (target: string, more: Partial<Asked> = {}): Reply =>
  answerRequest({ method: "GET", target, host: "localhost:3683", ...more }, files, new Set(["localhost"]));

describe("a request for a file of the site", () => {
  it("gets it with its type and length", () => {
    const { status, headers, body } = ask("/assets/page-1a2b.js?x=1");
    expect(status).toBe(200);
    expect(headers).toMatchObject({ "content-type": script.type, "content-length": "6" });
    expect(body).toEqual(script.plain);
  });

  it("gets the form that the browser takes", () => {
    const formOf = (acceptEncoding?: string): unknown => ask("/", { acceptEncoding }).body?.toString();
    expect(formOf("gzip, deflate, br")).toBe("in brotli");
    expect(formOf("gzip")).toBe("in gzip");
    expect(formOf("br;q=0, GZIP;q=0.5")).toBe("in gzip");
    expect(formOf("br;q=0.0")).toBe("<p>page</p>");
    expect(formOf("identity")).toBe("<p>page</p>");
    expect(formOf()).toBe("<p>page</p>");
    expect(ask("/", { acceptEncoding: "br" }).headers).toMatchObject({
      "content-encoding": "br",
      vary: "accept-encoding",
    });
    expect(ask("/").headers).not.toHaveProperty("content-encoding");
  });

  it("is told to keep what never changes and to ask again for the rest", () => {
    expect(ask("/assets/page-1a2b.js").headers["cache-control"]).toContain("immutable");
    expect(ask("/").headers["cache-control"]).toBe("no-cache");
    const again = ask("/", { ifNoneMatch: '"other", W/"one"' });
    expect([again.status, again.body]).toEqual([304, undefined]);
    expect(ask("/", { ifNoneMatch: 'W/"older"' }).status).toBe(200);
  });

  it("with HEAD gets the headers alone", () => {
    const { status, headers, body } = ask("/", { method: "HEAD" });
    expect([status, headers["content-length"], body]).toEqual([200, "11", undefined]);
  });
});

describe("any other request", () => {
  it.each([
    "/../package.json",
    "/assets/../../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/..%5cpackage.json",
    "/%252e%252e%252fpackage.json",
    "/assets",
    "/assets/",
    "//",
    "/./index.html",
    "/.git/config",
    "/index.html%00.js",
    "/index.html.br",
    "/INDEX.HTML",
    "/constructor",
    "/__proto__",
  ])("finds nothing: %s", (target) => {
    const { status, body } = ask(target);
    expect([status, body]).toEqual([404, "There is no such file in this site.\n"]);
  });

  it.each(["", "*", "index.html", "http://localhost/index.html", "/%", "/%ff", "/%c0%ae%c0%ae/"])(
    "cannot be read: %s",
    (target) => {
      expect(ask(target).status).toBe(400);
    },
  );

  it("is refused when it is too long", () => {
    expect(ask(`/${"a".repeat(1023)}`).status).toBe(404);
    expect(ask(`/${"a".repeat(1024)}`).status).toBe(414);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get"])("is refused: %s", (method) => {
    const { status, headers } = ask("/", { method });
    expect([status, headers["allow"]]).toEqual([405, "GET, HEAD"]);
  });

  it("under a name that is not ours is refused with a sentence, whatever it asks for", () => {
    for (const target of ["/", "/nothing"]) {
      const { status, body } = ask(target, { host: "evil.example" });
      expect([status, body]).toEqual([403, "Entente answers only under the address it was started with.\n"]);
    }
    expect(ask("/", { host: undefined }).status).toBe(403);
  });
});

describe("every answer", () => {
  const replies = [
    ask("/"),
    ask("/nothing"),
    ask("/%"),
    ask("/", { method: "POST" }),
    ask("/", { host: "evil.example" }),
    ask("/", { ifNoneMatch: 'W/"one"' }),
  ];

  it("carries the headers that keep the page to itself", () => {
    for (const { headers } of replies)
      expect(headers).toMatchObject({
        "content-security-policy": headerPolicy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "same-origin",
      });
  });

  it("has a policy without unsafe-eval, unsafe-inline, wildcards and other origins", () => {
    const expected =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'self'; connect-src 'self'; " +
      "img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
    expect(metaPolicy).toBe(expected);
    expect(headerPolicy).toBe(`${expected}; frame-ancestors 'none'`);
  });
});
