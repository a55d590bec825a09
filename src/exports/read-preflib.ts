import type { CountedBallot, Election, ElectionRead, LineProblem } from './election.js';

/** The endings of files with orders and categories, which name what may stand in them. */
export const PREFLIB_ENDINGS = ['soc', 'soi', 'toc', 'toi', 'cat'] as const;
export type PreflibType = (typeof PREFLIB_ENDINGS)[number];

/** A line of the file, counted from 1. */
interface Line {
  readonly line: number;
  readonly text: string;
}

/** What the lines that begin with # tell: key → value, and names by their number. */
interface Head {
  readonly values: ReadonlyMap<string, Line>;
  readonly alternatives: ReadonlyMap<number, string>;
  readonly categories: ReadonlyMap<number, string>;
  readonly lines: number;
}

const isType = (text: string): text is PreflibType => (PREFLIB_ENDINGS as readonly string[]).includes(text);

function headOf(lines: readonly Line[]): Head | LineProblem {
  const values = new Map<string, Line>();
  const names = { ALTERNATIVE: new Map<number, string>(), CATEGORY: new Map<number, string>() };
  const body = lines.findIndex(({ text }) => !text.startsWith('#'));
  const head = body === -1 ? lines : lines.slice(0, body);
  for (const { line, text } of head) {
    const [, key, value] = /^#\s*([^:]+):(.*)$/.exec(text) ?? [];
    if (key === undefined) return { line, expected: 'expected # KEY: value' };
    const [, of, number] = /^(ALTERNATIVE|CATEGORY) NAME (\d+)$/.exec(key.trim()) ?? [];
    if (of === undefined) {
      values.set(key.trim(), { line, text: value!.trim() });
      continue;
    }
    const list = names[of as keyof typeof names];
    if (Number(number) !== list.size + 1) return { line, expected: `expected ${of} NAME ${list.size + 1}: they are counted from 1` };
    list.set(Number(number), value!.trim());
  }
  if (names.ALTERNATIVE.size === 0) return { line: lines[0]?.line ?? 1, expected: 'expected lines such as "# ALTERNATIVE NAME 1: Bus"' };
  return { values, alternatives: names.ALTERNATIVE, categories: names.CATEGORY, lines: head.length };
}

/** The groups of an order, such as `1,{2,3}`; null where it is none. */
function groupsOf(text: string): readonly (readonly number[])[] | null {
  const compact = text.replace(/\s+/g, '');
  if (compact === '') return [];
  if (!/^(\d+|\{(\d+(,\d+)*)?\})(,(\d+|\{(\d+(,\d+)*)?\}))*,?$/.test(compact)) return null;
  return [...compact.matchAll(/\{([^}]*)\}|\d+/g)].map(([all, inner = all]) => (inner === '' ? [] : inner.split(',').map(Number)));
}

/** What is wrong with the groups of a preference for its type of file; or null. */
function misfitOf(groups: readonly (readonly number[])[], type: PreflibType, { alternatives, categories }: Head): string | null {
  const named = groups.flat();
  if (named.some((number) => !alternatives.has(number))) return `expected numbers of alternatives, from 1 to ${alternatives.size}`;
  if (new Set(named).size < named.length) return 'expected each alternative at most once';
  if (type === 'cat') return categories.size > 0 && groups.length !== categories.size ? `expected ${categories.size} categories, with {} for an empty one` : null;
  if (groups.some(({ length }) => length === 0)) return 'expected no empty place in an order';
  if (type.startsWith('s') && groups.some(({ length }) => length > 1)) return `expected no ties in a file of the type ${type}`;
  if (type.endsWith('c') && named.length < alternatives.size) return `expected all ${alternatives.size} alternatives in a file of the type ${type}`;
  return null;
}

function ballotOf({ line, text }: Line, type: PreflibType, head: Head): CountedBallot | LineProblem {
  const [, count, order] = /^\s*(\d+)\s*:(.*)$/.exec(text) ?? [];
  if (count === undefined || !Number.isSafeInteger(Number(count)) || Number(count) === 0) return { line, expected: 'expected how many voters, a colon and what they prefer' };
  const groups = groupsOf(order!);
  if (groups === null) return { line, expected: 'expected numbers with commas between them, and in curly brackets what is tied' };
  const misfit = misfitOf(groups, type, head);
  return misfit === null ? { groups: groups.map((group) => group.map(String)), count: Number(count), voter: null, fields: {}, line } : { line, expected: misfit };
}

/** Keys whose number has to be right, or part of the file may be missing. */
function checkCounts({ values, alternatives, categories }: Head, ballots: readonly CountedBallot[]): LineProblem[] {
  const counts = {
    'NUMBER ALTERNATIVES': alternatives.size,
    'NUMBER CATEGORIES': categories.size,
    'NUMBER VOTERS': ballots.reduce((sum, { count }) => sum + count, 0),
  };
  return Object.entries(counts).flatMap(([key, found]) => {
    const told = values.get(key);
    return told === undefined || told.text === String(found) ? [] : [{ line: told.line, expected: `${key}: expected ${found}, which is how many there are` }];
  });
}

const UNDERSTOOD = ['FILE NAME', 'TITLE', 'DATA TYPE', 'NUMBER ALTERNATIVES', 'NUMBER CATEGORIES', 'NUMBER VOTERS', 'NUMBER UNIQUE ORDERS', 'NUMBER UNIQUE PREFERENCES'];

/**
 * Reads a file of PrefLib (https://preflib.github.io/PrefLib-Jekyll/format): orders, strict or with ties, complete or not
 * (`soc`, `soi`, `toc`, `toi`), and categories (`cat`), in the form that such files have had since 2022, with lines that
 * begin with # before the preferences. Alternatives have their numbers as ids.
 *
 * A preference that stands twice counts twice; one that names nothing is a blank ballot.
 *
 * @param ending What the name of the file ends with; the file's own `DATA TYPE` goes before.
 */
export function readPreflib(text: string, ending: PreflibType): ElectionRead {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
    .map((content, index) => ({ line: index + 1, text: content.trim() }))
    .filter((line) => line.text !== '');
  const head = headOf(lines);
  if ('expected' in head) return { ok: false, problems: [head] };
  const told = head.values.get('DATA TYPE');
  const type = told === undefined || told.text === '' ? ending : told.text.toLowerCase();
  if (!isType(type)) return { ok: false, problems: [{ line: told!.line, expected: `DATA TYPE: expected one of ${PREFLIB_ENDINGS.join(', ')}` }] };

  const problems: LineProblem[] = [];
  const ballots: CountedBallot[] = [];
  for (const line of lines.slice(head.lines)) {
    const ballot = ballotOf(line, type, head);
    if ('expected' in ballot) problems.push(ballot);
    else ballots.push(ballot);
  }
  if (problems.length === 0) problems.push(...checkCounts(head, ballots));
  if (problems.length > 0) return { ok: false, problems };

  const isCategorical = type === 'cat';
  const size = Math.max(0, ...ballots.map(({ groups }) => groups.length));
  const leftOut = [...head.values].filter(([key, { text: value }]) => value !== '' && !UNDERSTOOD.includes(key)).map(([key]) => key);
  const election: Election = {
    title: head.values.get('TITLE')?.text ?? '',
    voteType: isCategorical ? 'categorical' : 'ordinal',
    options: [...head.alternatives].map(([number, name]) => ({ id: String(number), name: name || String(number) })),
    ties: type.startsWith('t'),
    categories: !isCategorical ? [] : head.categories.size > 0 ? [...head.categories.values()] : Array.from({ length: size }, (_, index) => String(index + 1)),
    limits: {},
    budget: null,
    currency: null,
    rule: null,
    language: null,
    opens: null,
    closes: null,
    ballots,
    origin: null,
    leftOut: leftOut.length === 0 ? [] : [`the head of the file: ${leftOut.join(', ')}`],
  };
  return { ok: true, election };
}
