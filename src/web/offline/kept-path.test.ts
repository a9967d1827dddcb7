import { describe, expect, it } from "vitest";
import { cacheName, keptFile, leftBehind } from "./kept-path.ts";

const scope = "https://site.example/lab/";
const list = {
  version: "2",
  atOnce: { "index.html": "aa", "data/summary.json": "bb" },
  onUse: { "assets/noto-1.woff2": "cc" },
};
const find = (url: string, mode = "cors", method = "GET"): unknown =>
  keptFile({ method, url, mode }, list, scope)?.path;

describe("the service worker", () => {
  it("answers for the page and the files of its list", () => {
    expect(find(scope, "navigate")).toBe("index.html");
    expect(find(`${scope}?utm=1#/claims`, "navigate")).toBe("index.html");
    expect(find(`${scope}index.html`, "navigate")).toBe("index.html");
    expect(find(`${scope}data/summary.json`)).toBe("data/summary.json");
    expect(find(`${scope}assets/noto-1.woff2`)).toBe("assets/noto-1.woff2");
  });

  it("leaves everything else alone", () => {
    expect(find("https://elsewhere.example/lab/index.html")).toBe(undefined);
    expect(find("https://site.example/other/index.html")).toBe(undefined);
    expect(find("https://site.example/lab", "navigate")).toBe(undefined);
    expect(find(`${scope}data/summary.json`, "cors", "POST")).toBe(undefined);
    expect(find(`${scope}data/summary.json`, "navigate")).toBe(undefined);
    expect(find(`${scope}unknown.js`)).toBe(undefined);
    expect(find(`${scope}constructor`)).toBe(undefined);
    expect(find(`${scope}__proto__`)).toBe(undefined);
  });

  it("forgets its own older caches and nobody else's", () => {
    const others = [cacheName("https://site.example/", "1"), cacheName(`${scope}deep/`, "1"), "another page"];
    const older = cacheName(scope, "1");
    expect(leftBehind([older, cacheName(scope, "2"), ...others], scope, "2")).toEqual([older]);
  });
});
