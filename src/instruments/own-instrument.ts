import { questionsOf } from '../survey/pages-of.js';
import type { Instrument } from './instrument.js';
import { instrumentOf, type InstrumentFacts } from './instrument-of.js';
import { ownSource } from './own-source.js';

/** What is to be told of an instrument in own wording; the rest is the same for all of them. */
export interface OwnInstrumentFacts extends Pick<InstrumentFacts, 'definition' | 'construct' | 'missingRule' | 'recall'> {
  /** What the wording leans on, and whose marks it touches, in English. */
  readonly basis?: string;
}

/** An instrument in the wording of this project, which nobody has validated; its languages are those of its first question. */
export function ownInstrument({ basis, ...facts }: OwnInstrumentFacts): Instrument {
  const languages = Object.keys(questionsOf(facts.definition)[0]?.text ?? {});
  return instrumentOf({
    ...facts,
    source: ownSource(basis),
    status: 'own-unvalidated',
    rightsHolder: 'The authors of Tillid',
    translationStatus: Object.fromEntries(languages.map((tag) => [tag, 'own' as const])),
  });
}
