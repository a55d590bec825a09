// LForms (LHC-Forms) of the National Library of Medicine: its published web component, as its README tells, without the library for FHIR.
import { json } from '../form.mjs';
import { published } from '../bundle.mjs';
import { placesOf, pointsOf } from '../survey.mjs';

const coded = (texts) => texts.map((text, index) => ({ text, code: String(index + 1) }));
const RADIOS = { answerLayout: { type: 'RADIO_CHECKBOX', columns: '0' } };
const asked = (answers, displayControl = RADIOS) => ({ dataType: 'CODING', answers, displayControl });
const items = (list, id, fields) => list.map((one) => ({ linkId: `${id}/${one.id}`, question: one.text, ...fields }));

/** The fields of a question, by kind. */
const FIELDS = {
  numbers: (question) => asked(pointsOf(question).map(({ value, text }) => ({ text, code: String(value) }))),
  faces: ({ levels }) => asked(coded(levels)),
  matrix: ({ id, rows, columns }) => ({ dataType: 'SECTION', header: true, displayControl: { questionLayout: 'matrix' }, items: items(rows, id, asked(coded(columns))) }),
  ranking: (question) => ({
    dataType: 'SECTION',
    header: true,
    items: items(question.options, question.id, asked(coded(placesOf(question).map(String)), { answerLayout: { type: 'COMBO_BOX' } })),
  }),
  comment: () => ({ dataType: 'TX' }),
};

const itemOf = (question) => ({ linkId: question.id, question: question.text, ...FIELDS[question.kind](question) });

const definitionOf = ({ id, title, pages }) => ({
  code: id,
  name: title,
  template: 'table',
  items:
    pages.length === 1
      ? pages[0].questions.map(itemOf)
      : pages.map((page) => ({ linkId: page.id, question: page.title, dataType: 'SECTION', header: true, items: page.questions.map(itemOf) })),
});

const BUTTON = '<button type="button">Send svar</button>';

const scriptOf = (survey, endpoint) => `
const definition = ${json(definitionOf(survey))};
document.querySelectorAll('.survey').forEach((place, index) => {
  place.id = 'survey-' + index;
  LForms.Util.addFormToPage(structuredClone(definition), place.id);
  place.nextElementSibling.addEventListener('click', () => {
    const data = LForms.Util.getUserData(place);
    fetch('${endpoint}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) });
  });
});
`;

const FOLDER = 'lforms/dist/lforms/webcomponent';
const SCRIPTS = { 'zone.js': 'assets/lib/zone.min.js', 'runtime.js': 'runtime.js', 'polyfills.js': 'polyfills.js', 'main.js': 'main.js' };

export const form = {
  id: 'lforms',
  name: 'LForms',
  packages: ['lforms'],
  note: 'all questions on one page, in English but for the questions; faces are words, the ranking is six lists of places; the button that sends is the page’s',
  answer: ['.survey .lhc-answer:nth-of-type(9)'],
  taken: { at: ['.survey .lhc-answer:nth-of-type(9).ant-radio-wrapper-checked'], property: 'isConnected', is: true },
  question: ['.survey .lhc-item'],
  send: ['.survey + button'],
  async make(survey, { endpoint, places, peers }) {
    return {
      head: '<link rel="stylesheet" href="styles.css">',
      body: `${`<div class="survey"></div>${BUTTON}\n`.repeat(places)}${[...Object.keys(SCRIPTS), 'form.js'].map((name) => `<script src="${name}"></script>`).join('')}`,
      files: {
        'styles.css': published(peers, `${FOLDER}/styles.css`),
        ...Object.fromEntries(Object.entries(SCRIPTS).map(([name, file]) => [name, published(peers, `${FOLDER}/${file}`)])),
        'down_arrow_gray_10_10.png': published(peers, `${FOLDER}/down_arrow_gray_10_10.png`),
        'form.js': scriptOf(survey, endpoint),
      },
    };
  },
};
