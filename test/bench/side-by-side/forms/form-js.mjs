// form-js of bpmn.io, as the README of @bpmn-io/form-js-viewer tells.
import { bundled, published } from '../bundle.mjs';
import { placesOf, pointsOf } from '../survey.mjs';

const worded = (texts) => texts.map((label, index) => ({ label, value: index + 1 }));
const several = (type, list, values) => ({ type: 'group', components: list.map(({ id, text }) => ({ type, key: id, label: text, values })) });

/** The component that asks a question, by kind. */
const COMPONENTS = {
  numbers: (question) => ({ type: 'radio', values: pointsOf(question).map(({ value, text }) => ({ label: text, value })) }),
  faces: ({ levels }) => ({ type: 'radio', values: worded(levels) }),
  matrix: ({ rows, columns }) => several('radio', rows, worded(columns)),
  ranking: (question) => several('select', question.options, worded(placesOf(question).map(String))),
  comment: ({ maxLength }) => ({ type: 'textarea', validate: { maxLength } }),
};

/** A key names a question; a group has a path, which its components' keys stand under. */
const componentOf = (question) => {
  const component = COMPONENTS[question.kind](question);
  return { label: question.text, ...component, [component.type === 'group' ? 'path' : 'key']: question.id.replaceAll('-', '_') };
};

const definitionOf = ({ pages }) => ({
  type: 'default',
  components: [...pages.flatMap(({ questions }) => questions.map(componentOf)), { type: 'button', action: 'submit', key: 'send', label: 'Send svar' }],
});

const ENTRY = `
import { Form } from '@bpmn-io/form-js-viewer';

for (const place of document.querySelectorAll('.survey')) {
  const form = new Form({ container: place });
  form.on('submit', ({ data, errors }) => {
    if (Object.keys(errors).length === 0) fetch(ENDPOINT, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) });
  });
  await form.importSchema(DEFINITION);
}
`;

export const form = {
  id: 'form-js',
  name: 'form-js',
  packages: ['@bpmn-io/form-js-viewer'],
  note: 'all questions on one page; faces are words, the matrix is a group of five questions, the ranking a group of six lists of places',
  answer: ['.survey .fjs-form-field-radio .fjs-inline-label:nth-child(10) input'],
  question: ['.survey .fjs-form-field-radio, .survey .fjs-form-field-select, .survey .fjs-form-field-textarea'],
  send: ['.survey [type=submit]'],
  async make(survey, { endpoint, places, peers }) {
    return {
      head: '<link rel="stylesheet" href="form.css">',
      body: `${'<div class="survey"></div>\n'.repeat(places)}<script type="module" src="form.js"></script>`,
      files: {
        'form.js': await bundled(ENTRY, peers, { DEFINITION: definitionOf(survey), ENDPOINT: endpoint }),
        'form.css': published(peers, '@bpmn-io/form-js-viewer/dist/assets/form-js.css'),
      },
    };
  },
};
