import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';

/** The worker of a careless site: what was answered once is the answer for ever, to a POST too; until it is told to answer none. */
const WORKER = `let cached = '{"received":[],"refused":[]}';
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', ({ data }) => { cached = data; });
addEventListener('fetch', (event) => {
  if (cached !== null && event.request.method === 'POST' && new URL(event.request.url).pathname === '/v1/responses')
    event.respondWith(new Response(cached, { headers: { 'content-type': 'application/json' } }));
});`;

/** Resolves when the worker answers what the page asks for. */
const takeOver = () =>
  new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve());
    void navigator.serviceWorker.register('/worker.js');
  });
/** What the worker answers from now on; null for nothing, so that posts go past it. */
const letItAnswer = (cached: string | null) => navigator.serviceWorker.controller!.postMessage(cached);

/** Firefox sends requests with `keepalive` past the worker. */
function withoutKeepalive(): void {
  const { fetch: send } = window;
  window.fetch = (address, init) => send(address, { ...init, keepalive: false });
}

/** Time in which a post would have come to the endpoint, in milliseconds. */
const SOON = 200;

/** The host page's own worker stands between the widget and its endpoint. */
export const fault: Fault = {
  number: 40,
  name: 'A host page’s service worker that answers the POST from a cache; no service worker',
  injection:
    'a worker of the site takes the page over and answers posts from a cache, with an empty receipt and with that of an earlier answer; then the site mends the worker; last, an answer is given where `navigator.serviceWorker` is not there',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    if (world.browser === 'firefox') world.site.inject(withoutKeepalive);
    world.site.serve('/worker.js', 'text/javascript', { body: WORKER });
    const tab = await world.openTab();
    const early = await world.citizen.answer(tab);
    await world.arrived(early);
    await tab.evaluate(takeOver);
    await world.citizen.answer(tab);
    await tab.evaluate(letItAnswer, JSON.stringify({ received: [early.id], refused: [] }));
    await world.citizen.answer(tab);
    await world.hurry(tab);
    await new Promise((resolve) => setTimeout(resolve, SOON));
    assert.equal(world.site.log.posts().length, 1, 'posts that came past the worker');
    assert.equal((await world.remaining(tab)).entries?.length, 2);

    // Removing the worker would not do: WebKit gives later pages to one that has been removed.
    await tab.evaluate(letItAnswer, null);
    await world.visit(tab, world.site.page());
    for (const answer of world.citizen.answers) await world.arrived(answer);

    world.site.inject(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await world.visit(tab, world.site.page());
    assert.equal(await tab.evaluate(() => 'serviceWorker' in navigator), false);
    await world.citizen.answer(tab);
  },
};
