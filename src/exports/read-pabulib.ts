import type { CountedBallot, Election, ElectionOption, ElectionRead, LineProblem, VoteType } from './election.js';
import { metaOf, type PabulibMeta } from './pabulib-meta.js';
import { pabulibSections, type Section, type SectionRow } from './pabulib-sections.js';
import { readDecimal } from './read-decimal.js';

/** What is read beside the votes. */
export interface ReadPabulibOptions {
  /** Columns of VOTES that tell of who voted, such as `neighborhood`, and are to be kept; none by default. */
  readonly voterFields?: readonly string[];
}

const OF_PROJECTS = ['project_id', 'cost', 'name', 'description', 'neighborhood', 'district', 'votes', 'score'];

/** The columns that a section lacks. */
const lacking = ({ columns, line }: Section, ...needed: readonly string[]): LineProblem[] =>
  needed.filter((name) => !columns.includes(name)).map((name) => ({ line, expected: `expected the column ${name}` }));

function projectOf({ line, fields }: SectionRow, known: ReadonlyMap<string, unknown>): ElectionOption | LineProblem {
  const field = (name: string) => fields.get(name) || undefined;
  const [id, cost] = [field('project_id'), readDecimal(field('cost'))];
  if (id === undefined || id.includes(',')) return { line, expected: 'project_id: expected an id without commas' };
  if (known.has(id)) return { line, expected: 'project_id: expected each project once' };
  if (cost === null || cost < 0) return { line, expected: 'cost: expected a number from 0' };
  const place = [field('neighborhood'), field('district')].filter((name) => name !== undefined).join(', ');
  return { id, cost, name: field('name') ?? id, description: field('description'), place: place || undefined };
}

/** The ids of a vote; or in words what does not fit. */
function idsOf(vote: string, projects: ReadonlyMap<string, ElectionOption>): readonly string[] | string {
  const ids = vote === '' ? [] : vote.split(',').map((id) => id.trim());
  if (!ids.every((id) => projects.has(id))) return 'vote: expected ids of projects with commas between them';
  return new Set(ids).size === ids.length ? ids : 'vote: expected each project once';
}

/** The groups and points of a vote; or in words what does not fit. */
function choiceOf(
  { fields }: SectionRow,
  { voteType, defaultScore }: PabulibMeta,
  projects: ReadonlyMap<string, ElectionOption>,
): Pick<CountedBallot, 'groups' | 'points'> | string {
  const ids = idsOf(fields.get('vote') ?? '', projects);
  if (typeof ids === 'string') return ids;
  if (voteType === 'approval') return { groups: [ids] };
  if (voteType === 'ordinal') return { groups: ids.map((id) => [id]) };
  const given = fields.get('points') ?? '';
  const points = given === '' ? [] : given.split(',').map((text) => readDecimal(text.trim()));
  if (points.length !== ids.length || points.includes(null)) return 'points: expected a number for each project of the vote, with commas between them';
  const others = voteType === 'scoring' && defaultScore !== 0 ? [...projects.keys()].filter((id) => !ids.includes(id)) : [];
  return { groups: [...ids, ...others].map((id) => [id]), points: [...(points as number[]), ...others.map(() => defaultScore)] };
}

/** Counts of the file that its ballots do not give. */
function miscounted({ PROJECTS }: { readonly PROJECTS: Section }, ballots: readonly CountedBallot[]): string[] {
  const [votes, score] = [new Map<string, number>(), new Map<string, number>()];
  for (const { groups, points } of ballots) {
    groups.forEach((ids, index) => {
      for (const id of ids) {
        votes.set(id, (votes.get(id) ?? 0) + 1);
        score.set(id, (score.get(id) ?? 0) + (points?.[index] ?? 0));
      }
    });
  }
  const counted = { votes, ...(ballots.some(({ points }) => points !== undefined) ? { score } : {}) };
  return Object.entries(counted).flatMap(([column, counts]) => {
    const wrong = PROJECTS.rows.filter(({ fields }) => fields.get(column) && readDecimal(fields.get(column)) !== (counts.get(fields.get('project_id')!) ?? 0));
    return wrong.length === 0 ? [] : [`the column ${column} of PROJECTS is not what the votes add up to, in ${wrong.length} projects`];
  });
}

const named = (section: string, names: readonly string[]) => (names.length === 0 ? [] : [`${section}: ${names.join(', ')}`]);

/**
 * Reads a vote on a budget in the format of PabuLib (https://pabulib.org/format): the sections META, PROJECTS and VOTES, and
 * votes of every type. `choose-1` is an approval of one. Projects that a vote of the type `scoring` does not name have
 * `default_score`. What tells of who voted is left out, but for the fields that are asked for.
 *
 * Numbers may have a comma for the decimal point. `num_projects` and `num_votes` have to be right, or part of the file may
 * be missing; counts of single projects that are wrong are told in `leftOut`.
 */
export function readPabulib(text: string, { voterFields = [] }: ReadPabulibOptions = {}): ElectionRead {
  const sections = pabulibSections(text);
  if ('expected' in sections) return { ok: false, problems: [sections] };
  const { META, PROJECTS, VOTES } = sections;
  const { meta, problems } = metaOf(META, { projects: PROJECTS.rows.length, votes: VOTES.rows.length });
  const hasPoints: readonly VoteType[] = ['cumulative', 'scoring'];
  const usesPoints = meta !== null && hasPoints.includes(meta.voteType);
  problems.push(...lacking(PROJECTS, 'project_id', 'cost'), ...lacking(VOTES, 'voter_id', 'vote', ...(usesPoints ? ['points'] : []), ...voterFields));
  if (meta === null || problems.length > 0) return { ok: false, problems };

  const projects = new Map<string, ElectionOption>();
  for (const row of PROJECTS.rows) {
    const project = projectOf(row, projects);
    if ('expected' in project) problems.push(project);
    else projects.set(project.id, project);
  }
  if (problems.length > 0) return { ok: false, problems };

  const voters = new Set<string>();
  const ballots: CountedBallot[] = [];
  for (const row of VOTES.rows) {
    const [voter, choice] = [row.fields.get('voter_id') ?? '', choiceOf(row, meta, projects)];
    const wrong = (expected: string) => problems.push({ line: row.line, expected });
    if (voter === '' || voters.has(voter)) wrong('voter_id: expected an id that no other vote has');
    else if (typeof choice === 'string') wrong(choice);
    else ballots.push({ ...choice, count: 1, voter, fields: Object.fromEntries(voterFields.map((name) => [name, row.fields.get(name) ?? ''])), line: row.line });
    voters.add(voter);
  }
  if (problems.length > 0) return { ok: false, problems };

  const ofVotes = ['voter_id', 'vote', ...(usesPoints ? ['points'] : []), ...voterFields];
  const leftOut = [
    ...named('META', meta.leftOut),
    ...named(
      'PROJECTS',
      PROJECTS.columns.filter((name) => !OF_PROJECTS.includes(name)),
    ),
    ...named(
      'VOTES',
      VOTES.columns.filter((name) => !ofVotes.includes(name)),
    ),
    ...miscounted(sections, ballots),
  ];
  const election: Election = { ...meta.head, options: [...projects.values()], ballots, origin: meta.origin, leftOut };
  return { ok: true, election };
}
