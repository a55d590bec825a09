// What runs in the page beside a library that draws: gives it responses, and notes when all is drawn and for how long the page
// stands still. `globalThis.bench` is called from outside.
/* global PerformanceObserver, requestAnimationFrame */

const tasks = [];

// Whatever is longer than 50 ms is a long task by definition (W3C Long Tasks API).
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

/** After this time all long tasks have been told. */
const TOLD = 200;

/** The frame is on the screen once a task after it has its turn. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Longest wait for anything in the page, in milliseconds. */
const PATIENCE = 60_000;

/** Waits for what `isSo` tells, a frame at a time. */
export async function until(what, isSo) {
  const end = performance.now() + PATIENCE;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`the page waited ${PATIENCE} ms in vain for ${what}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/**
 * Offers a library to the benchmark.
 *
 * @param make So many responses → what the library reads them from.
 * @param draw Draws it; resolves when all of it has been drawn, with the counts of the first question, from the lowest value.
 */
export function offer({ make, draw }) {
  // This module is the last script of the page.
  const opened = performance.now();
  let given;
  globalThis.bench = {
    make(count) {
      given = make(count);
    },
    async draw() {
      // In a task like those of a page: work that is done for a debugger is counted otherwise.
      await new Promise((resolve) => setTimeout(resolve));
      const begun = performance.now();
      const counts = await draw(given);
      await painted();
      const end = performance.now();
      await new Promise((resolve) => setTimeout(resolve, TOLD));
      const durations = tasks.filter(({ at, duration }) => at + duration > begun && at < end).map(({ duration }) => duration);
      return { counts, opened, drawn: end - begun, longest: Math.max(0, ...durations), blocked: durations.reduce((sum, duration) => sum + duration - 50, 0) };
    },
  };
}
