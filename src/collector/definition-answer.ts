import { CHECKED_HEADER } from '../protocol/checked-header.js';
import { openingQuestions } from '../survey/opening-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';

/** Characters of JSON up to which a definition is sent whole, even where only its opening was asked for: less than 2 kB on the line. */
const SHORT = 10_000;

/** A definition for a page, which shows it at once, as it was checked when it was published; of a long one the opening, where that was asked for. */
export function definitionAnswer(definition: SurveyDefinition, wantsOpening: boolean): Response {
  const whole = JSON.stringify(definition);
  const opening = wantsOpening && whole.length > SHORT ? JSON.stringify(openingQuestions(definition)) : whole;
  return new Response(opening, {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-cache', [CHECKED_HEADER]: opening.length < whole.length ? 'opening' : 'whole' },
  });
}
