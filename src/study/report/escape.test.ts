import { describe, expect, it } from "vitest";
import { anchor, markup } from "./escape.ts";

describe("markup", () => {
  it("escapes text, keeps markup, joins lists and leaves nothing out", () => {
    const inner = markup`<b>${`<&>"'`}</b>`;
    expect(inner.html).toBe("<b>&lt;&amp;&gt;&quot;&#39;</b>");
    expect(markup`<p>${[inner, "<i>", 2]}${undefined}</p>`.html).toBe(`<p>${inner.html}&lt;i&gt;2</p>`);
  });

  it("makes identifiers of letters, digits, dots and dashes only", () => {
    expect(anchor("claim", `D02/a "b"`)).toBe("claim-D02_a__b_");
  });
});
