// Ours, as docs/embedding.md says: a script, a tag and the address of a survey that a collector has published.

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

/** As many tags as there are places, of a survey at an address. */
export const tags = (address, { endpoint, places }) => Array(places).fill(`<tillid-survey src="${address}" endpoint="${endpoint}">${FALLBACK}</tillid-survey>`).join('\n');

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
  note: 'the survey fetched from its collector, as the documentation says; the site passes on what the collector sends, as it is; answers go where those of all others go',
  /** What a collector beside the site publishes. */
  published: definitionOf,
  async make(survey, options) {
    return { head: SCRIPT, body: tags(`/v1/surveys/${survey.id}`, options), files: {} };
  },
};
