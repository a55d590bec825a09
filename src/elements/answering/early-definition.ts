import { languageOf } from '../../locales/language-observer.js';
import { loadSurveyMessages } from '../../locales/loaders.js';
import { OPENING_PARAMETER } from '../../protocol/checked-header.js';
import { loadDefinitionParser } from '../../survey/loaders.js';

/** Where a collector serves a definition. */
const OF_COLLECTOR = /\/v1\/surveys\/[^/?#]+(\?[^#]*)?$/;

/** An answer that several elements share. */
interface SharedAnswer {
  original: Promise<Response>;
  /** One to read, of each element's own. */
  copy(): Promise<Response>;
  /** The whole definition, where this is its opening: elements that share one share the other, however far apart they come to ask. */
  whole(address: string): SharedAnswer;
}

function shared(original: Promise<Response>): SharedAnswer {
  let rest: SharedAnswer | undefined;
  return {
    original,
    copy: async () => (await original).clone(),
    whole: (address) => (rest ??= shared(ask(address))),
  };
}

/** What is on its way, or has arrived and was not read yet, by its address. */
const underway = new Map<string, SharedAnswer>();

const ask = (address: string): Promise<Response> => fetch(address, { headers: { accept: 'application/json' }, credentials: 'omit' });

/** Asks once on behalf of all elements that ask for the same at a time: a browser lets only one of several such requests go. */
function asked(address: string, before?: () => Promise<unknown>): SharedAnswer {
  const known = underway.get(address);
  if (known) return known;
  const answer = shared(before ? before().then(() => ask(address)) : ask(address));
  underway.set(address, answer);
  answer.original.catch(() => underway.delete(address));
  return answer;
}

/** Where the beginning of a definition is asked for, and what comes before that. */
const beginningOf = (address: string): Parameters<typeof asked> =>
  OF_COLLECTOR.test(address)
    ? [`${address}${address.includes('?') ? '&' : '?'}${OPENING_PARAMETER}`]
    : // Not beside its parser: on a slow line the end of a long definition would hold up what its beginning needs.
      [address, loadDefinitionParser];

/** The definition at an address, of a collector what is shown first, which may be all: what was asked for early or by another element just now, or another one. */
export function definitionFrom(address: string): SharedAnswer {
  const beginning = beginningOf(address);
  const answer = asked(...beginning);
  // Not before it is there, nor at once: elements that are made together come here in one task.
  answer.original.then(() => setTimeout(() => underway.delete(beginning[0]))).catch(() => undefined);
  return answer;
}

/** Asks for the definition and the words of a survey while the code that shows it is still on its way; a failure is told where they are used. */
export function askEarly(element: Element): void {
  loadSurveyMessages(languageOf(element)).catch(() => undefined);
  const address = element.getAttribute('src');
  if (address && !element.hasAttribute('instrument')) asked(...beginningOf(address));
}
