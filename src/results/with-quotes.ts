import type { Results } from './results.js';

/** Fewest people who have written to a question before words of any of them are shown, also where the minimum is less: among fewer, words are soon known again. */
const FEWEST_WRITERS = 10;

/**
 * A results document with words of citizens under the questions that they wrote them to, as far as it tells of enough people who
 * have written there; of fewer than its minimum it tells nothing.
 *
 * @param quotes Question → texts, in the order in which they are to be shown.
 */
export function withQuotes(results: Results, quotes: ReadonlyMap<string, readonly string[]>): Results {
  const questions = results.questions.map((question) => {
    const { id, summary } = question;
    const texts = quotes.get(id) ?? [];
    if (summary?.kind !== 'texts' || texts.length === 0 || summary.n < FEWEST_WRITERS) return question;
    return { ...question, summary: { ...summary, quotes: [...texts] } };
  });
  return { ...results, questions };
}
