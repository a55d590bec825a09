/** The outbox, which no page needs before its first question is shown. */
export const loadOutbox = () => import('./browser-outbox.js').then(({ browserOutbox }) => browserOutbox());
