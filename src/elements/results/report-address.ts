const TAKEN = ['https:', 'http:', 'mailto:'];

/**
 * The address of a report about a place in a page: a page or mail, never script. A mail says in its subject what it is about
 * and in its text where that stands. Undefined where the address is none of these.
 */
export function reportAddress(report: string, { title, link }: { readonly title: string; readonly link: string }): string | undefined {
  if (report === '') return undefined;
  const address = URL.parse?.(report, document.baseURI) ?? (URL.canParse(report, document.baseURI) ? new URL(report, document.baseURI) : null);
  if (address === null || !TAKEN.includes(address.protocol)) return undefined;
  if (address.protocol !== 'mailto:') return address.href;
  // Not URLSearchParams, which writes a space as a plus: mail programs show it as one (RFC 6068).
  const told = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(link)}`;
  return `${address.href}${address.search === '' ? '?' : '&'}${told}`;
}
