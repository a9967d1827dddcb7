import { isKnownHost } from "./known-hosts.ts";
import { securityHeaders } from "./policy.ts";
import type { SiteFile, SiteFiles } from "./site-files.ts";

/** What of a request matters. */
export interface Asked {
  readonly method: string;
  /** As it stands in the request line. */
  readonly target: string;
  readonly host?: string | undefined;
  readonly acceptEncoding?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

/** An answer, ready to be written. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for HEAD and for what the browser has. */
  readonly body?: Buffer | string;
}

/** Longest target of a request, in characters. What follows `#` never reaches a server, so ours are short. */
const longestTarget = 1024;

/** Answer a request from the files of a site; anything but a GET or HEAD of one of them is refused with a sentence. */
export function answerRequest(asked: Asked, files: SiteFiles, known: ReadonlySet<string>): Reply {
  const { method, target } = asked;
  if (!isKnownHost(asked.host, known))
    return refusal(asked, 403, "Entente answers only under the address it was started with.");
  if (method !== "GET" && method !== "HEAD")
    return refusal(asked, 405, "Entente answers only GET and HEAD.", { allow: "GET, HEAD" });
  if (target.length > longestTarget) return refusal(asked, 414, "This address is too long.");
  const path = pathOf(target);
  if (path === undefined) return refusal(asked, 400, "This address cannot be read.");
  const file = files.get(path);
  if (file === undefined) return refusal(asked, 404, "There is no such file in this site.");
  return reply(asked, file);
}

/** The decoded path of a target; nothing for one that is not a path or is wrongly encoded. */
function pathOf(target: string): string | undefined {
  if (!target.startsWith("/")) return undefined;
  try {
    return decodeURIComponent(target.replace(/\?.*$/s, ""));
  } catch {
    return undefined;
  }
}

function reply(asked: Asked, file: SiteFile): Reply {
  const form = chooseForm(asked.acceptEncoding ?? "", file);
  const headers = {
    ...securityHeaders,
    "content-type": file.type,
    etag: file.etag,
    vary: "accept-encoding",
    "cache-control": file.unchanging ? "public, max-age=31536000, immutable" : "no-cache",
    ...(form === "plain" ? {} : { "content-encoding": form }),
  };
  if (asked.ifNoneMatch?.split(",").some((one) => one.trim() === file.etag) === true)
    return { status: 304, headers };
  const body = file[form] ?? file.plain;
  const whole = { ...headers, "content-length": String(body.length) };
  return { status: 200, headers: whole, ...(asked.method === "HEAD" ? {} : { body }) };
}

/** The smallest form of a file that the browser takes. */
function chooseForm(accepted: string, file: SiteFile): "br" | "gzip" | "plain" {
  const taken = new Set(
    accepted
      .toLowerCase()
      .split(",")
      .map((one) => one.split(";").map((part) => part.trim()))
      .filter(([, weight = "q=1"]) => !/^q=0(\.0*)?$/.test(weight))
      .map(([name]) => name),
  );
  return (["br", "gzip"] as const).find((form) => taken.has(form) && file[form] !== undefined) ?? "plain";
}

function refusal(
  { method }: Asked,
  status: number,
  sentence: string,
  more: Readonly<Record<string, string>> = {},
): Reply {
  const headers = {
    ...securityHeaders,
    ...more,
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
  };
  return { status, headers, ...(method === "HEAD" ? {} : { body: `${sentence}\n` }) };
}
