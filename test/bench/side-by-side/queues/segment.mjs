import { markersOf } from './queue.mjs';

/** As it comes, with its settings given in the page rather than fetched from Segment. */
export const queue = {
  name: '@segment/analytics-next',
  packages: ['@segment/analytics-next'],
  promises: false,
  page: `import { AnalyticsBrowser } from '@segment/analytics-next';

const analytics = AnalyticsBrowser.load({
  writeKey: 'bench',
  cdnSettings: { integrations: { 'Segment.io': { apiKey: 'bench', apiHost: location.host + '/v1', protocol: 'http' } } },
});
globalThis.ready = analytics.ready().then(() => true);
globalThis.give = (marker) => void analytics.track('answer', { marker });`,
  isAnswers: (address) => /^\/v1\/\w+$/.test(address),
  markersIn: (text) => markersOf([JSON.parse(text)].flatMap((posted) => posted.batch ?? posted).filter(({ event }) => event === 'answer')),
  thanks: { success: true },
};
