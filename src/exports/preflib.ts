import { type Ballot, type ElectionHead, onOneLine } from './election.js';
import { inChunks } from './in-chunks.js';
import type { Ballots } from './pabulib.js';
import type { PreflibType } from './read-preflib.js';

/** What PrefLib calls the categories of an approval. */
const APPROVED = ['Approved', 'Not approved'];

/** Why PrefLib cannot hold this vote, or null where it can. */
export const preflibMisfit = ({ voteType }: ElectionHead): string | null =>
  voteType === 'cumulative' || voteType === 'scoring' ? 'PrefLib has no votes with points; pabulib has' : null;

/** The groups of a ballot as they are written: what is not approved is a category too. */
function groupsOf({ voteType, options }: ElectionHead, { groups }: Ballot): readonly (readonly string[])[] {
  if (voteType !== 'approval') return groups;
  const approved = new Set(groups.flat());
  return [true, false].map((isApproved) => options.map(({ id }) => id).filter((id) => approved.has(id) === isApproved));
}

/**
 * The type of file that holds these ballots: for orders the narrowest that does, as the format asks for. It is the ending
 * of the file's name, so it has to be known before the file is begun; the ballots are read once for it.
 */
export async function preflibType(head: ElectionHead, ballots: Ballots): Promise<PreflibType> {
  if (head.voteType !== 'ordinal') return 'cat';
  let [strict, complete] = [true, true];
  for await (const ballot of ballots()) {
    if (ballot === null) continue;
    strict &&= ballot.groups.every(({ length }) => length === 1);
    complete &&= ballot.groups.flat().length === head.options.length;
  }
  return `${strict ? 's' : 't'}o${complete ? 'c' : 'i'}`;
}

/** A name that none before it has, as the format asks for. */
function namesApart(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let apart = name;
    for (let number = 2; seen.has(apart); number++) {
      const candidate = `${name} (${number})`;
      if (!taken.has(candidate)) apart = candidate;
    }
    seen.add(apart);
    return apart;
  });
}

/** The different preferences, as they are written, each with how many gave it; and responses that are no ballots. */
async function preferencesOf(head: ElectionHead, ballots: Ballots): Promise<{ readonly counts: ReadonlyMap<string, number>; readonly n: number; readonly others: number }> {
  const numbers = new Map(head.options.map(({ id }, index) => [id, index + 1]));
  const counts = new Map<string, number>();
  let [n, others] = [0, 0];
  for await (const ballot of ballots()) {
    if (ballot === null) {
      others++;
      continue;
    }
    const key = groupsOf(head, ballot)
      .map((ids) => (ids.length === 1 ? String(numbers.get(ids[0]!)) : `{${ids.map((id) => numbers.get(id)).join(',')}}`))
      .join(',');
    counts.set(key, (counts.get(key) ?? 0) + 1);
    n++;
  }
  return { counts, n, others };
}

/** What stands in the head of the file beside the vote. */
export interface PreflibOptions {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly type: PreflibType;
  /** When it was made; its day is written. */
  readonly moment: Date;
}

async function* lines(head: ElectionHead, ballots: Ballots, { name, type, moment }: PreflibOptions): AsyncGenerator<string> {
  const { counts, n, others } = await preferencesOf(head, ballots);
  const line = (key: string, value: string | number) => `# ${key}: ${onOneLine(String(value))}\n`;
  const day = moment.toISOString().slice(0, 10);
  yield line('FILE NAME', `${name}.${type}`);
  yield line('TITLE', head.title);
  yield line('DESCRIPTION', others === 0 ? '' : `${others} responses that are no ballots are left out.`);
  yield line('DATA TYPE', type);
  yield line('MODIFICATION TYPE', 'original');
  yield line('RELATES TO', '');
  yield line('RELATED FILES', '');
  yield line('PUBLICATION DATE', day);
  yield line('MODIFICATION DATE', day);
  yield line('NUMBER ALTERNATIVES', head.options.length);
  yield line('NUMBER VOTERS', n);
  yield line(type === 'cat' ? 'NUMBER UNIQUE PREFERENCES' : 'NUMBER UNIQUE ORDERS', counts.size);
  if (type === 'cat') {
    const categories = head.voteType === 'approval' ? APPROVED : namesApart(head.categories.map((category, index) => onOneLine(category) || String(index + 1)));
    yield line('NUMBER CATEGORIES', categories.length);
    for (const [index, category] of categories.entries()) yield line(`CATEGORY NAME ${index + 1}`, category);
  }
  const names = namesApart(head.options.map(({ id, name: words }) => onOneLine(words) || id));
  for (const [index, words] of names.entries()) yield line(`ALTERNATIVE NAME ${index + 1}`, words);
  const inOrder = [...counts].toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  for (const [preference, count] of inOrder) yield `${count}: ${preference}\n`;
}

/**
 * A vote in the format of PrefLib (https://preflib.github.io/PrefLib-Jekyll/format), in UTF-8 and with line feeds: orders or
 * categories, the most frequent first. Alternatives are numbered in the order of the options.
 *
 * Each preference stands once, with how many gave it, so all different ones are in memory; equal ones, however many, take
 * the room of one.
 *
 * @param head `preflibMisfit` finds nothing in it.
 */
export const preflib = (head: ElectionHead, ballots: Ballots, options: PreflibOptions): AsyncGenerator<string> => inChunks(lines(head, ballots, options));
