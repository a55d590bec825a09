import type { SurveyResponse } from '../response/response.js';
import { minimumGroupOf } from '../survey/minimum-group.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { CellFolds } from './cell-folds.js';
import { type Cut, OVER_WAVES } from './cut.js';
import { type CountedCell, linesOfCut, planPublication, publishedInAll, withIncluded } from './publication.js';
import { publishResults } from './publish.js';
import { weightedOf } from './publish-weighted.js';
import type { Results } from './results.js';

/** How responses are counted into a results document. */
export interface AggregateOptions extends Partial<Cut> {
  /** Smallest number of answers shown; by default what the definition asks for, else 5. */
  readonly minimum?: number;
}

/** Responses that are counted together: many, as that costs less, and few, as an iterable may have more than there is room for. */
const TOGETHER = 10_000;

function* inBatches(responses: Iterable<SurveyResponse>): Generator<readonly SurveyResponse[]> {
  let batch: SurveyResponse[] = [];
  for (const response of responses) {
    batch.push(response);
    if (batch.length < TOGETHER) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** The results document of responses that have been counted, by the rules of `aggregate`. */
export function publishCounted(definition: SurveyDefinition, counted: readonly CountedCell[], options: AggregateOptions): Results {
  const minimum = Math.max(1, options.minimum ?? minimumGroupOf(definition));
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

/**
 * Counts responses into a results document, over the whole survey or cut by group or role and over waves. What is published
 * of small groups is protected as by a collector that publishes for the first time (`planBatch`).
 *
 * @param definition The survey that the responses answer.
 * @param responses Responses that fit it (`checkResponse` finds nothing).
 */
export function aggregate(definition: SurveyDefinition, responses: Iterable<SurveyResponse>, options: AggregateOptions = {}): Results {
  const folds = new CellFolds(definition);
  for (const batch of inBatches(responses)) folds.add(batch);
  return publishCounted(definition, folds.cells, options);
}
