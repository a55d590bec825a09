import { privateDetails } from '../questions/private-details.js';
import { LONGEST_TEXT } from '../questions/text/text.js';
import { quotableQuestions } from '../survey/quotable-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { isExcerptOf, LEFT_OUT } from '../text/excerpt.js';
import { identifier } from '../text/identifier.js';
import { wellFormedText } from '../text/well-formed.js';
import type { Parsed } from '../validation/parse-with.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { z } from '../validation/zod.js';
import { quotableTexts } from './quotable-texts.js';
import type { ChosenQuote, Store } from './store.js';

/** Most quotes of a survey: what is read is a few, not all that was written. */
const MOST_QUOTES = 50;

/** The quotes that a survey is to have, instead of those that it has. */
export const quotesRequest = z.strictObject({
  quotes: z.array(z.strictObject({ question: identifier, text: wellFormedText(LONGEST_TEXT).check(z.minLength(1)) })).check(z.maxLength(MOST_QUOTES)),
});
type WantedQuotes = z.infer<typeof quotesRequest>['quotes'];

/** What is wrong with quotes before anything is looked for. No fault repeats a text. */
function faultsOf(definition: SurveyDefinition, wanted: WantedQuotes): ProblemAt[] {
  const quotable = quotableQuestions(definition);
  return wanted.flatMap(({ question, text }, index) => {
    const at = `quotes[${index}]`;
    const isRepeated = wanted.slice(0, index).some((earlier) => earlier.question === question && earlier.text.trim() === text.trim());
    return [
      ...(quotable.has(question)
        ? []
        : [{ path: `${at}.question`, expected: `expected a question that is "quotable" in the current version: ${[...quotable].join(', ') || 'there is none'}` }]),
      ...(isRepeated ? [{ path: `${at}.text`, expected: 'expected each text once' }] : []),
      ...(privateDetails(text).length > 0
        ? [{ path: `${at}.text`, expected: `expected no personal number, e-mail address or telephone number; leave it out and write "${LEFT_OUT}" there` }]
        : []),
    ];
  });
}

/**
 * Finds the responses that quotes are from: each quote has to be what a citizen wrote to that question, word for word, or a
 * shortening of it (`isExcerptOf`), and the citizen told that it may be shown. Of a text there is one quote, so that one citizen
 * does not look like two.
 *
 * @returns The quotes with their responses, or for each that nobody wrote its place and what was expected.
 */
export async function findQuoted(store: Pick<Store, 'snapshot'>, definition: SurveyDefinition, wanted: WantedQuotes): Promise<Parsed<readonly ChosenQuote[]>> {
  const faults = faultsOf(definition, wanted);
  if (faults.length > 0) return { ok: false, problems: faults };
  const found = new Map<number, ChosenQuote>();
  for await (const { question, written, response } of quotableTexts(store, definition.id)) {
    const fitting = [...wanted.keys()].filter((index) => !found.has(index) && wanted[index]!.question === question && isExcerptOf(wanted[index]!.text, written));
    // A whole text has to be somebody's; a shortening of it may be another's.
    const index = fitting.find((one) => wanted[one]!.text.trim() === written.trim()) ?? fitting[0];
    if (index !== undefined) found.set(index, { question, text: wanted[index]!.text.trim(), response: response.id, revision: response.revision ?? 0 });
  }
  const problems = wanted.flatMap(({ question }, index) =>
    found.has(index)
      ? []
      : [
          {
            path: `quotes[${index}].text`,
            expected: `expected what a citizen wrote to "${question}" after being told that it may be shown, word for word, with "${LEFT_OUT}" wherever words are left out; and of each text one quote`,
          },
        ],
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: wanted.map((_, index) => found.get(index)!) };
}
