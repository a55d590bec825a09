import type { Results } from './results.js';

/** Fewest people who have written to a question before words of any of them are shown, whatever the minimum: among fewer, words are soon known again. */
export const FEWEST_WRITERS = 10;

/**
 * A results document with words of citizens under the questions that they wrote them to, as far as enough people are told to have
 * written there.
 *
 * @param quotes Question → texts, in the order in which they are to be shown.
 */
export function withQuotes(results: Results, quotes: ReadonlyMap<string, readonly string[]>): Results {
  const questions = results.questions.map((question) => {
    const { id, summary } = question;
    const texts = quotes.get(id) ?? [];
    if (summary?.kind !== 'texts' || texts.length === 0 || summary.n < Math.max(FEWEST_WRITERS, results.minimum)) return question;
    return { ...question, summary: { ...summary, quotes: [...texts] } };
  });
  return { ...results, questions };
}
