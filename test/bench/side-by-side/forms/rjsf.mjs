// React JSON Schema Form, as https://rjsf-team.github.io/react-jsonschema-form/docs/ tells: its core theme, ajv as validator.
import { bundled } from '../bundle.mjs';
import { pointsOf } from '../survey.mjs';

/** One of some answers in words, which are told in the look. */
const oneOf = (values, words) => ({ schema: { type: 'integer', enum: values }, ui: { 'ui:widget': 'radio', 'ui:options': { inline: true }, 'ui:enumNames': words } });
const worded = (words) =>
  oneOf(
    words.map((_, index) => index + 1),
    words,
  );

/** Schema and look of a question, by kind. */
const FIELDS = {
  numbers: (question) =>
    oneOf(
      pointsOf(question).map(({ value }) => value),
      pointsOf(question).map(({ text }) => text),
    ),
  faces: ({ levels }) => worded(levels),
  matrix: ({ rows, columns }) => ({
    schema: { type: 'object', properties: Object.fromEntries(rows.map(({ id, text }) => [id, { title: text, ...worded(columns).schema }])) },
    ui: Object.fromEntries(rows.map(({ id }) => [id, worded(columns).ui])),
  }),
  ranking: ({ options }) => ({
    schema: { type: 'array', items: { type: 'string' }, default: options.map(({ text }) => text) },
    ui: { 'ui:options': { addable: false, removable: false, orderable: true }, items: { 'ui:readonly': true } },
  }),
  comment: ({ maxLength }) => ({ schema: { type: 'string', maxLength }, ui: { 'ui:widget': 'textarea' } }),
};

/** Schema and look of the whole; several pages are objects in it, for the library has none. */
function definitionOf({ title, pages }) {
  const asked = pages.map((page) => {
    const fields = page.questions.map((question) => [question, FIELDS[question.kind](question)]);
    const properties = Object.fromEntries(fields.map(([{ id, text }, { schema }]) => [id, { title: text, ...schema }]));
    return { page, schema: { type: 'object', title: page.title, properties }, ui: Object.fromEntries(fields.map(([{ id }, { ui }]) => [id, ui])) };
  });
  const send = { 'ui:submitButtonOptions': { submitText: 'Send svar' } };
  if (asked.length === 1) return { schema: { ...asked[0].schema, title }, ui: { ...asked[0].ui, ...send } };
  return {
    schema: { type: 'object', title, properties: Object.fromEntries(asked.map(({ page, schema }) => [page.id, schema])) },
    ui: { ...Object.fromEntries(asked.map(({ page, ui }) => [page.id, ui])), ...send },
  };
}

const ENTRY = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';

const send = ({ formData }) => fetch(ENDPOINT, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(formData) });

document.querySelectorAll('.survey').forEach((place, index) => {
  createRoot(place).render(createElement(Form, { schema: DEFINITION.schema, uiSchema: DEFINITION.ui, validator, onSubmit: send, idPrefix: 'survey' + index }));
});
`;

export const form = {
  id: 'rjsf',
  name: 'RJSF',
  packages: ['@rjsf/core', '@rjsf/validator-ajv8', 'react'],
  note: 'all questions on one page; faces are words, the matrix is five questions, the ranking a list with buttons up and down',
  answer: ['.survey label:nth-child(9) input[type="radio"]'],
  question: ['.survey .field-radio-group, .survey .rjsf-field-array, .survey textarea'],
  send: ['.survey [type=submit]'],
  async make(survey, { endpoint, places, peers }) {
    return {
      head: '',
      body: `${'<div class="survey"></div>\n'.repeat(places)}<script type="module" src="form.js"></script>`,
      files: { 'form.js': await bundled(ENTRY, peers, { DEFINITION: definitionOf(survey), ENDPOINT: endpoint }) },
    };
  },
};
