import type { RouteDescriptions } from './openapi-operation.js';
import { json } from './openapi-parts.js';

const EXAMPLE = { quotes: [{ question: 'why', text: 'The bus […] never comes on time.' }] };

/** How words of citizens are chosen that are shown with the results. */
export const QUOTE_PATHS: RouteDescriptions = {
  '/v1/surveys/{survey}/quotes': {
    GET: {
      id: 'readQuotes',
      summary: 'Texts that may be shown with the results',
      description:
        'For an administrator, or a token for the survey with the right `texts`. Texts to questions that are `quotable`, in the version that the citizen answered and now, in an order that tells nothing; and those that were chosen. Stands in the audit log.',
      tag: 'results',
      needs: 'token',
      answers: { 200: { description: 'What was chosen, and from what can be chosen.', content: json('quote-candidates') } },
      problems: ['unknown-survey'],
    },
    PUT: {
      id: 'chooseQuotes',
      summary: 'Choose texts that are shown with the results',
      description:
        'For an administrator, or an editor of the survey with the right `texts`. They take the place of those that were chosen before. Each is what a citizen wrote to that question, word for word, or has `[…]` wherever words are left out. Results show them where ten people or more, and no fewer than the minimum, are told to have written there. Stands in the audit log.',
      tag: 'results',
      needs: 'token',
      body: json('quotes-request', EXAMPLE),
      answers: { 200: { description: 'What is chosen now.', content: json('chosen-quotes', EXAMPLE) } },
      problems: ['invalid-request', 'unknown-survey'],
    },
  },
};
