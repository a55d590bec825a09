// Five questions as ours and as SurveyJS asks them, and answers to them that are the same at every run. Runs in the page.
import { chanceOf, uuidOf } from '../chance.mjs';

const entry = (id, en) => ({ id, text: { en } });

/** A scale from 0 to 10, five faces, a choice of one, a choice of several, five rows on one scale. */
export const definition = {
  id: 'charts',
  version: '1',
  title: { en: 'Your municipality' },
  questions: [
    { id: 'trust', type: 'scale', min: 0, max: 10, text: { en: 'How much do you trust the municipality?' }, allow: ['dont-know'] },
    { id: 'overall', type: 'scale', look: 'faces', min: 1, max: 5, text: { en: 'How satisfied are you with the service?' }, allow: ['dont-know'] },
    {
      id: 'contact',
      type: 'choice',
      text: { en: 'How often were you in contact?' },
      options: [entry('never', 'Never'), entry('once', 'Once'), entry('monthly', 'Every month'), entry('weekly', 'Every week')],
      allow: ['dont-know'],
    },
    {
      id: 'matters',
      type: 'choice',
      multiple: true,
      text: { en: 'What matters to you?' },
      options: [entry('time', 'Time'), entry('respect', 'Respect'), entry('words', 'Plain words'), entry('way', 'The way there'), entry('people', 'To talk to somebody')],
      allow: ['dont-know'],
    },
    {
      id: 'met',
      type: 'matrix',
      min: 1,
      max: 5,
      text: { en: 'How far do you agree?' },
      labels: { 1: { en: 'Fully disagree' }, 5: { en: 'Fully agree' } },
      rows: [
        entry('respect', 'I am met with respect'),
        entry('told', 'I am told what happens'),
        entry('equal', 'All are treated alike'),
        entry('kept', 'Promises are kept'),
        entry('heard', 'I am heard'),
      ],
      allow: ['dont-know'],
    },
  ],
};

const titled = ({ id, text }) => ({ name: id, title: text.en });
const items = (list) => list.map(({ id, text }) => ({ value: id, text: text.en }));
const steps = ({ min, max }) => Array.from({ length: max - min + 1 }, (_, index) => min + index);

/** Our type → the same in SurveyJS. */
const AS_SURVEYJS = {
  scale: (question) => ({ type: 'rating', rateMin: question.min, rateMax: question.max, ...(question.look === 'faces' ? { rateType: 'smileys' } : {}) }),
  choice: (question) => ({ type: question.multiple ? 'checkbox' : 'radiogroup', choices: items(question.options) }),
  matrix: (question) => ({ type: 'matrix', columns: steps(question), rows: items(question.rows) }),
};

/** The same survey, as SurveyJS has it. */
export const surveyJson = { elements: definition.questions.map((question) => ({ ...titled(question), ...AS_SURVEYJS[question.type](question) })) };

/** One in so many questions is left without an answer. */
const MISSING = 20;

/** Makes an answer; low numbers are rarer, so that bars differ. */
function answerTo({ type, min, max, multiple, options, rows }, below) {
  if (below(MISSING) === 0) return { missing: 'dont-know' };
  const value = () => min + Math.max(below(max - min + 1), below(max - min + 1));
  if (type === 'scale') return value();
  if (type === 'matrix') return Object.fromEntries(rows.map(({ id }) => [id, value()]));
  const one = options[Math.min(below(options.length), below(options.length))].id;
  return multiple ? [...new Set([one, ...options.map(({ id }) => id).filter(() => below(3) === 0)])] : one;
}

/** So many responses, as a collector exports them. */
export function responsesOf(count) {
  const below = chanceOf(count);
  return Array.from({ length: count }, () => ({
    id: uuidOf(below),
    survey: definition.id,
    version: definition.version,
    language: 'en',
    submitted: `2026-11-${10 + below(14)}`,
    answers: Object.fromEntries(definition.questions.map((question) => [question.id, answerTo(question, below)])),
  }));
}

/** The same answers as SurveyJS keeps them: what is missing is absent. */
export const rowsOf = (count) =>
  responsesOf(count).map(({ answers }) => Object.fromEntries(Object.entries(answers).filter(([, answer]) => !Object.hasOwn(Object(answer), 'missing'))));
