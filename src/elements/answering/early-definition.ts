import { languageOf } from '../../locales/language-observer.js';
import { loadSurveyMessages } from '../../locales/loaders.js';
import { OPENING_PARAMETER } from '../../protocol/checked-header.js';
import { loadDefinitionParser } from '../../survey/loaders.js';

/** Where a collector serves a definition. */
const OF_COLLECTOR = /\/v1\/surveys\/[^/?#]+(\?[^#]*)?$/;

/** Definitions that were asked for before anybody could use them, by their address as the page writes it. Each goes to one element. */
const asked = new Map<string, Promise<Response>>();

/** Asks for a definition, to its end. */
export const wholeFrom = (address: string): Promise<Response> => fetch(address, { headers: { accept: 'application/json' }, credentials: 'omit' });

/** Asks for what is shown first; of others than collectors not beside its parser: on a slow line the end of a long definition would hold up what its beginning needs. */
const ask = (address: string): Promise<Response> =>
  OF_COLLECTOR.test(address) ? wholeFrom(`${address}${address.includes('?') ? '&' : '?'}${OPENING_PARAMETER}`) : loadDefinitionParser().then(() => wholeFrom(address));

/** Asks for the definition and the words of a survey while the code that shows it is still on its way; a failure is told where they are used. */
export function askEarly(element: Element): void {
  loadSurveyMessages(languageOf(element)).catch(() => undefined);
  const address = element.getAttribute('src');
  if (!address || element.hasAttribute('instrument') || asked.has(address)) return;
  const answer = ask(address);
  asked.set(address, answer);
  answer.catch(() => asked.delete(address));
}

/** The definition at an address, or the opening of a long one: the answer that was asked for early, or another one. */
export function definitionFrom(address: string): Promise<Response> {
  const answer = asked.get(address) ?? ask(address);
  asked.delete(address);
  return answer;
}
