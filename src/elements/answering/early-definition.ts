import { languageOf } from '../../locales/language-observer.js';
import { loadSurveyMessages } from '../../locales/loaders.js';
import { OPENING_PARAMETER } from '../../protocol/checked-header.js';
import { loadDefinitionParser } from '../../survey/loaders.js';

/** Where a collector serves a definition. */
const OF_COLLECTOR = /\/v1\/surveys\/[^/?#]+(\?[^#]*)?$/;

/** What is on its way, or has arrived and was not read yet, by its address. */
const underway = new Map<string, Promise<Response>>();

/** Asks once on behalf of all elements that ask for the same at a time: a browser lets only one of several such requests go. */
function asked(address: string, before?: () => Promise<unknown>): Promise<Response> {
  const known = underway.get(address);
  if (known) return known;
  const ask = () => fetch(address, { headers: { accept: 'application/json' }, credentials: 'omit' });
  const answer = before ? before().then(ask) : ask();
  underway.set(address, answer);
  answer.catch(() => underway.delete(address));
  return answer;
}

/** Where the beginning of a definition is asked for, and what comes before that. */
const beginningOf = (address: string): Parameters<typeof asked> =>
  OF_COLLECTOR.test(address)
    ? [`${address}${address.includes('?') ? '&' : '?'}${OPENING_PARAMETER}`]
    : // Not beside its parser: on a slow line the end of a long definition would hold up what its beginning needs.
      [address, loadDefinitionParser];

/** The definition at an address, to its end: the answer that was asked for early or by another element just now, or another one. */
export async function wholeFrom(...asking: Parameters<typeof asked>): Promise<Response> {
  const copy = (await asked(...asking)).clone();
  // Not before that: elements that are made together come here in one task.
  setTimeout(() => underway.delete(asking[0]));
  return copy;
}

/** The same; of a collector what is shown first, which may be all. */
export const definitionFrom = (address: string): Promise<Response> => wholeFrom(...beginningOf(address));

/** Asks for the definition and the words of a survey while the code that shows it is still on its way; a failure is told where they are used. */
export function askEarly(element: Element): void {
  loadSurveyMessages(languageOf(element)).catch(() => undefined);
  const address = element.getAttribute('src');
  if (address && !element.hasAttribute('instrument')) asked(...beginningOf(address)).catch(() => undefined);
}
