/* global document */
import { offer } from './in-page.mjs';
import { definition, responsesOf } from './survey.mjs';

/** Hands over the responses, and waits for five charts, each with its sentence and its table. */
async function draw(responses) {
  const element = document.querySelector('tillid-results');
  const drawn = new Set();
  const allDrawn = new Promise((resolve, reject) => {
    element.addEventListener('tillid-error', ({ detail }) => reject(new Error(detail.message)));
    element.addEventListener('tillid-drawn', (event) => {
      drawn.add(event.composedPath()[0]);
      if (drawn.size === definition.questions.length) resolve();
    });
  });
  Object.assign(element, { definition, responses });
  await allDrawn;
  for (const section of element.shadowRoot.querySelectorAll('section')) {
    for (const part of ['.sentence', 'table', 'tillid-chart']) if (section.querySelector(part) === null) throw new Error(`a question has no ${part}`);
  }
  return element.results.questions[0].summary.counts.map(({ count }) => count);
}

offer({ make: responsesOf, draw });
