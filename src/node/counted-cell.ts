import { countersOf } from '../results/counters.js';
import { addResponses, emptyFold, removeResponse, type ResultsFold } from '../results/fold.js';
import { withIncluded } from '../results/publication.js';
import type { SurveyDefinition } from '../schemas.js';
import type { CellChange } from './fold-changes.js';

/** The counts of one version of a survey in one cell, as a store keeps them. */
export interface KeptCell {
  readonly current: ResultsFold;
  /** Null where nothing of it has been published. */
  readonly published: ResultsFold | null;
  /** Id of a counter → the responses of the batches before this one are part of what is published of it. */
  readonly includes: Readonly<Record<string, number>>;
}

/** The cell of nobody. */
export const emptyCell = (definition: SurveyDefinition): KeptCell => ({ current: emptyFold(definition), published: null, includes: {} });

/** The cell after responses have come and gone: new ones are published later, those that go leave what was published too. */
export function changedCell(definition: SurveyDefinition, cell: KeptCell, { added, removed }: Pick<CellChange, 'added' | 'removed'>): KeptCell {
  const left = removed.reduce((fold, { response }) => removeResponse(definition, fold, response), cell.current);
  const current = addResponses(definition, left, added);
  const published = removed.reduce((fold, { response, batch }) => {
    if (fold === null) return null;
    const counted = new Set(Object.keys(cell.includes).filter((counter) => batch < cell.includes[counter]!));
    return withIncluded(definition, { current: removeResponse(definition, fold, response), published: fold }, counted);
  }, cell.published);
  return { ...cell, current, published };
}

/**
 * The cell once the people of some counters are all part of what is published.
 *
 * @param batch Number of the batch that begins now.
 */
export function publishedCell(definition: SurveyDefinition, cell: KeptCell, { counters, batch }: { readonly counters: ReadonlySet<string>; readonly batch: number }): KeptCell {
  const known = countersOf(definition).filter(({ id }) => counters.has(id));
  return { current: cell.current, published: withIncluded(definition, cell, counters), includes: { ...cell.includes, ...Object.fromEntries(known.map(({ id }) => [id, batch])) } };
}
