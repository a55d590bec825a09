/** What makes a response of the answers and checks it; not needed before the first question is shown. */
export const loadCompletion = () => import('./completion.js');

/** What lets chance change answers; only surveys with such questions fetch it. */
export const loadToldByChance = () => import('./tell-by-chance.js').then(({ ToldByChance }) => ToldByChance);

/** The codes of receipts. */
export const loadReceiptCode = () => import('./receipt-code.js');
