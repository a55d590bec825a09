/**
 * The origin of the page that sends a request, where that is another one than the collector's own: a page that the collector
 * writes itself may send answers to every survey. Behind a proxy the collector may know itself by another name than browsers do;
 * they say so themselves (Fetch Metadata, W3C).
 */
export function foreignOrigin({ url, headers }: Request): string | null {
  const origin = headers.get('origin');
  return origin === new URL(url).origin || headers.get('sec-fetch-site') === 'same-origin' ? null : origin;
}
