/** The value of a `<meta name="tillid-…">` of the page. */
const metaContent = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

/** The absolute address that answers go to: an element's own, else the page's; null where neither names one. */
export function endpointUrl(own: string): string | null {
  const address = own || metaContent('tillid-endpoint');
  return address !== '' && URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : null;
}
