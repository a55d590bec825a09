import { markersOf } from './queue.mjs';

/** The name that the queue has in `worker`, and the tag under which Workbox registers it for background sync. */
const TAG = 'workbox-background-sync:answers';

/** Fires the `sync` event, as the browser itself does as soon as there is a network, and minutes after one that failed. */
async function wake(page, origin) {
  const session = await page.createCDPSession();
  const registered = new Promise((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL.startsWith(origin));
      if (ours !== undefined) resolve(ours.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.dispatchSyncEvent', { origin, registrationId: await registered, tag: TAG, lastChance: false });
  await session.detach();
}

/** The plugin of workbox-background-sync, and the one that its documentation adds for a server that answers 5xx. */
export const queue = {
  name: 'workbox-background-sync',
  packages: ['workbox-background-sync'],
  promises: true,
  page: `globalThis.ready = (async () => {
  await navigator.serviceWorker.register('/worker.js', { type: 'module' });
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller === null) await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  return true;
})();
globalThis.give = (marker) => {
  fetch('/answers', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ marker }) }).catch(() => {});
};`,
  worker: `import { BackgroundSyncPlugin } from 'workbox-background-sync';
import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

self.skipWaiting();
clientsClaim();
const statusPlugin = {
  fetchDidSucceed: ({ response }) => {
    if (response.status >= 500) throw new Error('Server error.');
    return response;
  },
};
registerRoute('/answers', new NetworkOnly({ plugins: [new BackgroundSyncPlugin('answers', { maxRetentionTime: 7 * 24 * 60 }), statusPlugin] }), 'POST');`,
  isAnswers: (address) => address === '/answers',
  markersIn: (text) => markersOf([JSON.parse(text)]),
  thanks: {},
  wake,
};
