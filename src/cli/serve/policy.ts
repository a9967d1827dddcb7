/** What the page may do: only its own files, no code from text, no frames, no forms. */
const directives: readonly string[] = [
  "default-src 'none'",
  // WebAssembly may be compiled, text may not become code.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The content security policy as a meta tag of the page may hold it, for servers that send none. */
export const metaPolicy: string = directives.join("; ");

/** The content security policy as our server sends it; `frame-ancestors` counts in a header only. */
export const headerPolicy: string = `${metaPolicy}; frame-ancestors 'none'`;

/** Abilities of browsers that the page has no use for; copying a link and a citation needs `clipboard-write`. */
const withheld: readonly string[] = [
  "accelerometer",
  "autoplay",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Headers of every answer of our server, faults included. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": headerPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": [...withheld.map((name) => `${name}=()`), "clipboard-write=(self)"].join(", "),
};
