/**
 * The hash of each file that pages fetch, for the attribute `integrity`: file → hash. Where it is not there, as with a build of
 * one's own, snippets go without.
 *
 * @param address Base address of the collector; empty where the files lie beside this one.
 */
export async function fetchHashes(address: string): Promise<Readonly<Record<string, string>>> {
  try {
    const answer = await fetch(address === '' ? new URL('./sri.json', import.meta.url) : `${address}/cdn/sri.json`, { credentials: 'omit' });
    return answer.ok ? ((await answer.json()) as Readonly<Record<string, string>>) : {};
  } catch {
    return {};
  }
}
