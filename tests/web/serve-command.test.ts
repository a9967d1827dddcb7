import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { createServer, connect, type AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { inProcess, newFolder, startEntente } from "../cli/run-entente.ts";
import { main } from "../../src/cli/program.ts";
import { headerPolicy } from "../../src/cli/serve/policy.ts";
import { mediaTypes, pathsIn } from "../../src/cli/serve/site-files.ts";
import { servedSite, siteFolder } from "./served-site.ts";

let address: URL;
beforeAll(async () => {
  address = new URL((await servedSite()).address);
});

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Ask without the tidying of `fetch`: the path goes out as it is written. */
async function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Got> {
  const asked = request({ hostname: address.hostname, port: address.port, path, method, headers });
  asked.end();
  const [response] = await once(asked, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

async function expectRefused(path: string): Promise<void> {
  const { status, body } = await get(path);
  expect([400, 404, 414]).toContain(status);
  expect(body.length).toBeLessThan(100);
  expect(body.toString()).not.toContain("<");
}

/** Send bytes as they are and read until the server ends the connection. */
async function sendRaw(text: string): Promise<string> {
  const socket = connect(Number(address.port), address.hostname);
  socket.end(text);
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

describe("entente serve", () => {
  it("serves every file of the site with its type, under the policy, whole in each form", async () => {
    const paths = pathsIn(siteFolder).filter((path) => ![".br", ".gz"].includes(extname(path)));
    expect(paths.length).toBeGreaterThan(200);
    expect(
      [...new Set(paths.map((path) => extname(path)))].filter((ending) => !(ending in mediaTypes)),
    ).toEqual([]);
    for (const path of paths) {
      const { status, headers, body } = await get(`/${path}`, { "accept-encoding": "br" });
      expect([path, status, headers["content-type"]]).toEqual([path, 200, mediaTypes[extname(path)]]);
      expect(headers["content-security-policy"]).toBe(headerPolicy);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      const plain = headers["content-encoding"] === "br" ? brotliDecompressSync(body) : body;
      expect(plain.equals(readFileSync(join(siteFolder, path))), path).toBe(true);
    }
  });

  it("compresses what is text, as the browser asks", async () => {
    const plain = await get("/data/model.json");
    const gzip = await get("/data/model.json", { "accept-encoding": "gzip" });
    expect(plain.headers["content-encoding"]).toBe(undefined);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(gzip.body.length).toBeLessThan(plain.body.length / 4);
  });

  it("answers its own names alone", async () => {
    for (const host of ["127.0.0.1", "localhost:9", "[::1]:3683"])
      expect((await get("/", { host })).status).toBe(200);
    for (const host of ["evil.example", "evil.example:3683", "localhost.evil.example"]) {
      const { status, body } = await get("/data/model.json", { host });
      expect([status, body.toString()]).toEqual([
        403,
        "Entente answers only under the address it was started with.\n",
      ]);
    }
    expect(await sendRaw("GET / HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 403 /);
    expect(await sendRaw("GET / HTTP/1.1\r\nHost: evil.example\r\nHost: localhost\r\n\r\n")).not.toContain(
      " 200 ",
    );
  });

  it("answers reading only, and drops what is sent along", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
      expect((await get("/", {}, method)).status).toBe(405);
    expect(await sendRaw("BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n")).toMatch(/^HTTP\/1\.1 4\d\d /);
    const head = await get("/", {}, "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers["content-length"])).toBeGreaterThan(500);
  });

  it.each([
    "/../package.json",
    "/../../../../../../etc/passwd",
    "/assets/../../../package.json",
    "/%2e%2e/%2e%2e/package.json",
    "/..%2f..%2fpackage.json",
    "/..%5c..%5cpackage.json",
    "/%252e%252e/package.json",
    "//etc/passwd",
    "/assets",
    "/assets/",
    "/.lock",
    "/index.html%00",
    "/%00",
    "/index.html.gz",
    "http://localhost/index.html",
  ])("gives nothing but its own files: %s", async (path) => {
    await expectRefused(path);
  });

  it("gives nothing but its own files, however long the way to others", async () => {
    await expectRefused(`/${"a/".repeat(5000)}`);
    await expectRefused(`/${"%2e%2e%2f".repeat(100)}etc/passwd`);
  });

  it("ends with a request that is none", async () => {
    expect(await sendRaw("GET /\0 HTTP/1.1\r\nHost: localhost\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    expect(await sendRaw("nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    const long = `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(100_000)}\r\n\r\n`;
    expect(await sendRaw(long).catch(() => "ended")).toMatch(/^(HTTP\/1\.1 431 |ended)/);
    expect((await get("/")).status).toBe(200);
  });
});

describe("starting and ending entente serve", () => {
  it("takes the next free port when one is taken and says so, and ends quietly with Ctrl-C", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const command = startEntente(["serve", "--port", String(port)]);
    let [out, err] = ["", ""];
    command.stderr.on("data", (text: Buffer) => (err += text.toString()));
    for await (const text of command.stdout) {
      out += String(text);
      if (out.includes("Ctrl-C")) command.kill("SIGINT");
    }
    const code = command.exitCode ?? (await once(command, "exit"))[0];
    taken.close();
    const got = /^Entente is at http:\/\/127\.0\.0\.1:(\d+)\/$/m.exec(out)?.[1];
    expect(Number(got)).toBeGreaterThan(port);
    expect(out).toContain(`Port ${port} is taken; this is the next free one.\n`);
    expect(out).toContain("Open it in a browser of this machine; Ctrl-C ends it.\n");
    expect([code, err]).toEqual([0, ""]);
  });

  it("warns before it lets others in, and answers them under the told host", async () => {
    const command = startEntente(["serve", "--port", "0", "--host", "0.0.0.0", "--json"]);
    let err = "";
    command.stderr.on("data", (text: Buffer) => (err += text.toString()));
    const [text] = await once(command.stdout, "data");
    const { port, host } = JSON.parse(String(text)) as { port: number; host: string };
    const page = await fetch(`http://127.0.0.1:${port}/`);
    command.kill("SIGINT");
    await once(command, "close");
    expect([host, page.status]).toEqual(["0.0.0.0", 200]);
    expect(err).toContain("warning: with --host 0.0.0.0 anyone on the network can open this page");
  });

  it.each([
    [["--port", "http"], "--port http is not a port"],
    [["--port", "70000"], "--port 70000 is not a port"],
    [["--port", "-1"], "--port -1 is not a port"],
    [
      ["--port", "0", "--host", "no.such.host.invalid"],
      "no.such.host.invalid is not an address of this machine",
    ],
    [["--port", "0", "--host", ""], "--host is empty"],
    [["--port", "0", "--host", " "], "--host is empty"],
    [["--port", "0", "--host", "203.0.113.7"], "203.0.113.7 is not an address of this machine"],
  ])("refuses %j", async (flags, sentence) => {
    const { code, err } = await inProcess(["serve", ...flags]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it("says which command builds a site that is missing, is another model's or is damaged", async () => {
    const home = newFolder();
    mkdirSync(join(home, "build", "site"), { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "version": "1" }');
    writeFileSync(join(home, "build", "model.json"), "{}");
    const serve = async (): Promise<string> => {
      let err = "";
      const io = { out: () => {}, err: (text: string) => void (err += text), columns: 110, folder: home };
      expect(await main(["serve"], { ...io, home, debug: false })).toBe(2);
      return err;
    };
    const advice = "run npm run build:site first";
    expect(await serve()).toMatch(/the dashboard has not been built.*\n?.*run npm run build:site first/);
    for (const name of ["index.html", "version.json"])
      cpSync(join(siteFolder, name), join(home, "build", "site", name));
    const other = await serve();
    expect(other).toContain("was built from another model");
    expect(other).toContain(advice);
    writeFileSync(join(home, "build", "site", "version.json"), '{ "format": 1,');
    expect(await serve()).toContain(advice);
  });
});

describe("files of a site", () => {
  it("are plain files alone: nothing hidden, no links", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "secret"), "");
    mkdirSync(join(folder, "site", ".git"), { recursive: true });
    for (const name of [".env", ".git/config", "index.html"]) writeFileSync(join(folder, "site", name), "");
    symlinkSync(join(folder, "secret"), join(folder, "site", "secret.html"));
    symlinkSync(folder, join(folder, "site", "all"));
    expect(pathsIn(join(folder, "site"))).toEqual(["index.html"]);
  });
});
