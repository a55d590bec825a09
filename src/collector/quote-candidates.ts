import { type PrivateDetail, privateDetails } from '../questions/private-details.js';
import { quotableTexts } from './quotable-texts.js';
import { randomBelow } from './random-below.js';
import type { Store } from './store.js';

/** A text from which an editor may choose: nothing in it leads to a response, or to another text of the same citizen. */
export interface QuoteCandidate {
  readonly question: string;
  readonly text: string;
  /** What in it looks as if it could point at one person. Nothing rests on it: names are not found. */
  readonly marks: readonly PrivateDetail[];
}

/** The texts of a survey that may be shown, in an order that tells nothing (Fisher and Yates); all of them in memory. */
export async function quoteCandidates(store: Pick<Store, 'snapshot'>, survey: string): Promise<readonly QuoteCandidate[]> {
  const candidates: QuoteCandidate[] = [];
  for await (const { question, written } of quotableTexts(store, survey)) {
    const place = randomBelow(candidates.length + 1);
    const text = { question, text: written, marks: privateDetails(written) };
    if (place === candidates.length) candidates.push(text);
    else candidates.push(candidates.splice(place, 1, text)[0]!);
  }
  return candidates;
}
