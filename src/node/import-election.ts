import path from 'node:path';
import { optionIds, PREFLIB_ENDINGS, readPabulib, readPreflib, surveyOfElection } from '../collector.js';
import type { CountedBallot, Election, ElectionRead, Store, Stored } from '../collector.js';
import { VERSION } from '../protocol/version.js';
import { checkResponse, formatProblem, parseDefinition, parseWith, type ProblemAt, response as responseSchema, type SurveyDefinition, type SurveyResponse } from '../schemas.js';
import { CommandError } from './command-error.js';
import { namedId } from './named-id.js';
import { openStore, type StorePlace } from './open-store.js';
import { publishUnlessThere } from './publish-missing.js';
import { readUtf8 } from './read-bytes.js';

/** What file of votes to import, and where to. */
export interface ImportElectionOptions extends StorePlace {
  /** A file of PabuLib (`.pb`) or PrefLib (`.soc`, `.soi`, `.toc`, `.toi`, `.cat`). */
  readonly file: string;
  /** The id of the survey; by default made of the file's name. */
  readonly id?: string | undefined;
  /** The language of the file's words. */
  readonly language?: string | undefined;
  /** Columns of PabuLib's votes that become the group and the role of responses. */
  readonly group?: string | undefined;
  readonly role?: string | undefined;
}

/** The version of the survey that is made. */
const SURVEY_VERSION = '1';

const MOST_SHOWN = 20;
/** Responses handed to the store at once: they share a transaction. */
const GROUP = 500;

const preflibEnding = (file: string) => PREFLIB_ENDINGS.find((ending) => file.toLowerCase().endsWith(`.${ending}`));

/** Whether a file is one of votes, by the ending of its name. */
export const isElectionFile = (file: string): boolean => file.toLowerCase().endsWith('.pb') || preflibEnding(file) !== undefined;

/** A fault that names the file, what is wrong in it line by line, and that nothing came of it. */
function misfit(file: string, what: string, problems: readonly string[]): CommandError {
  const more = problems.length > MOST_SHOWN ? [`  and ${problems.length - MOST_SHOWN} more`] : [];
  return new CommandError([`${file}: ${what}; nothing was imported`, ...problems.slice(0, MOST_SHOWN).map((problem) => `  ${problem}`), ...more].join('\n'));
}

function readElection({ file, group, role }: ImportElectionOptions): Election {
  const voterFields = [group, role].filter((name) => name !== undefined);
  const ending = preflibEnding(file);
  if (ending !== undefined && voterFields.length > 0) throw new CommandError('--group and --role: expected only with a file of PabuLib; PrefLib tells nothing of who voted');
  const read: ElectionRead = ending === undefined ? readPabulib(readUtf8(file), { voterFields }) : readPreflib(readUtf8(file), ending);
  if (read.ok) return read.election;
  throw misfit(
    file,
    `not a file of ${ending === undefined ? 'PabuLib' : 'PrefLib'}`,
    read.problems.map(({ line, expected }) => `line ${line}: ${expected}`),
  );
}

/** What a file calls each of its ballots: by who voted, or by what it says and how many before it said the same. */
function namer(): (voter: string | null, groups: unknown) => string {
  const seen = new Map<string, number>();
  return (voter, groups) => {
    if (voter !== null) return voter;
    const key = JSON.stringify(groups);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return `${key} ${number}`;
  };
}

/** The survey of the file, its responses, and what became of the file in words. */
function readSurvey(options: ImportElectionOptions) {
  const { file, id = optionIds([path.parse(file).name]).get(path.parse(file).name)!, language = null, group, role } = options;
  const election = readElection(options);
  const survey = surveyOfElection(election, { id, version: SURVEY_VERSION, language });
  if (typeof survey === 'string') throw misfit(file, survey, []);
  const parsed = parseDefinition(survey.definition);
  if (!parsed.ok) throw misfit(file, 'no survey can be made of it', parsed.problems.map(formatProblem));

  const definition: SurveyDefinition = parsed.value;
  const nameOf = namer();
  const idOf = ({ voter, groups }: CountedBallot) => namedId({ survey: definition.id, version: definition.version }, nameOf(voter, groups));
  const responses: SurveyResponse[] = [];
  const problems: string[] = [];
  for (const ballot of election.ballots) {
    const fieldCalled = (name: string | undefined) => (name === undefined ? undefined : ballot.fields[name] || undefined);
    const cuts = Object.entries({ group: fieldCalled(group), role: fieldCalled(role) }).filter(([, name]) => name !== undefined);
    const candidate = {
      survey: definition.id,
      version: definition.version,
      language: survey.language,
      answers: survey.answersOf(ballot),
      ...Object.fromEntries(cuts),
      client: `tillid-import/${VERSION}`,
    };
    const first = parseWith(responseSchema, { ...candidate, id: idOf(ballot) });
    const faults: readonly ProblemAt[] = first.ok ? checkResponse(definition, first.value) : first.problems;
    if (!first.ok || faults.length > 0) {
      problems.push(`line ${ballot.line}: ${faults.map(formatProblem).join('; ')}`);
      continue;
    }
    responses.push(first.value);
    for (let one = 1; one < ballot.count; one++) responses.push({ ...first.value, id: idOf(ballot) });
  }
  if (problems.length > 0) throw misfit(file, `${problems.length} of ${election.ballots.length} votes do not fit the survey`, problems);
  return { definition, responses, notes: survey.notes };
}

async function addAll(store: Store, responses: readonly SurveyResponse[]): Promise<(outcome: Stored) => number> {
  const counts = new Map<Stored, number>();
  for (let start = 0; start < responses.length; start += GROUP) {
    const outcomes = await Promise.all(responses.slice(start, start + GROUP).map((response) => store.add(response)));
    for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return (outcome) => counts.get(outcome) ?? 0;
}

/** `tillid import FILE.pb`, `FILE.soi` …: makes a survey of one question and its responses of a file of votes, all of them or none. */
export async function importElection(options: ImportElectionOptions): Promise<void> {
  const { file } = options;
  const { definition, responses, notes } = readSurvey(options);
  const store = await openStore(options);
  try {
    await publishUnlessThere(store, file, definition);
    const count = await addAll(store, responses);
    const before = count('repeated') + count('superseded');
    console.log(
      `${file}: ${responses.length} ballots read for survey "${definition.id}", ${count('stored')} stored, ${before} stored before, ${count('withdrawn')} withdrawn before, ${count('conflict')} refused because their id belongs to another response`,
    );
    for (const note of notes) console.log(`  ${note}`);
  } finally {
    await store.close();
  }
}
