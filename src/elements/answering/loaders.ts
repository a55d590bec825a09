/** What happens after the questions: not needed before the first one is shown. */
export const loadDelivery = () => import('./delivery.js');

/** What a survey asks of whoever sends; only those that ask for something fetch it. */
export const loadSenderChecks = () => import('./sender-checks.js').then(({ SenderChecks }) => SenderChecks);

/** The one-time code; only surveys that ask for one fetch it. */
export const loadBallot = () => import('./ballot.js').then(({ Ballot }) => Ballot);

/** The button that reads a question aloud. */
export const loadReadAloud = () => import('./read-aloud.element.js');

/** What looks after a device that strangers share. */
export const loadKiosk = () => import('./kiosk.element.js');

/** What a browser remembers from visit to visit; only elements that were asked to remember fetch it. */
export const loadVisit = () => import('./visit.js').then(({ Visit }) => Visit);
