import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { refuse } from "../faults.ts";
import { answerRequest } from "./answer-request.ts";
import type { SiteFiles } from "./site-files.ts";

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** End it at once, open connections included. */
  readonly close: () => Promise<void>;
}

/** Where to listen and what to answer. */
export interface ListenOptions {
  readonly host: string;
  /** The first port that is tried; 0 for any. */
  readonly port: number;
  readonly known: ReadonlySet<string>;
  /** Files as they are now, by the path that is asked for. */
  readonly files: (path: string) => SiteFiles;
}

/** Ports that are tried, one after another, when the first is taken. */
const tries = 20;
const highestPort = 65_535;

/**
 * Serve files over HTTP on the first free port.
 *
 * @throws {InputError} when none of twenty ports is free or the host is not one of this machine.
 */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { host, port } = options;
  const last = port === 0 ? 0 : Math.min(port + tries - 1, highestPort);
  for (let tried = port; tried <= last; tried += 1) {
    const server = await tryPort(options, tried);
    if (server !== undefined) return listening(server);
  }
  return refuse(
    "no-port",
    `ports ${port} to ${last} of ${host} are taken`,
    "name another with --port, or 0 for any that is free",
  );
}

function tryPort(options: ListenOptions, port: number): Promise<Server | undefined> {
  const server = createServer((request, response) => answer(options, request, response));
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(cannotListen(options.host, port, error));
    });
    server.listen(port, options.host, () => resolve(server));
  });
}

function cannotListen(host: string, port: number, error: NodeJS.ErrnoException): unknown {
  try {
    if (error.code === "EACCES")
      refuse("port-forbidden", `this user may not use port ${port}`, "choose one above 1023 with --port");
    if (error.code === "ENOTFOUND" || error.code === "EADDRNOTAVAIL")
      refuse("unknown-host", `${host} is not an address of this machine`, "127.0.0.1 is the usual one");
  } catch (fault) {
    return fault;
  }
  return error;
}

function listening(server: Server): Listening {
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer({ files, known }: ListenOptions, request: IncomingMessage, response: ServerResponse): void {
  const { method = "", url: target = "", headers } = request;
  const asked = {
    method,
    target,
    host: headers.host,
    acceptEncoding: headers["accept-encoding"]?.toString(),
    ifNoneMatch: headers["if-none-match"],
  };
  const reply = answerRequest(asked, files(target), known);
  // The body of a request is of no use to us: drop it, so that the connection can go on.
  request.resume();
  response.writeHead(reply.status, { ...reply.headers });
  response.end(reply.body);
}
