// What open-sealed.mjs does with the page; the functions that run in it travel there as text, so that none may use anything
// from outside itself.
/* global document, PerformanceObserver, requestAnimationFrame */

/** Notes tasks of 50 ms and more, and how long a heartbeat of 5 ms stands still. */
function watchPage() {
  const notes = { tasks: [], pauses: [], drawn: 0 };
  globalThis.benchNotes = notes;
  new PerformanceObserver((list) => notes.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ at: startTime, time: duration })))).observe({
    type: 'longtask',
    buffered: true,
  });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    // What is longer than the beat, which browsers keep to within some milliseconds.
    notes.pauses.push({ at: last, time: now - last });
    last = now;
  }, 5);
  document.addEventListener('tillid-drawn', () => (notes.drawn = performance.now()));
}

/** Presses the button, waits until every chart is drawn and nothing more happens, and tells the times. */
async function pressAndWait() {
  const notes = globalThis.benchNotes;
  const root = document.querySelector('tillid-sealed-results').shadowRoot;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (isSo) => {
    const limit = performance.now() + 300_000;
    while (!isSo()) {
      if (performance.now() > limit) throw new Error(`the page stayed at: ${root.textContent.replace(/\s+/g, ' ')}`);
      await frame();
    }
  };
  const begun = performance.now();
  root.querySelector('.start').click();
  await until(() => root.querySelector('.sum, [part=error], .news:not(:empty)')?.matches('.sum, [part=error]'));
  const opened = performance.now();
  const told = root.querySelector('.told, [part=error]').textContent.replace(/\s+/g, ' ').trim();
  // Charts are drawn a few at a time; the last one was when none has come for a second.
  await until(() => notes.drawn > 0 && performance.now() - notes.drawn > 1000);
  const longest = (list, from, to) => Math.max(0, ...list.filter(({ at, time }) => at + time > from && at < to).map(({ time }) => time));
  const within = (from, to) => ({ task: longest(notes.tasks, from, to), pause: longest(notes.pauses, from, to) });
  const counted = root.querySelector('tillid-results')?.results?.n ?? 0;
  return { told, counted, opened: opened - begun, drawn: notes.drawn - begun, opening: within(begun, opened), drawing: within(opened, notes.drawn) };
}

/** Fills in the form with files, as the owner of the key does, and measures what follows. */
export async function measureOpening(page, { address, definition, files, passphrase, withoutWorkers }) {
  await page.evaluateOnNewDocument(watchPage);
  if (withoutWorkers) await page.evaluateOnNewDocument(() => delete globalThis.Worker);
  await page.goto(address);
  await page.evaluate((given) => (document.querySelector('tillid-sealed-results').definition = given), definition);
  const field = async (id) => {
    for (;;) {
      const found = await page.$(`tillid-sealed-results >>> #${id}`);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await (await field('files')).uploadFile(files.sealed);
  await (await field('key')).uploadFile(files.key);
  await (await field('passphrase')).type(passphrase);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return page.evaluate(pressAndWait);
}
