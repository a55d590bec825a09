/** The address of a page with its check asked for, in the language of the editor; undefined where it is no whole address of a page. */
export function checkAddress(written: string, language: string): string | undefined {
  const address = written.trim();
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.hash = `tillid-check=${language}`;
  return url.href;
}
