// Writes the examples of every question type as data that pages can fetch: dist/cdn/examples.json, type → its examples;
// dist/cdn/examples-results.json, what many of their valid answers add up to; dist/cdn/examples-results-few.json, too few.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { aggregate } from '../build/src/analysis.js';
import { questionTypes } from '../build/src/questions/registry.js';

const QUESTIONS = new URL('../build/src/questions/', import.meta.url);

/** How often the valid answers of an example come, the first one first: unequal, as answers are. */
const WEIGHTS = [7, 12, 31, 24, 5, 17];

async function examplesOf(type) {
  const module = await import(new URL(`${type}/${type}.examples.js`, QUESTIONS).href);
  return Object.values(module).find(Array.isArray);
}

/** The example of a type that results are shown of: the second, because the first one tends to go to extremes. */
const exampleOf = ([first, second = first]) => second;

/** A survey of one example of each type, under ids that do not meet. */
function surveyOf(examples) {
  const questions = Object.entries(examples)
    .filter(([type]) => questionTypes[type].answerable)
    .map(([type, ofType]) => ({ ...exampleOf(ofType).question, id: type }));
  return { id: 'examples', version: '1', title: { en: 'Examples', da: 'Eksempler' }, questions };
}

/** The answer that the n-th of those who answer gives. */
function answerOf(valid, n) {
  const weights = valid.map((_, index) => WEIGHTS[index % WEIGHTS.length]);
  let place = (n * 13) % weights.reduce((sum, weight) => sum + weight, 0);
  return valid[weights.findIndex((weight) => (place -= weight) < 0)];
}

function responsesTo(survey, examples, count) {
  return Array.from({ length: count }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    survey: survey.id,
    version: survey.version,
    language: 'en',
    submitted: `2026-11-${String(1 + (n % 21)).padStart(2, '0')}`,
    answers: Object.fromEntries(survey.questions.map(({ id }) => [id, n % 17 === 16 ? { missing: 'skipped' } : answerOf(exampleOf(examples[id]).valid, n)])),
  }));
}

const write = (name, data) => writeFileSync(`dist/cdn/${name}.json`, `${JSON.stringify(data)}\n`);

const folders = readdirSync(QUESTIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const types = folders.map(({ name }) => name).sort();
const withExamples = types.filter((type) => readdirSync(new URL(type, QUESTIONS)).includes(`${type}.examples.js`));
const examples = Object.fromEntries(await Promise.all(withExamples.map(async (type) => [type, await examplesOf(type)])));
const survey = surveyOf(examples);

mkdirSync('dist/cdn', { recursive: true });
write('examples', examples);
for (const [name, count] of Object.entries({ 'examples-results': 240, 'examples-results-few': 3 })) {
  write(name, aggregate(survey, responsesTo(survey, examples, count)));
}
