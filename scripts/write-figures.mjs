// Writes the results documents of demo/figures.html: real answers and votes, which stand beside the checkout, counted by
// `aggregate`. Words and sources are those of demo/surveys and demo/figures. With --out FOLDER they are written there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { aggregate } from '../build/src/analysis.js';
import { readPabulib, surveyOfElection } from '../build/src/collector.js';
import { checkResponse, formatProblem, parseDefinition } from '../build/src/schemas.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const REFERENCE = path.join(ROOT, '..', 'shared', 'data', 'reference');

const textOf = (...names) => readFileSync(path.join(...names), 'utf8');
const read = (...names) => JSON.parse(textOf(ROOT, ...names));

/** The rows of a table without commas in its fields. */
function rowsOf(...names) {
  const [heading, ...lines] = textOf(REFERENCE, ...names)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((field) => field.replace(/^"(.*)"$/, '$1')));
  return lines.map((fields) => Object.fromEntries(heading.map((name, index) => [name, fields[index]])));
}

/** The definition, or a fault that says what of it is not valid. */
function validOf(definition) {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) throw new Error(`${definition.id}: ${parsed.problems.map(formatProblem).join('; ')}`);
  return parsed.value;
}

/** Counts answers as responses to a survey; those that do not fit it are a fault. */
function counted(survey, answered, options) {
  const definition = validOf(survey);
  const responses = answered.map((more, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    survey: definition.id,
    version: definition.version,
    language: 'und',
    ...more,
  }));
  const problems = responses.flatMap((response) => checkResponse(definition, response));
  if (problems.length > 0) throw new Error(`${definition.id}: ${problems.slice(0, 5).map(formatProblem).join('; ')}`);
  return aggregate(definition, responses, options);
}

/** A field of a table as an answer on a scale. */
const onScale = (field) => (field === '' ? { missing: 'no-answer' } : Number(field));

function police() {
  const groups = [
    { id: '0', text: { en: 'Men', da: 'Mænd' } },
    { id: '1', text: { en: 'Women', da: 'Kvinder' } },
  ];
  const answered = rowsOf('o04-trust-0-10-ess-belgium', 'ess5_be.csv').map(({ trstplc, female }) => ({ answers: { trust: onScale(trstplc) }, group: female }));
  return counted({ ...read('demo/surveys/trust-police-be.json'), groups }, answered, { by: 'group' });
}

function germany() {
  const survey = read('demo/surveys/trust-germany.json');
  const ids = survey.questions.map(({ id }) => id);
  const answered = rowsOf('o02b-alpha-trust-allbus', 'allbus2018_trust.csv').map((row) => ({
    answers: Object.fromEntries(ids.filter((id) => row[id] !== '').map((id) => [id, Number(row[id])])),
  }));
  return counted(survey, answered);
}

function budget() {
  const file = readPabulib(textOf(REFERENCE, 'o12-equalshares-warsaw-anin-2019', 'election.pb'));
  if (!file.ok) throw new Error(`election.pb: ${file.problems.map(({ line, expected }) => `line ${line}: ${expected}`).join('; ')}`);
  const { title, currency, source, projects } = read('demo/figures/budget-anin.words.json');
  const { definition, answersOf } = surveyOfElection(file.election, { id: 'budget-anin', version: '1', language: 'und' });
  const [question] = definition.questions;
  const options = question.options.map((option) => ({ ...option, text: projects[option.id] }));
  const survey = { ...definition, title, source, questions: [{ ...question, text: title, currency, options }] };
  return counted(
    survey,
    file.election.ballots.map((ballot) => ({ answers: answersOf(ballot) })),
  );
}

const { out } = parseArgs({ options: { out: { type: 'string', default: path.join(ROOT, 'demo', 'figures') } } }).values;
if (!existsSync(REFERENCE)) throw new Error(`the reference data are not here: ${REFERENCE}`);
mkdirSync(out, { recursive: true });
for (const [name, document] of Object.entries({ 'trust-police-be': police(), 'trust-germany': germany(), 'budget-anin': budget() }))
  writeFileSync(path.join(out, `${name}.json`), `${JSON.stringify(document)}\n`);
