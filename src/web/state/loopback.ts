/** Whether a host is the computer itself, so that nobody else can open what it serves; `host` as in `location.hostname`. */
export function isLoopback(host: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);
}
