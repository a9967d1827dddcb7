/** What runs inside the page: functions that Playwright sends there whole, so none may use anything outside itself. */

/** Before the page's own scripts: take note of frames, of when the first view stands, and of answers. */
export function watchPage() {
  const seen = { heading: Number.NaN, frames: [], answers: [] };
  Object.assign(globalThis, { seen });
  const look = () => {
    if (document.querySelector("main h1") === null) return;
    seen.heading = performance.now();
    watcher.disconnect();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
  const frame = (/** @type {number} */ now) => {
    seen.frames.push(now);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name.startsWith("answer ")) seen.answers.push({ stage: name.slice(7), at: startTime + duration });
  }).observe({ type: "measure" });
}

/**
 * Move a slider as a keyboard would and wait for the complete answer.
 *
 * @param {readonly [selector: string, share: number]} wish share of the slider's range
 * @returns {Promise<Record<string, number>>} milliseconds to each stage: until the frame in which it is drawn
 */
export async function moveSlider([selector, share]) {
  const slider = /** @type {HTMLInputElement} */ (document.querySelector(selector));
  const { seen } = /** @type {any} */ (globalThis);
  seen.answers.length = 0;
  const start = performance.now();
  const [low, high] = [Number(slider.min), Number(slider.max)];
  slider.value = String(low + (high - low) * share);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  const found = {};
  while (found["complete"] === undefined) {
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
    if (performance.now() - start > 60_000) throw new Error("no answer within a minute");
    for (const { stage, at } of seen.answers.filter((one) => one.at >= start))
      if (found[stage] === undefined && at <= performance.now()) found[stage] = performance.now() - start;
  }
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  return found;
}
