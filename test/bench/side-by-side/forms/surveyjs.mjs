// SurveyJS, as https://surveyjs.io/form-library/documentation/get-started-html-css-javascript tells.
import { bundled, published } from '../bundle.mjs';

/** The fields of a question, by kind: the look of rating scales and the ranking are those of the library. */
const FIELDS = {
  numbers: ({ min, max, low, high }) => ({
    type: 'rating',
    rateMin: min,
    rateMax: max,
    rateCount: max - min + 1,
    minRateDescription: low,
    maxRateDescription: high,
    displayMode: 'buttons',
  }),
  faces: ({ levels }) => ({ type: 'rating', rateType: 'smileys', rateValues: levels.map((text, index) => ({ value: index + 1, text })), displayMode: 'buttons' }),
  matrix: ({ rows, columns }) => ({
    type: 'matrix',
    columns: columns.map((text, index) => ({ value: index + 1, text })),
    rows: rows.map(({ id, text }) => ({ value: id, text })),
  }),
  ranking: ({ options }) => ({ type: 'ranking', choices: options.map(({ id, text }) => ({ value: id, text })) }),
  comment: ({ maxLength }) => ({ type: 'comment', maxLength }),
};

const definitionOf = ({ title, pages }) => ({
  title,
  locale: 'da',
  pages: pages.map((page) => ({
    name: page.id,
    title: page.title,
    elements: page.questions.map((question) => ({ name: question.id, title: question.text, ...FIELDS[question.kind](question) })),
  })),
});

/** With the words of the library in Danish, and what is stored by one's own server: https://surveyjs.io/form-library/documentation/handle-survey-results-store. */
const ENTRY = `
import { Model } from 'survey-core';
import 'survey-core/i18n/danish';
import 'survey-js-ui';

for (const place of document.querySelectorAll('.survey')) {
  const survey = new Model(SURVEY);
  survey.onComplete.add((sender, options) => {
    options.showSaveInProgress();
    fetch(ENDPOINT, { method: 'POST', headers: { 'Content-Type': 'application/json;charset=UTF-8' }, body: JSON.stringify(sender.data) })
      .then((response) => (response.ok ? options.showSaveSuccess() : options.showSaveError()))
      .catch(() => options.showSaveError());
  });
  survey.render(place);
}
`;

export const form = {
  id: 'surveyjs',
  name: 'SurveyJS',
  packages: ['survey-core', 'survey-js-ui'],
  note: 'survey-js-ui is published for survey-core 2',
  answer: ['.survey .sd-rating input[value="8"]'],
  question: ['.survey .sd-question'],
  send: ['.survey .sd-navigation__complete-btn'],
  async make(survey, { endpoint, places, peers }) {
    return {
      head: '<link rel="stylesheet" href="form.css">',
      body: `${'<div class="survey"></div>\n'.repeat(places)}<script type="module" src="form.js"></script>`,
      files: {
        'form.js': await bundled(ENTRY, peers, { SURVEY: definitionOf(survey), ENDPOINT: endpoint }),
        'form.css': published(peers, 'survey-core/survey-core.min.css'),
      },
    };
  },
};
