// jsPsych with its plugins for surveys, as https://www.jspsych.org/latest/tutorials/hello-world/ tells for npm and a bundler.
import { bundled, published } from '../bundle.mjs';
import { placesOf, pointsOf } from '../survey.mjs';

const lists = (question) => {
  const places = placesOf(question)
    .map((place) => `<option>${place}</option>`)
    .join('');
  const options = question.options.map(({ id, text }) => `<p><label><select name="${id}"><option></option>${places}</select> ${text}</label></p>`);
  return `<p>${question.text}</p>${options.join('')}`;
};

const likert = (questions, preamble) => ({ type: 'likert', questions, preamble, button_label: 'Fortsæt' });

/** The trial that asks a question, by kind. */
const TRIALS = {
  numbers: (question) => likert([{ name: question.id, prompt: question.text, labels: pointsOf(question).map(({ text }) => text) }]),
  faces: ({ id, text, levels }) => likert([{ name: id, prompt: text, labels: levels }]),
  matrix: ({ text, rows, columns }) =>
    likert(
      rows.map((row) => ({ name: row.id, prompt: row.text, labels: columns })),
      text,
    ),
  ranking: (question) => ({ type: 'form', html: lists(question), button_label: 'Fortsæt' }),
  comment: ({ id, text }) => ({ type: 'text', questions: [{ name: id, prompt: text, rows: 4 }], button_label: 'Fortsæt' }),
};

const ENTRY = `
import { initJsPsych } from 'jspsych';
import form from '@jspsych/plugin-survey-html-form';
import likert from '@jspsych/plugin-survey-likert';
import text from '@jspsych/plugin-survey-text';

const plugins = { form, likert, text };

for (const place of document.querySelectorAll('.survey')) {
  const jsPsych = initJsPsych({
    display_element: place,
    on_finish: () => fetch(ENDPOINT, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: jsPsych.data.get().json() }),
  });
  jsPsych.run(TRIALS.map((trial) => ({ ...trial, type: plugins[trial.type] })));
}
`;

export const form = {
  id: 'jspsych',
  name: 'jsPsych',
  packages: ['jspsych', '@jspsych/plugin-survey-likert', '@jspsych/plugin-survey-html-form', '@jspsych/plugin-survey-text'],
  note: 'one question at a time; faces are words, the matrix is five scales, the ranking six lists of places in a form of HTML',
  answer: ['.survey input[value="8"]'],
  question: ['.survey form'],
  send: ['.survey [type=submit]'],
  async make(survey, { endpoint, places, peers }) {
    const trials = survey.pages.flatMap(({ questions }) => questions.map((question) => TRIALS[question.kind](question)));
    return {
      head: '<link rel="stylesheet" href="form.css">',
      body: `${'<div class="survey"></div>\n'.repeat(places)}<script type="module" src="form.js"></script>`,
      files: {
        'form.js': await bundled(ENTRY, peers, { TRIALS: trials, ENDPOINT: endpoint }),
        'form.css': published(peers, 'jspsych/css/jspsych.css'),
      },
    };
  },
};
