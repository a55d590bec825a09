import { type Ballot, type BallotLimits, type ElectionHead, type ElectionOption, onOneLine, type VoteType } from './election.js';
import { inChunks } from './in-chunks.js';
import { separatedField } from './separated-rows.js';

/** The ballots from the first one on, each time that it is called; null is a response that is no ballot. */
export type Ballots = () => AsyncIterable<Ballot | null>;

/** What has to be known of all ballots before the first is written. */
interface Totals {
  ballots: number;
  /** Responses that are no ballots. */
  others: number;
  readonly votes: Map<string, number>;
  readonly score: Map<string, number>;
}

const VOTE_TYPES: Readonly<Partial<Record<VoteType, string>>> = { approval: 'approval', ordinal: 'ordinal', cumulative: 'cumulative', scoring: 'scoring' };

/** Ids that readers would take for the title of a section. */
const TITLES = /^(meta|projects|votes)$/i;

/** The ids of the options as they are written: their own, but for one that is the title of a section. */
export function projectIds(options: readonly Pick<ElectionOption, 'id'>[]): ReadonlyMap<string, string> {
  const taken = new Set(options.map(({ id }) => id));
  const free = (id: string): string => (taken.has(id) ? free(`${id}-`) : id);
  return new Map(options.map(({ id }) => [id, TITLES.test(id) ? free(`${id}-`) : id]));
}

/** Why PabuLib cannot hold this vote, or null where it can. */
export function pabulibMisfit({ voteType, ties, budget, options }: ElectionHead): string | null {
  if (VOTE_TYPES[voteType] === undefined) return 'PabuLib has no votes that put options into categories; preflib has';
  if (ties) return 'PabuLib has no orders in which options share a place; preflib has';
  const free = options.find(({ cost }) => cost === undefined);
  if (free !== undefined) return `PabuLib holds votes on budgets: expected a cost of the option "${free.id}"; preflib needs none`;
  return budget === null ? 'PabuLib holds votes on budgets: expected the budget, which the question does not tell (budget=…)' : null;
}

async function totalsOf(ballots: Ballots): Promise<Totals> {
  const totals: Totals = { ballots: 0, others: 0, votes: new Map(), score: new Map() };
  for await (const ballot of ballots()) {
    if (ballot === null) {
      totals.others++;
      continue;
    }
    totals.ballots++;
    ballot.groups.forEach((ids, index) => {
      for (const id of ids) {
        totals.votes.set(id, (totals.votes.get(id) ?? 0) + 1);
        totals.score.set(id, (totals.score.get(id) ?? 0) + (ballot.points?.[index] ?? 0));
      }
    });
  }
  return totals;
}

/** Numbers are added up in binary fractions: what is written has no more decimals than amounts of money have. */
const rounded = (sum: number) => String(Number(sum.toFixed(2)));

const row = (...fields: readonly (string | number)[]) => `${fields.map((field) => separatedField(onOneLine(String(field)))).join(';')}\n`;

const dayOf = (day: string | null) => day?.split('-').reverse().join('.') ?? '';

function limitsOf({ minLength, maxLength, maxSumCost, maxPoints, maxSumPoints }: BallotLimits): readonly (readonly [string, number | undefined])[] {
  return [
    ['min_length', minLength],
    ['max_length', maxLength],
    ['max_sum_cost', maxSumCost],
    ['max_points', maxPoints],
    ['max_sum_points', maxSumPoints],
  ];
}

function* metaRows(head: ElectionHead, { ballots, others }: Totals): Generator<string> {
  const { title, options, budget, voteType, rule, opens, closes, limits, language, currency } = head;
  yield 'META\nkey;value\n';
  yield row('description', title);
  for (const key of ['country', 'unit', 'instance']) yield row(key, '');
  yield row('num_projects', options.length);
  yield row('num_votes', ballots);
  yield row('budget', budget ?? '');
  yield row('vote_type', VOTE_TYPES[voteType]!);
  yield row('rule', rule ?? 'unknown');
  yield row('date_begin', dayOf(opens));
  yield row('date_end', dayOf(closes));
  for (const [key, limit] of limitsOf(limits)) if (limit !== undefined) yield row(key, limit);
  if (language !== null) yield row('language', language.split('-')[0]!.toLowerCase());
  if (currency !== null) yield row('currency', currency);
  if (others > 0) yield row('comment', `#1: ${others} responses that are no ballots are left out.`);
}

/** A ballot with points has its options in falling order of them, as the format asks for. */
function inOrder({ groups, points }: Ballot): readonly (readonly [string, number])[] {
  const given = groups.flatMap((ids, index) => ids.map((id) => [id, points?.[index] ?? 0] as const));
  return points === undefined ? given : given.toSorted(([, one], [, other]) => other - one);
}

async function* rows(head: ElectionHead, ballots: Ballots): AsyncGenerator<string> {
  const totals = await totalsOf(ballots);
  const ids = projectIds(head.options);
  const hasPoints = head.voteType === 'cumulative' || head.voteType === 'scoring';
  const has = (field: 'place' | 'description') => head.options.some((option) => option[field]);
  const columns = ['votes', ...(hasPoints ? ['score'] : []), 'name', ...(has('place') ? ['neighborhood'] : []), ...(has('description') ? ['description'] : [])];
  yield* metaRows(head, totals);

  yield `PROJECTS\n${['project_id', 'cost', ...columns].join(';')}\n`;
  for (const { id, cost = '', name, place = '', description = '' } of head.options) {
    const fields: Readonly<Record<string, string | number>> = {
      votes: totals.votes.get(id) ?? 0,
      score: rounded(totals.score.get(id) ?? 0),
      name: onOneLine(name) || id,
      neighborhood: place,
      description,
    };
    yield row(ids.get(id)!, cost, ...columns.map((column) => fields[column]!));
  }

  yield `VOTES\nvoter_id;vote${hasPoints ? ';points' : ''}\n`;
  let voter = 0;
  for await (const ballot of ballots()) {
    if (ballot === null) continue;
    const given = inOrder(ballot);
    const points = hasPoints ? [given.map(([, number]) => number).join(',')] : [];
    yield row(++voter, given.map(([id]) => ids.get(id)!).join(','), ...points);
  }
}

/**
 * A vote on a budget in the format of PabuLib (https://pabulib.org/format), in UTF-8 and with line feeds. What the format
 * asks for and a survey does not know (`country`, `unit`, `instance`, dates where none are set) is there and empty.
 *
 * `num_votes` and the votes of each project stand before the votes, so the ballots are read twice: memory does not grow with
 * their number. `voter_id` counts the votes in the order in which they come, and leads to no response. Texts are on one
 * line; a field with a semicolon or a quote is quoted.
 *
 * @param head `pabulibMisfit` finds nothing in it.
 * @param ballots Both times of one state of the store, or the counts are not those of the votes.
 */
export const pabulib = (head: ElectionHead, ballots: Ballots): AsyncGenerator<string> => inChunks(rows(head, ballots));
