import type { SurveyResponse } from '../response/response.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { addResponse, emptyFold } from './fold.js';
import { publishResults } from './publish.js';
import type { Results } from './results.js';

/**
 * Counts responses into a results document.
 *
 * @param definition The survey that the responses answer.
 * @param responses Responses that fit it (`checkResponse` finds nothing).
 * @param options.minimum Smallest number of answers shown; by default what the definition asks for, else 5.
 */
export function aggregate(definition: SurveyDefinition, responses: Iterable<SurveyResponse>, options: { readonly minimum?: number } = {}): Results {
  let fold = emptyFold(definition);
  for (const response of responses) fold = addResponse(definition, fold, response);
  return publishResults(definition, fold, options);
}
