// Formbricks: the last bundle of its surveys that is published as a package; later ones come from its server.
import { json } from '../form.mjs';
import { published } from '../bundle.mjs';

const choices = (texts) => texts.map((label, index) => ({ id: String(index + 1), label }));

/** The cards that ask a question, by kind. */
const CARDS = {
  numbers: ({ id, text, low, high }) => [{ id, type: 'nps', headline: text, lowerLabel: low, upperLabel: high }],
  faces: ({ id, text, levels }) => [{ id, type: 'rating', scale: 'smiley', range: levels.length, headline: text, lowerLabel: levels[0], upperLabel: levels.at(-1) }],
  matrix: ({ id, text, rows, columns }) =>
    rows.map((row) => ({ id: `${id}-${row.id}`, type: 'multipleChoiceSingle', headline: row.text, subheader: text, choices: choices(columns), shuffleOption: 'none' })),
  ranking: ({ id, text, options }) =>
    options.map((option) => ({ id: `${id}-${option.id}`, type: 'rating', scale: 'number', range: options.length, headline: option.text, subheader: text })),
  comment: ({ id, text }) => [{ id, type: 'openText', headline: text, longAnswer: true, inputType: 'text' }],
};

const definitionOf = (survey) => ({
  id: survey.id,
  type: 'app',
  welcomeCard: { enabled: false },
  questions: survey.pages
    .flatMap(({ questions }) => questions.flatMap((question) => CARDS[question.kind](question)))
    .map((card) => ({ ...card, required: false, buttonLabel: 'Fortsæt' })),
  thankYouCard: { enabled: true, headline: 'Tak for dit svar.' },
  styling: {},
});

const scriptOf = (survey, endpoint) => `
const survey = ${json(definitionOf(survey))};
document.querySelectorAll('.survey').forEach((place, index) => {
  place.id = 'survey-' + index;
  const data = {};
  formbricksSurveys.renderSurveyInline({
    survey,
    containerId: place.id,
    brandColor: '#003e59',
    isBrandingEnabled: false,
    onResponse: (response) => Object.assign(data, response.data),
    onFinished: () => fetch('${endpoint}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) }),
  });
});
`;

export const form = {
  id: 'formbricks',
  name: 'Formbricks',
  packages: ['@formbricks/surveys'],
  note: 'the last surveys bundle published as a package; one question at a time, the matrix is five questions, the ranking six ratings',
  answer: ['.survey label:has(input[value="8"])'],
  taken: { at: ['.survey label input[value="8"]'], property: 'checked', is: true },
  question: ['.survey form'],
  send: ['.survey [type=submit]'],
  async make(survey, { endpoint, places, peers }) {
    return {
      head: '<script src="surveys.js"></script>',
      body: `${'<div class="survey"></div>\n'.repeat(places)}<script src="form.js"></script>`,
      files: { 'surveys.js': published(peers, '@formbricks/surveys/dist/index.umd.js'), 'form.js': scriptOf(survey, endpoint) },
    };
  },
};
