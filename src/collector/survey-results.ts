import { emptyFold, mergeFolds } from '../results/fold.js';
import { publishResults } from '../results/publish.js';
import type { Results } from '../results/results.js';
import type { Store } from './store.js';

/** The results document of a survey, over all its versions, as its current definition asks; undefined for an unknown survey. */
export async function surveyResults(store: Store, survey: string): Promise<Results | undefined> {
  const definition = await store.definition(survey);
  if (definition === undefined) return undefined;
  const [folds, sealed] = await Promise.all([store.folds(survey), store.sealedCount(survey)]);
  return publishResults(definition, [...folds.values()].reduce(mergeFolds, emptyFold(definition)), { sealed });
}
