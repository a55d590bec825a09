import type { SurveyDefinition } from '../survey/survey.js';
import { type Cut, CUTS, nameOfCut, OVER_WAVES } from './cut.js';
import { type CountedCell, linesOfCut, publishedInAll, type ToldCounters } from './publication.js';
import { publishResults } from './publish.js';
import { weightedOf } from './publish-weighted.js';
import type { Results } from './results.js';

/** The results documents of every cut (`nameOfCut` → document), from what has been published of each cell. */
export function documentsOf(
  definition: SurveyDefinition,
  cells: readonly CountedCell[],
  { told, minimum, sealed = 0 }: { readonly told: ToldCounters; readonly minimum: number; readonly sealed?: number },
): Record<string, Results> {
  const all = publishedInAll(definition, cells);
  const linesOf = (cut: Cut) => linesOfCut(definition, cells, { told, cut });
  const waves = linesOf(OVER_WAVES);
  const weighted = weightedOf(definition, linesOf, minimum);
  const documentOf = (cut: Cut) => publishResults(definition, all, { minimum, sealed, waves, weighted, cut: { ...cut, lines: linesOf(cut) } });
  return Object.fromEntries(CUTS.map((cut) => [nameOfCut(cut), documentOf(cut)]));
}
