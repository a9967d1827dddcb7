import { describe, expect, it } from "vitest";
import { notices } from "../../src/web/texts/en/notices.ts";
import { addressVersion } from "../../src/web/state/address.ts";
import { views } from "../../src/web/state/route.ts";
import { openSite, type OpenSite } from "./open-site.ts";

const markup = `<img src=x onerror="window.hit=1"><script>window.hit=1</script><svg onload="window.hit=1">`;
const hostile = encodeURIComponent(markup);

/** Every place of a link that a stranger may fill. */
const links: readonly string[] = [
  `#/explore?v=${hostile}`,
  `#/explore?v=${addressVersion}&m=${hostile}`,
  `#/explore?p=${hostile}&lens=${hostile}&mix=${hostile}`,
  `#/explore?L18=${hostile}&S1=${hostile}&x.${hostile}=1&x.${hostile}.${hostile}=${hostile}`,
  `#/explore?${hostile}=${hostile}`,
  `#/compare?held=${encodeURIComponent(`name=${hostile}&p=P2`)}&held=${hostile}`,
  `#/compare?held=${encodeURIComponent(`name=${hostile}&p=${hostile}&L18=${hostile}`)}`,
  `#/${hostile}`,
  `#${markup}`,
  `#javascript:window.hit=1`,
  ...views.flatMap((view) => [`#/${view}/${hostile}`, `#/${view}/dichoso-2026/${hostile}`]),
];

/** What a link made of its markup; nothing but text if all is well. */
async function madeBy({ page, goTo }: OpenSite, link: string): Promise<unknown> {
  await goTo(link);
  return page.evaluate(() => ({
    hit: Reflect.get(window, "hit") as unknown,
    elements: document.querySelectorAll("img[src='x'], [onerror], [onload], script:not([src])").length,
  }));
}

describe("markup in a link", () => {
  it("is text wherever it shows, and runs nowhere", async () => {
    const site = await openSite({ path: links[0] ?? "" });
    for (const link of links)
      expect([link, await madeBy(site, link)]).toEqual([link, { hit: undefined, elements: 0 }]);
    await site.close();
  });

  it("is shown as it was written where the page says what it did not understand", async () => {
    const site = await openSite({ path: `#/explore?p=${hostile}` });
    await expect
      .poll(() => site.page.locator(".notices").innerText())
      .toContain(`<img src=x onerror="window.hit=1">`);
    await site.close();
  });
});

describe("a link that is not quite right", () => {
  it.each([
    ["#/nowhere", notices["unknown-view"]("/nowhere")],
    ["#/explore?v=99&p=P2", notices["newer-version"]("99")],
    ["#/explore?v=1&m=ffffffff&p=P2", notices["other-model"]("ffffffff")],
    ["#/explore?p=P99", "P99"],
    ["#/explore?L18=many", notices["not-a-number"]("L18=many")],
    ["#/explore?L18=1e99", "L18=1e99"],
    ["#/explore?L18=NaN", notices["not-a-number"]("L18=NaN")],
    [`#/explore?L18=${"9".repeat(30_000)}`, "30013"],
  ])("says so and shows the rest: %#", async (path, sentence) => {
    const site = await openSite({ path });
    const said = site.page.locator(".notices");
    await expect.poll(() => said.innerText()).toContain(sentence);
    await expect.poll(() => site.page.locator("main h1").count()).toBe(1);
    await said.getByRole("button").click();
    await expect.poll(() => said.count()).toBe(0);
    await site.close();
  });
});
