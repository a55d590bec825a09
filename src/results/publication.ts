import type { SurveyDefinition } from '../survey/survey.js';
import type { Cell } from './cell.js';
import { type Counter, countersOf, type FoldDraft } from './counters.js';
import type { Cut } from './cut.js';
import { emptyFold, type ResultsFold } from './fold.js';
import { inListedOrder } from './listed-names.js';
import type { CutLine } from './publish.js';
import { isToldApart, NOTHING_TOLD_APART, planBatch, type ToldApart } from './told-apart.js';

/** One cell of a survey: what has been counted so far, and what of it has been published. */
export interface CountedCell {
  readonly cell: Cell;
  readonly current: ResultsFold;
  /** Null where nothing has been published yet. */
  readonly published: ResultsFold | null;
}

/** Id of a counter → what is told apart of it. */
export type ToldCounters = Readonly<Record<string, ToldApart>>;

/** What is published next. */
export interface NextPublication {
  /** Place of a cell → ids of the counters whose people are all included from now on. */
  readonly included: ReadonlyMap<number, ReadonlySet<string>>;
  readonly told: ToldCounters;
}

const draftOf = ({ n, days, questions, scores }: ResultsFold): FoldDraft => ({ n, days, questions: { ...questions }, scores: { ...scores } });

/** One counter's part of several folds together, in a fold that is empty but for it. */
function together(counter: Counter, empty: ResultsFold, folds: readonly ResultsFold[]): FoldDraft {
  const draft = draftOf(empty);
  for (const fold of folds) counter.add(draft, fold);
  return draft;
}

/**
 * Plans what is published next of a survey, each counter by itself (`planBatch`).
 *
 * @param before What was told apart last time.
 * @param minimum Fewest people that anything may be known of.
 */
export function planPublication(
  definition: SurveyDefinition,
  cells: readonly CountedCell[],
  { before, minimum }: { readonly before: ToldCounters; readonly minimum: number },
): NextPublication {
  const empty = emptyFold(definition);
  const included = new Map<number, Set<string>>();
  const told: Record<string, ToldApart> = {};
  for (const counter of countersOf(definition, empty)) {
    const counts = cells.map(({ cell, current, published }) => ({ cell, current: counter.countIn(current), published: published === null ? 0 : counter.countIn(published) }));
    const isUniform = (places: readonly number[], chosen: ReadonlySet<number>) =>
      minimum > 1 &&
      counter.isUniformIn(
        together(
          counter,
          empty,
          places.flatMap((place) => (chosen.has(place) ? cells[place]!.current : (cells[place]!.published ?? []))),
        ),
      );
    const batch = planBatch(counts, Object.hasOwn(before, counter.id) ? before[counter.id]! : NOTHING_TOLD_APART, { minimum, isUniform });
    told[counter.id] = batch.told;
    for (const place of batch.included) included.set(place, (included.get(place) ?? new Set()).add(counter.id));
  }
  return { included, told };
}

/** What is published of a cell, with the counters in it that are included from now on. */
export function withIncluded(definition: SurveyDefinition, { current, published }: Omit<CountedCell, 'cell'>, included: ReadonlySet<string>): ResultsFold {
  const empty = emptyFold(definition);
  const draft = draftOf(published ?? empty);
  for (const counter of countersOf(definition, empty)) if (included.has(counter.id)) counter.put(draft, current);
  return draft;
}

const nameIn = (cell: Cell, { by, over }: Cut): Partial<Cell> => ({ ...(by === null ? {} : { [by]: cell[by] }), ...(over === null ? {} : { wave: cell.wave }) });

/** Everything that has been published, in one. */
export function publishedInAll(definition: SurveyDefinition, cells: readonly CountedCell[]): ResultsFold {
  const empty = emptyFold(definition);
  const draft = draftOf(empty);
  for (const counter of countersOf(definition, empty)) for (const { published } of cells) if (published !== null) counter.add(draft, published);
  return draft;
}

/** The lines of a cut that can be told apart, in the order in which the definition lists their names, then of the names; what cannot be told of a line is empty in it. */
export function linesOfCut(definition: SurveyDefinition, cells: readonly CountedCell[], { told, cut }: { readonly told: ToldCounters; readonly cut: Cut }): CutLine[] {
  const empty = emptyFold(definition);
  const counters = countersOf(definition, empty);
  const lines = new Map<string, { readonly cell: Partial<Cell>; readonly members: { readonly cell: Cell; readonly published: ResultsFold }[] }>();
  for (const { cell, published } of cells) {
    if (published === null) continue;
    const name = nameIn(cell, cut);
    const key = JSON.stringify(name);
    const line = lines.get(key) ?? { cell: name, members: [] };
    line.members.push({ cell, published });
    lines.set(key, line);
  }
  return [...lines]
    .toSorted(([a, one], [b, other]) => inListedOrder(definition, one.cell, other.cell) || (a < b ? -1 : 1))
    .map(([, { cell, members }]) => {
      const draft = draftOf(empty);
      for (const counter of counters) {
        const counted = members.filter(({ published }) => counter.countIn(published) > 0).map((member) => member.cell);
        if (isToldApart(told[counter.id] ?? NOTHING_TOLD_APART, counted, cut.by)) for (const { published } of members) counter.add(draft, published);
      }
      return { cell, fold: draft };
    });
}
