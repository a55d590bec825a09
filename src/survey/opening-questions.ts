import type { SurveyDefinition } from './survey.js';

/** How many questions of a survey without pages make its opening: enough to fill a screen. */
export const OPENING_QUESTIONS = 5;

/** The opening of a definition: what holds for the whole survey, and the first page, or the first five questions. */
export function openingQuestions({ pages, questions, scores: _scores, ...whole }: SurveyDefinition): SurveyDefinition {
  return { ...whole, ...(pages && { pages: pages.slice(0, 1) }), ...(questions && { questions: questions.slice(0, OPENING_QUESTIONS) }) };
}
