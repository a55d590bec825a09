import { keyOfCell } from '../results/cell.js';
import { documentsOf } from '../results/documents.js';
import { type Cut, nameOfCut } from '../results/cut.js';
import { emptyFold, mergeFolds, type ResultsFold } from '../results/fold.js';
import { type CountedCell, planPublication, withIncluded } from '../results/publication.js';
import { minimumGroupOf } from '../survey/minimum-group.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { Issue, Store, SurveyCounts } from './store.js';
import { withToldQuotes } from './told-quotes.js';

const mergedOf = (a: ResultsFold | null, b: ResultsFold | null) => (a === null || b === null ? (a ?? b) : mergeFolds(a, b));

/** The cells of a survey over all its versions, as its current definition asks, and the places of the stored cells that they are made of. */
function mergeVersions(definition: SurveyDefinition, { cells }: SurveyCounts): { readonly cells: CountedCell[]; readonly places: number[][] } {
  const merged = new Map<string, { readonly cell: CountedCell; readonly places: number[] }>();
  // Of another version only that is counted which the current one asks too.
  const asked = (version: string, fold: ResultsFold) => (version === definition.version ? fold : mergeFolds(emptyFold(definition), fold));
  cells.forEach(({ version, cell, ...folds }, place) => {
    const key = keyOfCell(cell);
    const current = asked(version, folds.current);
    const published = folds.published && asked(version, folds.published);
    const earlier = merged.get(key);
    const sum =
      earlier === undefined ? { cell, current, published } : { cell, current: mergeFolds(earlier.cell.current, current), published: mergedOf(earlier.cell.published, published) };
    merged.set(key, { cell: sum, places: [...(earlier?.places ?? []), place] });
  });
  return { cells: [...merged.values()].map(({ cell }) => cell), places: [...merged.values()].map(({ places }) => places) };
}

/**
 * What is published next of a survey, or null where what was published last stays: until enough people have answered, or
 * withdrawn their answers, that nobody can tell a few of them by what changed.
 */
function decideIssue(definition: SurveyDefinition, counts: SurveyCounts): Issue | null {
  const minimum = minimumGroupOf(definition);
  const { cells, places } = mergeVersions(definition, counts);
  const { included, told } = planPublication(definition, cells, { before: counts.told, minimum });
  const isDue = included.size > 0 || counts.removed >= minimum || counts.publishedSealed !== counts.sealed;
  if (!isDue) return null;
  const next = cells.map((cell, place) => ({ ...cell, published: withIncluded(definition, cell, included.get(place) ?? new Set()) }));
  const documents = documentsOf(definition, next, { told, minimum, sealed: counts.sealed });
  return {
    included: new Map([...included].flatMap(([place, counters]) => places[place]!.map((stored) => [stored, counters] as const))),
    told,
    documents: Object.fromEntries(Object.entries(documents).map(([cut, document]) => [cut, JSON.stringify(document)])),
  };
}

const WHOLE: Cut = { by: null, over: null };

/** What is published of a survey, as JSON; where something has changed it is decided first whether that is published now. */
async function publishedDocument(store: Store, definition: SurveyDefinition, cut: string): Promise<string | null> {
  const earlier = await store.issued(definition.id, cut);
  if (earlier.isCurrent && earlier.document !== null) return earlier.document;
  await store.issue(definition.id, (counts) => decideIssue(definition, counts));
  return (await store.issued(definition.id, cut)).document;
}

/** The results document of a survey, over all its versions, as JSON; undefined for an unknown survey. */
export async function surveyResults(store: Store, survey: string, cut: Cut = WHOLE): Promise<string | undefined> {
  const definition = await store.definition(survey);
  if (definition === undefined) return undefined;
  const document = await publishedDocument(store, definition, nameOfCut(cut));
  return document === null ? undefined : withToldQuotes(store, definition, document);
}
