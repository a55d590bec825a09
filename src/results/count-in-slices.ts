import type { SurveyResponse } from '../response/response.js';
import { askedQuestions } from '../survey/asked-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { type AggregateOptions, publishCounted } from './aggregate.js';
import { CellFolds } from './cell-folds.js';
import type { Results } from './results.js';

/** Responses that fit their definition (`checkResponse` finds nothing). */
export type FittingResponses = readonly SurveyResponse[];

/** How counting is done beside other work. */
export interface SliceOptions extends AggregateOptions {
  /** Waited for after each slice. */
  readonly pause: () => Promise<void>;
  /** Ends the counting. */
  readonly signal: AbortSignal;
}

/** Answers in a slice: few enough for a page to stay responsive on a slow device. */
const SLICE = 10_000;

/**
 * Counts responses into the document that `aggregate` gives, a slice at a time, so that a page can do other things meanwhile.
 *
 * @throws The reason of the signal, if that ends it.
 */
export async function countInSlices(definition: SurveyDefinition, responses: FittingResponses, { pause, signal, ...options }: SliceOptions): Promise<Results> {
  const size = Math.max(1, Math.floor(SLICE / Math.max(1, askedQuestions(definition).length)));
  const folds = new CellFolds(definition);
  for (let start = 0; start < responses.length; start += size) {
    folds.add(responses.slice(start, start + size));
    await pause();
    signal.throwIfAborted();
  }
  return publishCounted(definition, folds.cells, options);
}
