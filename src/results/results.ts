import { indicatorFigure } from '../survey/indicator.js';
import { summaryResult } from '../summaries/summary.js';
import { identifier } from '../text/identifier.js';
import { localisedText } from '../text/localised-text.js';
import { z } from '../validation/zod.js';
import { weightedResults } from './weighted-results.js';

const count = z.int().check(z.nonnegative());

/** Missing answers by kind; `absent` are responses that say nothing about the question at all. */
const missing = z.strictObject({ 'dont-know': count, 'no-answer': count, skipped: count, 'not-shown': count, absent: count });
export type MissingCounts = z.infer<typeof missing>;

/** What is told of one question. Where `withheld`, fewer than `minimum` answered, which includes nobody. */
const questionResult = z.strictObject({
  id: identifier,
  type: z.string(),
  look: z.optional(z.string()),
  text: localisedText,
  labels: z.optional(z.record(z.string(), localisedText)),
  rows: z.optional(z.record(z.string(), localisedText)),
  unit: z.optional(localisedText),
  withheld: z.boolean(),
  n: z.nullable(count),
  missing: z.nullable(missing),
  summary: z.nullable(summaryResult),
});
export type QuestionResult = z.infer<typeof questionResult>;

const share = z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() });

/** Cronbach's alpha with Feldt's interval, and what each item adds. */
const reliability = z.strictObject({
  n: count,
  alpha: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  standardised: z.nullable(z.number()),
  items: z.array(
    z.strictObject({ id: identifier, mean: z.nullable(z.number()), sd: z.nullable(z.number()), itemRest: z.nullable(z.number()), alphaIfDeleted: z.nullable(z.number()) }),
  ),
  method: z.literal('cronbach-alpha'),
  interval: z.literal('feldt'),
  missing: z.literal('listwise'),
});

/** How many have a score at one end of its range. */
const end = z.nullable(z.strictObject({ score: z.number(), count, share: z.nullable(share), method: z.literal('wilson') }));

/** What is told of one score. Where `withheld`, fewer than `minimum` have one, which includes nobody. */
const scoreResult = z.strictObject({
  id: identifier,
  title: z.optional(localisedText),
  withheld: z.boolean(),
  /** Responses with a score. */
  n: z.nullable(count),
  /** Responses without one, because too few of its items were answered. */
  incomplete: z.nullable(count),
  /** The lowest and the highest score that there can be, where it is known and the score is a number. */
  range: z.nullable(z.tuple([z.number(), z.number()])),
  level: z.number(),
  mean: z.nullable(z.strictObject({ estimate: z.number(), sd: z.nullable(z.number()), low: z.nullable(z.number()), high: z.nullable(z.number()), method: z.literal('student-t') })),
  /** How many are in each band, and their share of those with a score. */
  bands: z.nullable(z.array(z.strictObject({ id: identifier, text: z.optional(localisedText), count, share: z.nullable(share), method: z.literal('wilson') }))),
  /** How many have the lowest and the highest score that there can be: where they are many, the score cannot tell people apart there. */
  floor: z.optional(end),
  ceiling: z.optional(end),
  /** How far the items measure the same, from those who answered all of them; null where fewer than the minimum did, or it is not counted. */
  reliability: z.optional(z.nullable(reliability)),
});
export type ScoreResult = z.infer<typeof scoreResult>;

const period = z.nullable(z.strictObject({ from: z.string(), to: z.string() }));
const cellName = z.optional(z.nullable(z.string()));

/**
 * One line of results that are cut: what is told of a group, a role or a wave. Lines of which too few is known stand in no
 * document, as if there were nobody.
 */
const cutCell = z.strictObject({
  /** The group, role and wave that the line is about, as far as the results are cut by them; null are those who name none. */
  group: cellName,
  role: cellName,
  wave: cellName,
  /** What they are called, where the definition has words for them. */
  called: z.optional(z.strictObject({ group: z.optional(localisedText), role: z.optional(localisedText), wave: z.optional(localisedText) })),
  n: count,
  period,
  /** In the order of the whole document, which has their texts. */
  questions: z.array(z.strictObject({ id: identifier, withheld: z.boolean(), n: z.nullable(count), missing: z.nullable(missing), summary: z.nullable(summaryResult) })),
  scores: z.array(scoreResult),
});
export type CutCell = z.infer<typeof cutCell>;

/** What a mean is of: a question, a row of one, or a score. */
const meanOf = z.union([z.strictObject({ question: identifier, row: z.optional(identifier) }), z.strictObject({ score: identifier })]);

const lineName = z.strictObject({ group: cellName, role: cellName, wave: cellName });

/** How far two lines of a cut lie apart. */
const difference = z.strictObject({
  of: meanOf,
  between: z.tuple([lineName, lineName]),
  /** The second mean less the first, in the units of the answers, with the bounds of its interval. */
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  t: z.number(),
  df: z.number(),
  p: z.number(),
  level: z.number(),
  /** The smallest true difference that groups of this size show in four of five surveys. */
  detectable: z.number(),
  method: z.literal('welch'),
});
export type Difference = z.infer<typeof difference>;

/** The names that a definition lists, in its order, with their words. */
const listedNames = z.optional(z.array(z.strictObject({ id: z.string(), text: z.optional(localisedText) })));

const interval = { low: z.nullable(z.number()), high: z.nullable(z.number()) };

/** What is told of an indicator. */
const indicatorResult = z.strictObject({
  id: identifier,
  title: localisedText,
  /** What it is read from; absent in documents of an earlier version. */
  of: z.optional(meanOf),
  measure: z.enum(['mean', 'favourable']),
  direction: z.enum(['up', 'down']),
  target: z.nullable(z.number()),
  /** The wave of the value; null where the survey has none. */
  wave: z.nullable(z.string()),
  /** Null where too few have answered. */
  value: z.nullable(z.strictObject({ n: count, estimate: z.number(), ...interval })),
  /** `uncertain`: the target lies within the interval of the value. */
  reached: z.nullable(z.enum(['yes', 'no', 'uncertain'])),
  /** The value less that of the wave before. */
  change: z.nullable(
    z.strictObject({ since: z.nullable(z.string()), difference: z.number(), low: z.number(), high: z.number(), level: z.number(), method: z.enum(['welch', 'newcombe']) }),
  ),
  figures: z.array(indicatorFigure),
});
export type IndicatorResult = z.infer<typeof indicatorResult>;

/** A results document: counts and what follows from them, never a single answer but words that were chosen (`quotes`). Charts and tables read only this. */
export const results = z.strictObject({
  format: z.literal('tillid-results/1'),
  survey: identifier,
  version: z.string(),
  title: z.optional(localisedText),
  source: z.optional(z.strictObject({ name: z.string(), url: z.optional(z.string()), license: z.optional(z.string()), attribution: z.optional(z.string()) })),
  /** Smallest number of answers that is shown. */
  minimum: z.int().check(z.minimum(1)),
  /** Open responses in all, or null where there are fewer than `minimum`. */
  n: z.nullable(count),
  /** Sealed responses, which only the owner of the key can read and count; absent where there are none. */
  sealed: z.optional(count),
  /** First and last day on which the responses were given, where it is known and shown. */
  period,
  questions: z.array(questionResult),
  /** Absent in documents of an earlier version, which told of no scores. */
  scores: z.optional(z.array(scoreResult)),
  /** The few numbers that are followed; absent where the survey has none. */
  indicators: z.optional(z.array(indicatorResult)),
  /** Absent where the survey is not weighted, and in results that are cut. */
  weighted: z.optional(weightedResults),
  /** What the results are cut by, and over; absent where they are of the whole survey. */
  by: z.optional(z.enum(['group', 'role'])),
  over: z.optional(z.literal('wave')),
  /** The names that the definition lists for what the results are cut by, in its order, whether or not anything is told of them. */
  listed: z.optional(z.strictObject({ group: listedNames, role: listedNames, wave: listedNames })),
  /** The lines of the cut; the rest of the document is of the whole survey. */
  cells: z.optional(z.array(cutCell)),
  /** How far lines lie apart: over waves each from the one before, else each pair, where there are ten lines at most. */
  differences: z.optional(z.array(difference)),
});
export type Results = z.infer<typeof results>;
