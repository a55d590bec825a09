/** What counts responses; only a page that has them at hand fetches it. */
export const loadCounting = () => import('./count-in-slices.js');
