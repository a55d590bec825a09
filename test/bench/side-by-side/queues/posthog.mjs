import { markersOf } from './queue.mjs';

/** As it comes, but for the filter that leaves out browsers driven by a program, as this one is. */
export const queue = {
  name: 'posthog-js',
  packages: ['posthog-js'],
  promises: false,
  page: `import posthog from 'posthog-js';

globalThis.ready = new Promise((resolve) => {
  posthog.init('phc_bench', { api_host: location.origin, opt_out_useragent_filter: true, loaded: () => resolve(true) });
});
globalThis.give = (marker) => void posthog.capture('answer', { marker });`,
  isAnswers: (address) => /^\/(e|i\/v0\/e|batch)\/$/.test(address),
  markersIn: (text) =>
    markersOf(
      [JSON.parse(text)]
        .flat()
        .flatMap((posted) => posted.batch ?? posted)
        .filter(({ event }) => event === 'answer'),
    ),
  thanks: { status: 1 },
  others: { '/flags/': { featureFlags: {}, errorsWhileComputingFlags: false }, '/array/phc_bench/config': { supportedCompression: ['gzip', 'gzip-js'], hasFeatureFlags: false } },
};
