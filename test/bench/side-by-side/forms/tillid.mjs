// Ours, as docs/embedding.md says: a script, a tag and the address of a definition.
import { json } from '../form.mjs';

const da = (text) => ({ da: text });
const numbered = (words, first) => Object.fromEntries(words.map((word, index) => [index + first, da(word)]));
const entries = (list) => list.map(({ id, text }) => ({ id, text: da(text) }));

/** The fields of a question, by kind. */
const FIELDS = {
  numbers: ({ min, max, low, high }) => ({ type: 'scale', min, max, labels: { [min]: da(low), [max]: da(high) } }),
  faces: ({ levels }) => ({ type: 'scale', look: 'faces', min: 1, max: levels.length, labels: numbered(levels, 1) }),
  matrix: ({ rows, columns }) => ({ type: 'matrix', min: 1, max: columns.length, rows: entries(rows), labels: numbered(columns, 1) }),
  ranking: ({ options }) => ({ type: 'rank', options: entries(options) }),
  comment: ({ maxLength }) => ({ type: 'text', maxLength }),
};

const asked = (question) => ({ id: question.id, text: da(question.text), ...FIELDS[question.kind](question) });

/** The definition of a survey. */
export const definitionOf = ({ id, title, pages }) => ({
  id,
  version: '1',
  title: da(title),
  ...(pages.length === 1
    ? { questions: pages[0].questions.map(asked) }
    : { pages: pages.map((page) => ({ id: page.id, title: da(page.title), questions: page.questions.map(asked) })) }),
});

export const SCRIPT = '<script type="module" src="/cdn/tillid.js"></script>';

const FALLBACK = '<p><a href="mailto:kommunen@example.dk">Skriv til os i stedet</a></p>';

/** What every page with ours has in common. */
export const handles = {
  packages: [],
  answer: ['tillid-survey', 'tillid-scale', 'input[value="8"]'],
  taken: { at: ['tillid-survey', 'tillid-scale'], property: 'value', is: 8 },
  question: ['tillid-survey', 'tillid-scale, tillid-matrix, tillid-rank, tillid-text'],
  send: ['tillid-survey', '[part=send]'],
};

export const form = {
  ...handles,
  id: 'tillid',
  name: 'Tillid',
  note: 'the survey fetched by its address, as the documentation says',
  async make(survey, { endpoint, places }) {
    const tag = `<tillid-survey src="definition.json" endpoint="${endpoint}">${FALLBACK}</tillid-survey>`;
    return { head: SCRIPT, body: Array(places).fill(tag).join('\n'), files: { 'definition.json': json(definitionOf(survey)) } };
  },
};
