import type { SurveyResponse } from '../response/response.js';
import { quotableQuestions } from '../survey/quotable-questions.js';
import type { Store } from './store.js';

/** What one citizen wrote to a question that told them that it may be shown, and the response that it stands in. */
export interface QuotableText {
  readonly question: string;
  readonly written: string;
  readonly response: SurveyResponse;
}

/**
 * The texts of a survey that may be shown, one after another: those to questions that are quotable now, and were so in the
 * version that the citizen answered. What was written before is not among them, as nobody had been told then.
 */
export async function* quotableTexts(store: Pick<Store, 'snapshot'>, survey: string): AsyncGenerator<QuotableText> {
  const snapshot = await store.snapshot();
  try {
    const definitions = await snapshot.definitions(survey);
    const now: ReadonlySet<string> = definitions[0] === undefined ? new Set() : quotableQuestions(definitions[0]);
    const then = new Map(definitions.map((definition) => [definition.version, quotableQuestions(definition)]));
    for await (const response of snapshot.openResponses(survey))
      for (const [question, written] of Object.entries(response.answers))
        if (now.has(question) && then.get(response.version)?.has(question) && typeof written === 'string' && written.trim() !== '') yield { question, written, response };
  } finally {
    await snapshot.close();
  }
}
