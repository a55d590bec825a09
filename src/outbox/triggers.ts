/** Calls `flush` when sending is likelier to succeed than before: connection back, page seen again, page restored. */
export function onBetterMoments(page: Window & typeof globalThis, flush: () => void): void {
  page.addEventListener('online', flush);
  page.addEventListener('pageshow', flush);
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'visible') flush();
  });
}
