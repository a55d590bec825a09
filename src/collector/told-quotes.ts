import type { Results } from '../results/results.js';
import { withQuotes } from '../results/with-quotes.js';
import { quotableQuestions } from '../survey/quotable-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { signerOf } from './signer.js';
import type { Store } from './store.js';

/**
 * A results document with the quotes that an editor has chosen, as far as the current definition lets them be shown. They are put
 * in when it is read, not when it is published: what is withdrawn is gone at once, though the counts wait for others.
 *
 * Their order follows from the text, the number of the publication and a key that nobody outside knows. So it is another with each
 * publication and the same until the next, on all collectors of a database, and tells nothing of who wrote when; where one is
 * taken away, the others stay in their places.
 *
 * @param document As it was published, as JSON.
 */
export async function withToldQuotes(store: Pick<Store, 'quotes' | 'signingKey'>, definition: SurveyDefinition, document: string): Promise<string> {
  const quotable = quotableQuestions(definition);
  if (quotable.size === 0) return document;
  const { publication, quotes } = await store.quotes(definition.id);
  if (quotes.length === 0) return document;
  const placed = await Promise.all(
    quotes.map(async ({ question, text }) => ({ question, text, place: await signerOf(store).sign('quote', `${definition.id}:${publication}:${question}:${text}`) })),
  );
  const inOrder = placed.toSorted((a, b) => (a.place < b.place ? -1 : 1));
  const texts = new Map([...quotable].map((id) => [id, inOrder.filter(({ question }) => question === id).map(({ text }) => text)]));
  return JSON.stringify(withQuotes(JSON.parse(document) as Results, texts));
}
