/** What a visitor waits for: the built site in Chromium. */
import { availableParallelism } from "node:os";
import { bytesOf, openSite } from "../harness/site.js";
import { moveSlider, watchPage } from "../harness/in-page.js";
import { median } from "../harness/interleave.js";
import { processorTime } from "../harness/processor-time.js";

/** The first lever on the page where levers are. */
const slider = "main input[type=range]";

/** @type {import("../harness/experiment.js").Experiment} */
export const page = {
  name: "page",
  doc: "The built site in Chromium: first load, a lever moved, a lever dragged; times on the clock",
  notes: [
    "First load: a new visitor's browser without a cache, from the request to the first view, and to the first live answer (32 futures " +
      "of the scenario and as many of the present course, 1,000 of each when it is complete). Bytes are compressed, all files asked for " +
      "until the answer is complete.",
    "A lever moved: from the event to the frame that shows the answer. `refined` has all 1,000 futures but for the three outcomes " +
      "measured on quiet paths, which come with `complete`. A frame comes every 16.7 ms, and half of one is waiting.",
    "A lever dragged: the pointer moves for three seconds, about 60 times a second; of the frames that should have been drawn, how many were not.",
  ],
  run: async ({ home, quick }) => {
    const site = await openSite(home);
    try {
      const loads = [];
      for (let k = 0; k < (quick ? 2 : 7); k += 1) loads.push(await firstLoad(site));
      const explore = await openExplore(site);
      const moves = await movesOf(explore, quick ? 8 : 40);
      const drag = await dragged(explore);
      const of = (/** @type {readonly Record<string, number>[]} */ all, /** @type {string} */ what) =>
        all.map((one) => one[what]);
      const rows = [
        sizeRow("first load, compressed kB", loads.at(-1).bytes / 1000, "< 1000"),
        timeRow("first load to the first view, ms", of(loads, "heading"), "< 2000"),
        timeRow("first load to the first live answer, ms", of(loads, "first")),
        timeRow("first load to 1,000 futures, ms", of(loads, "complete")),
        timeRow("lever moved to the first picture, ms", of(moves, "first"), "< 50"),
        timeRow("lever moved to refined bands, ms", of(moves, "refined"), "< 200"),
        timeRow("lever moved to 1,000 complete futures, ms", of(moves, "complete")),
        sizeRow("lever moved, ms of processors, all of the browser", moves.processors),
        sizeRow("dragged: frames dropped, %", drag.dropped * 100, "0"),
        sizeRow("dragged: pictures a second", drag.pictures),
        sizeRow("dragged: longest time between frames, ms", drag.longest),
      ];
      return { unit: "", comparisons: [], rows, problems: coresProblem() };
    } finally {
      await site.close();
    }
  },
};

function coresProblem() {
  const cores = availableParallelism();
  return cores === 2 ? [] : [`two cores, which the aims are for: this machine has ${cores}`];
}

/** @param {string} what @param {readonly number[]} times @param {string} [aim] */
function timeRow(what, times, aim = "") {
  const sorted = times.toSorted((a, b) => a - b);
  return { what, median: median(sorted), "95th": sorted[Math.ceil(sorted.length * 0.95) - 1], aim };
}

/** @param {string} what @param {number} value @param {string} [aim] */
function sizeRow(what, value, aim = "") {
  return { what, median: value, "95th": "", aim };
}

/** @param {import("../harness/site.js").Site} site */
async function firstLoad(site) {
  const context = await site.browser.newContext({ serviceWorkers: "block" });
  await context.addInitScript(watchPage);
  const asked = new Set();
  context.on("request", (request) => asked.add(request.url().slice(site.address.length)));
  const opened = await context.newPage();
  await opened.goto(site.address);
  await opened.locator("main[data-engine=idle]").waitFor({ timeout: 110_000 });
  const { heading, answers } = await opened.evaluate("seen");
  const at = (/** @type {string} */ stage) =>
    answers.find((/** @type {{ stage: string }} */ one) => one.stage === stage).at;
  await context.close();
  return { heading, first: at("first"), complete: at("complete"), bytes: bytesOf(site.folder, asked) };
}

/** @param {import("../harness/site.js").Site} site */
async function openExplore(site) {
  const context = await site.browser.newContext({ serviceWorkers: "block" });
  await context.addInitScript(watchPage);
  const opened = await context.newPage();
  await opened.goto(`${site.address}#/explore`);
  await opened.locator(slider).first().waitFor();
  await opened.locator("main[data-engine=idle]").waitFor({ timeout: 110_000 });
  return opened;
}

/** @param {import("playwright-core").Page} opened @param {number} count */
async function movesOf(opened, count) {
  const moves = [];
  const warm = 5;
  let before = Number.NaN;
  for (let k = 0; k < warm + count; k += 1) {
    if (k === warm) before = processorTime();
    const share = 0.05 + 0.9 * ((k * 0.618034) % 1);
    const one = await opened.evaluate(moveSlider, /** @type {const} */ ([slider, share]));
    if (k >= warm) moves.push(one);
  }
  return Object.assign(moves, { processors: (processorTime() - before) / count });
}

/** @param {import("playwright-core").Page} opened */
async function dragged(opened) {
  const handle = opened.locator(slider).first();
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (box === null) throw new Error("no lever to drag");
  const middle = box.y + box.height / 2;
  await opened.mouse.move(box.x + box.width / 2, middle);
  await opened.mouse.down();
  await opened.evaluate("seen.frames.length = 0; seen.answers.length = 0");
  const start = performance.now();
  for (let passed = 0; passed < 3000; passed = performance.now() - start) {
    const share = 0.5 + 0.45 * Math.sin(passed / 400);
    await opened.mouse.move(box.x + box.width * share, middle);
    await new Promise((next) => setTimeout(next, 14));
  }
  const { frames, answers } = await opened.evaluate("seen");
  await opened.mouse.up();
  const steps = frames.slice(1).map((/** @type {number} */ at, /** @type {number} */ k) => at - frames[k]);
  const seconds = (frames.at(-1) - frames[0]) / 1000;
  return {
    dropped: Math.max(0, 1 - steps.length / (seconds * 60)),
    pictures: answers.length / seconds,
    longest: Math.max(...steps),
  };
}
