/** What opens sealed answers; only the page of somebody who holds a private key fetches it. */
export const loadOpening = () => import('./open-answers.js');
