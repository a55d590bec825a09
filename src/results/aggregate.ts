import type { SurveyResponse } from '../response/response.js';
import { minimumGroupOf } from '../survey/minimum-group.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { cellOf, keyOfCell } from './cell.js';
import { type Cut, OVER_WAVES } from './cut.js';
import { addResponse, emptyFold, type ResultsFold } from './fold.js';
import { type CountedCell, linesOfCut, planPublication, publishedInAll, withIncluded } from './publication.js';
import { publishResults } from './publish.js';
import { weightedOf } from './publish-weighted.js';
import type { Results } from './results.js';

/** How responses are counted into a results document. */
export interface AggregateOptions extends Partial<Cut> {
  /** Smallest number of answers shown; by default what the definition asks for, else 5. */
  readonly minimum?: number;
}

/** The cells that responses are in, with what they add up to. */
function cellsOf(definition: SurveyDefinition, responses: Iterable<SurveyResponse>): CountedCell[] {
  const folds = new Map<string, { readonly response: SurveyResponse; readonly fold: ResultsFold }>();
  for (const response of responses) {
    const key = keyOfCell(cellOf(response));
    folds.set(key, { response, fold: addResponse(definition, folds.get(key)?.fold ?? emptyFold(definition), response) });
  }
  return [...folds.values()].map(({ response, fold }) => ({ cell: cellOf(response), current: fold, published: null }));
}

/**
 * Counts responses into a results document, over the whole survey or cut by group or role and over waves. What is published
 * of small groups is protected as by a collector that publishes for the first time (`planBatch`).
 *
 * @param definition The survey that the responses answer.
 * @param responses Responses that fit it (`checkResponse` finds nothing).
 */
export function aggregate(definition: SurveyDefinition, responses: Iterable<SurveyResponse>, options: AggregateOptions = {}): Results {
  const minimum = Math.max(1, options.minimum ?? minimumGroupOf(definition));
  const counted = cellsOf(definition, responses);
  const { included, told } = planPublication(definition, counted, { before: {}, minimum });
  const cells = counted.map((cell, place) => ({ ...cell, published: withIncluded(definition, cell, included.get(place) ?? new Set()) }));
  const cut = { by: options.by ?? null, over: options.over ?? null };
  const linesOf = (one: Cut) => linesOfCut(definition, cells, { told, cut: one });
  return publishResults(definition, publishedInAll(definition, cells), {
    minimum,
    waves: linesOf(OVER_WAVES),
    weighted: weightedOf(definition, linesOf, minimum),
    cut: { ...cut, lines: linesOf(cut) },
  });
}
