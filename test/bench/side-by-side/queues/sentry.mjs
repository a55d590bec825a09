import { markersOf } from './queue.mjs';

/** What an envelope carries: after its own header each item has a line of headers and a line of content. */
function feedbackIn(text) {
  const [, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines.flatMap(({ type }, index) => (index % 2 === 0 && type === 'feedback' ? [lines[index + 1].contexts.feedback.message] : []));
}

/** The offline transport that sends what it kept when a page opens; an answer is what Sentry calls feedback. */
export const queue = {
  name: 'Sentry’s offline transport',
  packages: ['@sentry/browser'],
  promises: false,
  page: `import * as Sentry from '@sentry/browser';

Sentry.init({
  dsn: location.protocol + '//key@' + location.host + '/1',
  transport: Sentry.makeBrowserOfflineTransport(Sentry.makeFetchTransport),
  transportOptions: { flushAtStartup: true },
});
globalThis.give = (marker) => void Sentry.captureFeedback({ message: marker });
globalThis.ready = Promise.resolve(true);`,
  isAnswers: (address) => address === '/api/1/envelope/',
  markersIn: (text) => markersOf(feedbackIn(text)),
  thanks: { id: 'fc6d8c0c43fc4630ad850ee518f1b9d0' },
};
