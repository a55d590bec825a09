import type { SurveyDefinition } from './survey.js';

/**
 * A definition with its keys in the order in which a reader needs them: what holds for the whole survey, then its
 * questions, then what is done with the answers. Sent like this its opening can be shown before the rest has arrived.
 */
export function inReadingOrder({ pages, questions, scores, ...whole }: SurveyDefinition): SurveyDefinition {
  return { ...whole, ...(pages && { pages }), ...(questions && { questions }), ...(scores && { scores }) };
}
