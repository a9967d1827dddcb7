import { escapeHtml, markup, type Markup } from "./escape.ts";
import { styles } from "./styles.ts";

/** Lay a document around its parts: one file, no script, nothing asked from outside (the policy in its head forbids it). */
export function page(title: string, body: Markup): string {
  const head = markup`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light">`;
  return `<!doctype html>
<html lang="en">
<head>
${head.html}
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}
