import { mergeCounts } from '../summaries/counts.js';
import { isUniformSummary } from '../summaries/is-uniform.js';
import { type Distribution, mergeDistributions } from '../summaries/distribution.js';
import type { Grid } from '../summaries/grid.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { countedQuestions } from './counted-questions.js';
import { emptyFold, mergeQuestions, type QuestionFold, type ResultsFold } from './fold.js';
import { mergeScore, type ScoreFold } from './score-fold.js';

/** A fold that is being put together. */
export interface FoldDraft {
  n: number;
  days: ResultsFold['days'];
  questions: Record<string, QuestionFold>;
  scores: Record<string, ScoreFold>;
}

/**
 * A part of results that has a number of people of its own: the responses in all, the answers to one question, one row of a
 * grid, one score. Each is protected by itself, because one may have few people where another has many.
 */
export interface Counter {
  readonly id: string;
  /** People counted. */
  countIn(fold: ResultsFold): number;
  /** Whether all of several people gave one and the same answer, so that to know one of them is to know the answer. */
  isUniformIn(fold: ResultsFold): boolean;
  /** Adds what a fold has of it to a draft. */
  add(draft: FoldDraft, from: ResultsFold): void;
  /** Puts what a fold has of it in the place of what the draft has. */
  put(draft: FoldDraft, from: ResultsFold): void;
}

interface Part<T> {
  readonly id: string;
  /** Undefined where a fold knows nothing of it, as of a question of another version. */
  readonly get: (fold: ResultsFold) => T | undefined;
  readonly set: (draft: FoldDraft, part: T) => void;
  readonly merge: (a: T, b: T) => T;
  readonly count: (part: T) => number;
  readonly isUniform: (part: T) => boolean;
}

function counterOf<T>({ id, get, set, merge, count, isUniform }: Part<T>): Counter {
  return {
    id,
    countIn(fold) {
      const part = get(fold);
      return part === undefined ? 0 : count(part);
    },
    isUniformIn(fold) {
      const part = get(fold);
      return part !== undefined && isUniform(part);
    },
    add(draft, from) {
      const [before, more] = [get(draft), get(from)];
      if (before !== undefined && more !== undefined) set(draft, merge(before, more));
    },
    put(draft, from) {
      const part = get(from);
      if (part !== undefined) set(draft, part);
    },
  };
}

const of = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined => (Object.hasOwn(record, id) ? record[id] : undefined);
const gridOf = ({ questions }: ResultsFold, id: string): Grid | undefined => {
  const summary = of(questions, id)?.summary;
  return summary?.kind === 'grid' ? summary : undefined;
};

const responses = counterOf<Pick<ResultsFold, 'n' | 'days'>>({
  id: 'responses',
  get: ({ n, days }) => ({ n, days }),
  set: (draft, { n, days }) => Object.assign(draft, { n, days }),
  merge: (a, b) => ({ n: a.n + b.n, days: mergeCounts(a.days, b.days) }),
  count: ({ n }) => n,
  isUniform: () => false,
});

/** The answers to a question; the rows of a grid have their own counters. */
const questionCounter = (id: string): Counter =>
  counterOf<QuestionFold>({
    id: `question:${id}`,
    get: ({ questions }) => of(questions, id),
    set: (draft, part) => {
      const rows = gridOf(draft, id);
      draft.questions[id] = rows === undefined ? part : { ...part, summary: rows };
    },
    merge: mergeQuestions,
    count: ({ n }) => n,
    isUniform: ({ summary }) => isUniformSummary(summary),
  });

const rowCounter = (id: string, row: string): Counter =>
  counterOf<Distribution>({
    id: `row:${id}/${row}`,
    get: (fold) => {
      const grid = gridOf(fold, id);
      return grid && of(grid.rows, row);
    },
    set: (draft, part) => {
      const { [id]: question } = draft.questions;
      draft.questions[id] = { ...question!, summary: { kind: 'grid', rows: { ...gridOf(draft, id)!.rows, [row]: part } } };
    },
    merge: mergeDistributions,
    count: ({ counts }) => counts.reduce((sum, count) => sum + count, 0),
    isUniform: isUniformSummary,
  });

const scoreCounter = (id: string): Counter =>
  counterOf<ScoreFold>({
    id: `score:${id}`,
    get: ({ scores }) => of(scores, id),
    set: (draft, part) => {
      draft.scores[id] = part;
    },
    merge: mergeScore,
    count: ({ n }) => n,
    isUniform: ({ n, counts, bands }) => [...Object.values(counts), ...Object.values(bands)].includes(n),
  });

/** The counters of a survey's results. */
export function countersOf(definition: SurveyDefinition, empty = emptyFold(definition)): Counter[] {
  const questions = countedQuestions(definition).flatMap(({ id }) => [questionCounter(id), ...Object.keys(gridOf(empty, id)?.rows ?? {}).map((row) => rowCounter(id, row))]);
  return [responses, ...questions, ...(definition.scores ?? []).map(({ id }) => scoreCounter(id))];
}
