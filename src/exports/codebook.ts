import { columnsOf } from '../questions/columns.js';
import type { Column } from '../questions/question-columns.js';
import type { Question } from '../questions/registry.js';
import { askedQuestions } from '../survey/asked-questions.js';
import { type NamedField, wordsOfNames } from '../survey/names-taken.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { askedInVersions } from './asked-in-versions.js';
import { missingCodes } from './missing-codes.js';
import { scoredInVersions } from './scored-in-versions.js';
import type { AskedQuestion, Codebook, SurveyVersion, Variable } from './variable.js';
import { variableNames } from './variable-names.js';
import { FIELD_WORDS, VERIFIED_WORDS } from './words.js';

/** The fields that every response may have and that are columns, in their order. */
export const FIELDS = ['id', 'version', 'language', 'submitted', 'group', 'role', 'wave', 'revision', 'client', 'order'] as const;
export type Field = (typeof FIELDS)[number] | 'verified';

/** The fields that a survey's responses may have: a mark only where some version asks its senders for something. */
const fieldsOf = (definitions: readonly SurveyDefinition[]): readonly Field[] => (definitions.some(({ bots }) => bots !== undefined) ? [...FIELDS, 'verified'] : FIELDS);

/** Most UTF-16 code units of the fields, as the schema of responses has them. */
const LONGEST_FIELD = { id: 36, version: 32, language: 35, submitted: 17, group: 100, role: 100, wave: 100, client: 64 } as const;

/** What is left out of the rows, or kept in them. */
export interface CodebookOptions {
  /** Whether the citizens' own words are in the rows; by default only whether there are some. */
  readonly texts?: boolean;
}

/** What the names of a field are called in the versions of a survey; where they differ, as in the one that comes first. */
function namedIn(definitions: readonly SurveyDefinition[], field: NamedField): Pick<Variable, 'named'> {
  const words = new Map(definitions.toReversed().flatMap((definition) => [...wordsOfNames(definition, field)]));
  return words.size === 0 ? {} : { named: [...words].map(([value, text]) => ({ value, text })) };
}

function fieldVariable(field: Field, longestOrder: number, definitions: readonly SurveyDefinition[]): Omit<Variable, 'name'> {
  const base = { origin: 'response' as const, id: field, text: FIELD_WORDS[field], categories: [] };
  if (field === 'verified') return { ...base, kind: 'integer', level: 'nominal', range: { min: 0, max: 1 }, categories: VERIFIED_WORDS };
  if (field === 'revision') return { ...base, kind: 'integer', level: 'scale', range: { min: 1, max: Number.MAX_SAFE_INTEGER } };
  const named = field === 'group' || field === 'role' || field === 'wave' ? namedIn(definitions, field) : {};
  return { ...base, kind: 'string', level: 'nominal', longest: field === 'order' ? longestOrder : LONGEST_FIELD[field], ...named };
}

const withCodes = (column: Column) => (column.kind === 'string' || column.range === undefined ? {} : { codes: missingCodes(column.range.min) });

function scoreVariable({ score, range }: ReturnType<typeof scoredInVersions>[number]): Omit<Variable, 'name'> {
  const base = { origin: 'score' as const, id: score.id, text: score.title ?? { en: score.id } };
  const bands = score.classify === undefined ? [] : (score.bands ?? []);
  const categories = bands.map(({ id, text = { en: id } }, index) => ({ value: index + 1, id, text }));
  if (score.classify !== undefined) return { ...base, kind: 'integer', level: 'ordinal', categories, range: { min: 1, max: Math.max(1, bands.length) } };
  return { ...base, kind: 'number', level: 'scale', categories, ...(range === null ? {} : { range: { min: range[0], max: range[1] } }) };
}

/** The parts of a question that have a column; those that only another version has were not offered. */
const partsOf = (question: Question) =>
  new Set(
    columnsOf(question)
      .columns(question)
      .map(({ part }) => part),
  );

function checkVersions(definitions: readonly SurveyDefinition[]): SurveyDefinition {
  const [current] = definitions;
  if (current === undefined) throw new RangeError('codebook: expected at least one definition');
  if (definitions.some(({ id }) => id !== current.id)) throw new RangeError(`codebook: expected versions of one survey, "${current.id}"`);
  if (new Set(definitions.map(({ version }) => version)).size < definitions.length) throw new RangeError('codebook: expected each version once');
  return current;
}

/**
 * What stands in the table of a survey's responses: first the fields of a response, then for each question the columns
 * that its type declares, then each score.
 *
 * Missing answers are coded in the cell itself, below everything that the variable can be (see `missingCodes`); an empty
 * cell says that the response says nothing. Words are never mixed with codes: beside them stands a variable of numbers.
 *
 * @param definitions All versions of the survey that have responses, the current first; `askedInVersions` says how they
 *   become one table.
 * @throws RangeError where they are not versions of one survey.
 */
export function codebook(definitions: readonly SurveyDefinition[], { texts = false }: CodebookOptions = {}): Codebook {
  const current = checkVersions(definitions);
  const nameOf = variableNames();
  const variables: Variable[] = [];
  const add = (wanted: string, variable: Omit<Variable, 'name'>) => variables.push({ name: nameOf(wanted), ...variable }) - 1;

  const questions = askedInVersions(definitions);
  const longestOrder = questions.reduce((sum, { question }) => sum + question.id.length + 1, 0);
  for (const field of fieldsOf(definitions)) add(field, fieldVariable(field, longestOrder, definitions));
  const asked = questions.map(({ question, versions, contradicts }) => {
    const stem = contradicts ? `${question.id}_v${versions[0]!}` : question.id;
    const columns = columnsOf(question).columns(question);
    const places = columns.map((column) => {
      if (column.isWords && !texts) return null;
      return add(column.part === undefined ? stem : `${stem}_${column.part}`, { ...column, origin: 'question', id: question.id, ...withCodes(column) });
    });
    return { question, versions, places, columns };
  });
  const scores = scoredInVersions(definitions).map((scored) => {
    const { score, versions, contradicts } = scored;
    const place = add(contradicts ? `${score.id}_v${versions[0]!}` : score.id, scoreVariable(scored));
    return { id: score.id, versions, place, bands: score.classify === undefined ? null : (score.bands ?? []).map(({ id }) => id) };
  });
  const versions = definitions.map((definition): [string, SurveyVersion] => {
    const takes = (one: { readonly versions: readonly string[] }) => one.versions.includes(definition.version);
    const ownQuestions = new Map(askedQuestions(definition).map((question) => [question.id, question]));
    const offered = asked.filter(takes).map(({ question, columns, places }): [string, AskedQuestion] => {
      const own = ownQuestions.get(question.id)!;
      const parts = partsOf(own);
      return [question.id, { question, own, places: places.map((place, index) => (parts.has(columns[index]!.part) ? place : null)) }];
    });
    return [definition.version, { definition, asked: new Map(offered), scores: scores.filter(takes) }];
  });
  return { survey: current.id, title: current.title ?? {}, definitions, texts, variables, versions: new Map(versions) };
}
