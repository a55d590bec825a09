/** What a page needs to seal answers; only elements with a public key fetch it. What opens them is apart, and never in it. */
export const loadSealing = () => import('./sender.js');
