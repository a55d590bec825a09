import { type Question, typeOf } from '../questions/registry.js';
import { summaryOf } from '../questions/summaries.js';
import { withholdParts } from '../summaries/withhold-parts.js';
import { minimumGroupOf } from '../survey/minimum-group.js';
import { NAMED_FIELDS, wordsOfNames } from '../survey/names-taken.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { Cell } from './cell.js';
import { countedQuestions } from './counted-questions.js';
import type { Cut } from './cut.js';
import type { QuestionFold, ResultsFold } from './fold.js';
import { listedFor } from './listed-names.js';
import { publishDifferences } from './publish-differences.js';
import { publishIndicators } from './publish-indicators.js';
import { publishScores } from './publish-scores.js';
import type { CutCell, QuestionResult, Results } from './results.js';
import type { WeightedResults } from './weighted-results.js';

/** One line of a table of results: the group, role or wave that it is about, and its counts, empty where they are withheld. */
export interface CutLine {
  readonly cell: Partial<Cell>;
  readonly fold: ResultsFold;
}

/** What a results document is made with, beside the counts. */
export interface PublishOptions {
  /** Smallest number of answers shown; by default what the definition asks for, else 5. */
  readonly minimum?: number;
  /** Number of sealed responses, of which nothing else can be told. */
  readonly sealed?: number;
  /** The lines over waves, from which indicators tell how they have changed. */
  readonly waves?: readonly CutLine[];
  /** The weighted figures of the whole survey (`weightedOf`). */
  readonly weighted?: WeightedResults | undefined;
  /** How the results are cut, and the lines that this gives. */
  readonly cut?: Cut & { readonly lines: readonly CutLine[] };
}

function publishAnswers(question: Question, fold: QuestionFold, minimum: number): CutCell['questions'][number] {
  const withheld = fold.n < minimum;
  return {
    id: question.id,
    withheld,
    n: withheld ? null : fold.n,
    missing: withheld ? null : fold.missing,
    summary: withheld ? null : withholdParts(summaryOf(question).describe(question, fold.summary), minimum),
  };
}

function publishQuestion(question: Question, fold: QuestionFold, minimum: number): QuestionResult {
  const { type, text } = question;
  return { type, text, ...typeOf(question).presentation(question), ...publishAnswers(question, fold, minimum) };
}

function periodOf({ days }: ResultsFold): Results['period'] {
  const [first, ...others] = Object.keys(days).sort();
  return first === undefined ? null : { from: first, to: others.at(-1) ?? first };
}

/** What the group, the role and the wave of a line are called, where the definition has words for them. */
function calledIn(definition: SurveyDefinition, cell: Partial<Cell>): Pick<CutCell, 'called'> {
  const called = NAMED_FIELDS.flatMap((field) => {
    const words = wordsOfNames(definition, field).get(cell[field] ?? '');
    return words === undefined ? [] : [[field, words] as const];
  });
  return called.length === 0 ? {} : { called: Object.fromEntries(called) };
}

function publishLine(definition: SurveyDefinition, { cell, fold }: CutLine, minimum: number): CutCell {
  return {
    ...cell,
    ...calledIn(definition, cell),
    n: fold.n,
    period: periodOf(fold),
    questions: countedQuestions(definition).map((question) => publishAnswers(question, fold.questions[question.id]!, minimum)),
    scores: publishScores(definition, fold.scores, minimum),
  };
}

/** The lines of a cut as they are published; those of fewer people than the minimum are left out. */
export const publishLines = (definition: SurveyDefinition, lines: readonly CutLine[], minimum: number): CutCell[] =>
  lines.filter(({ fold }) => fold.n >= minimum).map((line) => publishLine(definition, line, minimum));

function publishCut(
  definition: SurveyDefinition,
  { by, over, lines }: NonNullable<PublishOptions['cut']>,
  minimum: number,
): Pick<Results, 'by' | 'over' | 'listed' | 'cells' | 'differences'> {
  const cells = publishLines(definition, lines, minimum);
  return { ...(by === null ? {} : { by }), ...(over === null ? {} : { over }), ...listedFor(definition, { by, over }), cells, differences: publishDifferences(cells) };
}

/**
 * The results document of what has been counted. A question or score with fewer answers than the minimum is withheld whole, so
 * that "too few" and "nobody" look the same; a row of a grid and a line of a cut with fewer are left out.
 */
export function publishResults(definition: SurveyDefinition, fold: ResultsFold, options: PublishOptions = {}): Results {
  const minimum = Math.max(1, options.minimum ?? minimumGroupOf(definition));
  const enough = fold.n >= minimum;
  const { cut, waves = [], weighted } = options;
  const isWhole = cut === undefined || (cut.by === null && cut.over === null);
  const questions = countedQuestions(definition).map((question) => publishQuestion(question, fold.questions[question.id]!, minimum));
  const scores = publishScores(definition, fold.scores, minimum);
  return {
    format: 'tillid-results/1',
    survey: definition.id,
    version: definition.version,
    ...(definition.title === undefined ? {} : { title: definition.title }),
    ...(definition.source === undefined ? {} : { source: definition.source }),
    minimum,
    n: enough ? fold.n : null,
    ...(options.sealed ? { sealed: options.sealed } : {}),
    period: enough ? periodOf(fold) : null,
    questions,
    scores,
    ...(definition.indicators === undefined ? {} : { indicators: publishIndicators(definition.indicators, { questions, scores }, publishLines(definition, waves, minimum)) }),
    ...(isWhole && weighted ? { weighted } : {}),
    ...(isWhole ? {} : publishCut(definition, cut, minimum)),
  };
}
