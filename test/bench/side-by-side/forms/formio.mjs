// Form.io: its published renderer with the style sheets that https://github.com/formio/formio.js names, and a form as JSON.
import { json } from '../form.mjs';
import { published } from '../bundle.mjs';
import { pointsOf } from '../survey.mjs';

const worded = (texts) => texts.map((label, index) => ({ label, value: String(index + 1) }));

/** The component that asks a question, by kind. */
const COMPONENTS = {
  numbers: (question) => ({ type: 'radio', inline: true, values: pointsOf(question).map(({ value, text }) => ({ label: text, value: String(value) })) }),
  faces: ({ levels }) => ({ type: 'radio', inline: true, values: worded(levels) }),
  matrix: ({ rows, columns }) => ({ type: 'survey', questions: rows.map(({ id, text }) => ({ label: text, value: id })), values: worded(columns) }),
  ranking: ({ options }) => ({
    type: 'datagrid',
    reorder: true,
    disableAddingRemovingRows: true,
    defaultValue: options.map(({ text }) => ({ option: text })),
    components: [{ type: 'textfield', key: 'option', label: 'Forslag', disabled: true, input: true }],
  }),
  comment: ({ maxLength }) => ({ type: 'textarea', rows: 4, validate: { maxLength } }),
};

const componentOf = (question) => ({ key: question.id, label: question.text, input: true, ...COMPONENTS[question.kind](question) });

const SEND = { type: 'button', action: 'submit', key: 'submit', label: 'Send svar', theme: 'primary', input: true };

/** A form; several pages are a wizard, whose buttons are its own. */
const definitionOf = ({ title, pages }) =>
  pages.length === 1
    ? { display: 'form', components: [...pages[0].questions.map(componentOf), SEND] }
    : { display: 'wizard', title, components: pages.map((page) => ({ type: 'panel', key: page.id, title: page.title, components: page.questions.map(componentOf) })) };

/** With an endpoint of one's own: https://help.form.io/dev/form-development/form-renderer. */
const scriptOf = (survey, endpoint) => `
const definition = ${json(definitionOf(survey))};
for (const place of document.querySelectorAll('.survey'))
  Formio.createForm(place, definition).then((form) => {
    form.nosubmit = true;
    form.on('submit', (submission) =>
      fetch('${endpoint}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(submission) })
        .then((response) => (response.ok ? form.emit('submitDone', submission) : form.emit('submitError')))
        .catch(() => form.emit('submitError')),
    );
  });
`;

const SHEETS = {
  'bootstrap-icons.css': 'bootstrap-icons/font/bootstrap-icons.css',
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  'formio.css': '@formio/js/dist/formio.form.min.css',
};

export const form = {
  id: 'formio',
  name: 'Form.io',
  packages: ['@formio/js'],
  note: 'faces are words, the ranking is a grid whose rows are dragged',
  answer: ['.survey input[value="8"]'],
  question: ['.survey .formio-component-radio, .survey .formio-component-survey, .survey .formio-component-datagrid, .survey .formio-component-textarea'],
  send: ['.survey [name="data[submit]"]'],
  async make(survey, { endpoint, places, peers }) {
    const sheets = Object.keys(SHEETS).map((name) => `<link rel="stylesheet" href="${name}">`);
    return {
      head: `${sheets.join('')}<script src="formio.js"></script>`,
      body: `${'<div class="survey"></div>\n'.repeat(places)}<script src="form.js"></script>`,
      files: {
        'formio.js': published(peers, '@formio/js/dist/formio.form.min.js'),
        'form.js': scriptOf(survey, endpoint),
        ...Object.fromEntries(Object.entries(SHEETS).map(([name, file]) => [name, published(peers, file)])),
        'fonts/bootstrap-icons.woff2': published(peers, 'bootstrap-icons/font/fonts/bootstrap-icons.woff2'),
      },
    };
  },
};
