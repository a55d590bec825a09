import type { Question } from '../questions/registry.js';
import { summaryOf } from '../questions/summaries.js';
import { effectiveNumber } from '../statistics/effective-number.js';
import { stratifiedMean } from '../statistics/stratified-mean.js';
import { stratifiedShare } from '../statistics/stratified-share.js';
import type { SummaryResult } from '../summaries/summary.js';
import { randomisedQuestions } from '../survey/randomised-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { WeightsDefinition } from '../survey/weights.js';
import { countedQuestions } from './counted-questions.js';
import type { Cut } from './cut.js';
import { type CutLine, publishLines } from './publish.js';
import type { CutCell } from './results.js';
import type { WeightedFigures, WeightedPart, WeightedResults } from './weighted-results.js';

/** Confidence level of every interval. */
const LEVEL = 0.95;

/** What one line tells of a question, of a row of one, or of a score: how many people, their mean, and how many chose what. */
interface Told {
  readonly n: number;
  readonly mean: { readonly estimate: number; readonly sd: number | null } | null;
  readonly counts: readonly { readonly value: number | string; readonly count: number }[];
  /** How many gave a favourable value; null where none is favourable. */
  readonly favourable: number | null;
}

type Distributed = Pick<Extract<SummaryResult, { kind: 'distribution' }>, 'counts' | 'mean' | 'favourable'>;

const toldOfDistribution = ({ counts, mean, favourable }: Distributed): Told => ({
  n: counts.reduce((sum, { count }) => sum + count, 0),
  mean,
  counts,
  favourable: favourable && favourable.count,
});

/** What a line tells of a question, or of a row of it; null where that is withheld in it. */
function toldOfQuestion({ questions }: CutCell, id: string, row: string | undefined): Told | null {
  const summary = questions.find((question) => question.id === id)?.summary ?? null;
  switch (summary?.kind) {
    case 'distribution':
      return toldOfDistribution(summary);
    case 'choices':
      return { n: summary.n, mean: null, counts: summary.options.map((option) => ({ value: option.id, count: option.count })), favourable: null };
    case 'numbers':
      return { n: summary.n, mean: summary.mean, counts: [], favourable: null };
    case 'grid': {
      const found = summary.rows.find((one) => one.id === row);
      return found === undefined ? null : toldOfDistribution(found);
    }
    default:
      return null;
  }
}

function toldOfScore({ scores }: CutCell, id: string): Told | null {
  const found = scores.find((score) => score.id === id);
  return found === undefined || found.n === null || found.mean === null ? null : { n: found.n, mean: found.mean, counts: [], favourable: null };
}

/** The parts of a question that have figures of their own: of a matrix each row, of a question for texts none, nor of what was shared out or put in order. */
function partsOfQuestion(question: Question): WeightedPart['of'][] {
  const summary = summaryOf(question).emptySummary(question);
  if (summary.kind === 'grid') return Object.keys(summary.rows).map((row) => ({ question: question.id, row }));
  return summary.kind === 'texts' || summary.kind === 'allocation' || summary.kind === 'ballots' ? [] : [{ question: question.id }];
}

/** Everything of which weighted figures can be told; a classification has none, and what was told by chance is no answer. */
function partsOf(definition: SurveyDefinition): WeightedPart['of'][] {
  const byChance = new Set(randomisedQuestions(definition).map(({ id }) => id));
  const questions = countedQuestions(definition)
    .filter(({ id }) => !byChance.has(id))
    .flatMap(partsOfQuestion);
  return [...questions, ...(definition.scores ?? []).filter(({ classify }) => classify === undefined).map(({ id }) => ({ score: id }))];
}

interface Stratum extends Told {
  readonly share: number;
}

function figuresOf(strata: readonly Stratum[]): WeightedFigures {
  const shareOf = (countIn: (stratum: Stratum) => number) =>
    stratifiedShare(
      strata.map((stratum) => ({ share: stratum.share, n: stratum.n, count: countIn(stratum) })),
      { level: LEVEL },
    )!;
  const means = strata.flatMap(({ share, n, mean }) => (mean === null ? [] : [{ share, n, mean: mean.estimate, sd: mean.sd }]));
  const mean = means.length < strata.length ? null : stratifiedMean(means, { level: LEVEL });
  return {
    n: strata.reduce((sum, { n }) => sum + n, 0),
    effectiveN: effectiveNumber(
      strata.map(({ share, n }) => share / n),
      strata.map(({ n }) => n),
    ),
    mean: mean && { estimate: mean.mean, low: mean.low, high: mean.high, method: 'linearised' },
    shares: strata[0]!.counts.map(({ value }, place) => ({ value, ...shareOf(({ counts }) => counts[place]!.count) })),
    favourable: strata[0]!.favourable === null ? null : shareOf(({ favourable }) => favourable!),
    method: 'wilson',
  };
}

/**
 * What the whole survey would have said if each group (or role) had answered in proportion to its share of the population:
 * shares and means post-stratified with weights N_h / n_h, where n_h are those of the group who answered this question
 * (`stratifiedShare`, `stratifiedMean`). Who names no group of the targets counts in none of it.
 *
 * It is reckoned from the published lines of the groups alone, so that it tells nothing that cannot be worked out from
 * them. Where one of the groups is not told, the figures are not either.
 *
 * @param lines The lines by group, or by role, as the document that is cut so publishes them.
 */
export function publishWeighted(definition: SurveyDefinition, { by, targets }: WeightsDefinition, lines: readonly CutCell[]): WeightedResults {
  const shares = Object.entries(targets);
  const lineOf = new Map(lines.map((line) => [line[by], line]));
  return {
    by,
    targets,
    level: LEVEL,
    parts: partsOf(definition).map((of) => {
      const strata = shares.flatMap(([name, share]) => {
        const line = lineOf.get(name);
        const told = line === undefined ? null : 'score' in of ? toldOfScore(line, of.score) : toldOfQuestion(line, of.question, of.row);
        return told === null ? [] : [{ ...told, share }];
      });
      return strata.length < shares.length ? { of, figures: null, reason: 'withheld' as const } : { of, figures: figuresOf(strata) };
    }),
  };
}

/** The weighted figures of a survey from the lines of its cuts; undefined where its definition asks for none. */
export function weightedOf(definition: SurveyDefinition, linesOf: (cut: Cut) => readonly CutLine[], minimum: number): WeightedResults | undefined {
  const { weights } = definition;
  if (weights === undefined) return undefined;
  const lines = publishLines(definition, linesOf({ by: weights.by, over: null }), minimum);
  return publishWeighted(definition, weights, lines);
}
