/** The outbox, which no page needs before its first question is shown. */
export const loadOutbox = () => import('./browser-outbox.js').then(({ browserOutbox }) => browserOutbox());

/** What sends; needed only where something waits. */
export const loadSender = () => import('./browser-sender.js');

/** What works for a submission; needed only where a survey asks for it. */
export const loadProver = () => import('./browser-prover.js');

/** What a browser remembers of one survey; only elements that were asked to remember fetch it. */
export const loadDeviceMemory = () => import('./device-memory.js');
