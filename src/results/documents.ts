import type { SurveyDefinition } from '../survey/survey.js';
import { CUTS, nameOfCut } from './cut.js';
import { type CountedCell, linesOfCut, publishedInAll, type ToldCounters } from './publication.js';
import { publishResults } from './publish.js';
import type { Results } from './results.js';

/** The results documents of every cut (`nameOfCut` → document), from what has been published of each cell. */
export function documentsOf(
  definition: SurveyDefinition,
  cells: readonly CountedCell[],
  { told, minimum, sealed = 0 }: { readonly told: ToldCounters; readonly minimum: number; readonly sealed?: number },
): Record<string, Results> {
  const all = publishedInAll(definition, cells);
  return Object.fromEntries(
    CUTS.map((cut) => [nameOfCut(cut), publishResults(definition, all, { minimum, sealed, cut: { ...cut, lines: linesOfCut(definition, cells, { told, cut }) } })]),
  );
}
