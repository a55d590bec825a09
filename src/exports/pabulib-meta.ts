import { isDay } from '../text/day.js';
import type { ElectionHead, LineProblem, VoteType } from './election.js';
import type { Section } from './pabulib-sections.js';
import { readDecimal } from './read-decimal.js';

/** What META tells, as far as it is understood. */
export interface PabulibMeta {
  readonly head: Omit<ElectionHead, 'options'>;
  readonly voteType: VoteType;
  /** Points of projects that a vote does not name; only where votes are of the type `scoring`. */
  readonly defaultScore: number;
  readonly origin: string | null;
  /** Keys that nothing is made of. */
  readonly leftOut: readonly string[];
}

const VOTE_TYPES: Readonly<Record<string, VoteType>> = { approval: 'approval', ordinal: 'ordinal', cumulative: 'cumulative', scoring: 'scoring', 'choose-1': 'approval' };

/** Languages by the words that older files have for them. */
const LANGUAGES: Readonly<Record<string, string>> = { polish: 'pl', english: 'en', french: 'fr', dutch: 'nl', german: 'de', spanish: 'es', italian: 'it', czech: 'cs' };

const ORIGIN = ['country', 'unit', 'subunit', 'instance'];
const COUNTED = ['num_projects', 'num_votes'];
const LIMITS = { min_length: 'minLength', max_length: 'maxLength', max_sum_cost: 'maxSumCost', max_points: 'maxPoints', max_sum_points: 'maxSumPoints' } as const;

/** A day such as `16.09.2023`, as `2023-09-16`; null where it is none. */
function dayOf(text: string): string | null {
  const parts = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
  const day = parts === null ? '' : `${parts[3]}-${parts[2]}-${parts[1]}`;
  return day !== '' && !Number.isNaN(Date.parse(day)) && isDay(day) ? day : null;
}

const languageOf = (text: string): string | null => LANGUAGES[text.toLowerCase()] ?? (/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(text) ? text : null);
const currencyOf = (text: string): string | null => (/^[A-Z]{3}$/.test(text) ? text : null);

/** Keys whose value may be one that nothing can be made of; it is then left out. */
const READERS = { date_begin: dayOf, date_end: dayOf, language: languageOf, currency: currencyOf } as const;

/** What META tells; null where it does not tell enough, and then what is missing or wrong. */
export function metaOf(
  { line, columns, rows }: Section,
  found: { readonly projects: number; readonly votes: number },
): { readonly meta: PabulibMeta | null; readonly problems: LineProblem[] } {
  const problems: LineProblem[] = [];
  if (columns[0] !== 'key' || columns[1] !== 'value') return { meta: null, problems: [{ line, expected: 'expected the columns key and value' }] };
  const values = new Map<string, { readonly text: string; readonly line: number }>();
  for (const row of rows) {
    const key = row.fields.get('key')!.toLowerCase();
    if (values.has(key)) problems.push({ line: row.line, expected: 'expected each key once' });
    values.set(key, { text: row.fields.get('value')!, line: row.line });
  }
  const textOf = (key: string) => values.get(key)?.text ?? '';
  const wrong = (key: string, expected: string) => problems.push({ line: values.get(key)?.line ?? line, expected: `${key}: ${expected}` });
  const numberOf = (key: string): number | null => {
    const text = textOf(key);
    const number = text === '' ? null : readDecimal(text);
    if (text !== '' && number === null) wrong(key, 'expected a number');
    return number;
  };

  const counts = { num_projects: found.projects, num_votes: found.votes };
  for (const key of COUNTED) {
    const expected = counts[key as keyof typeof counts];
    if (numberOf(key) !== expected) wrong(key, `expected ${expected}, which is how many there are`);
  }
  const budget = numberOf('budget');
  if (budget === null || budget < 0) wrong('budget', 'expected a number from 0');
  const type = textOf('vote_type');
  const voteType = Object.hasOwn(VOTE_TYPES, type) ? VOTE_TYPES[type]! : null;
  if (voteType === null) wrong('vote_type', `expected one of ${Object.keys(VOTE_TYPES).join(', ')}`);
  const limits = Object.fromEntries(
    Object.entries(LIMITS).flatMap(([key, name]) => {
      const number = numberOf(key);
      return number === null ? [] : [[name, number]];
    }),
  );
  const defaultScore = numberOf('default_score') ?? 0;
  if (voteType === null || problems.length > 0) return { meta: null, problems };

  const read = Object.fromEntries(Object.entries(READERS).map(([key, reader]) => [key, reader(textOf(key))])) as Record<keyof typeof READERS, string | null>;
  const understood = new Set([
    'description',
    'budget',
    'vote_type',
    'rule',
    'default_score',
    ...COUNTED,
    ...ORIGIN,
    ...Object.keys(LIMITS),
    ...Object.keys(READERS).filter((key) => read[key as keyof typeof READERS] !== null),
  ]);
  const origin = ORIGIN.map(textOf).filter((text) => text !== '');
  const head = {
    title: textOf('description'),
    voteType,
    ties: false,
    categories: [],
    limits: type === 'choose-1' ? { ...limits, maxLength: 1 } : limits,
    budget,
    currency: read.currency,
    rule: textOf('rule') || null,
    language: read.language,
    opens: read.date_begin,
    closes: read.date_end,
  };
  const leftOut = [...values.keys()].filter((key) => !understood.has(key) && textOf(key) !== '');
  return { meta: { head, voteType, defaultScore, origin: origin.length === 0 ? null : origin.join(', '), leftOut }, problems };
}
