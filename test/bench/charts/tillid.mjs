/* global document */
import { offer, until } from './in-page.mjs';
import { definition, responsesOf } from './survey.mjs';

/** Hands over the responses, and waits for five charts, each with its sentence and its table. */
async function draw(responses) {
  const element = document.querySelector('tillid-results');
  const drawn = new Set();
  const problems = [];
  element.addEventListener('tillid-error', ({ detail }) => problems.push(detail.message));
  element.addEventListener('tillid-drawn', (event) => drawn.add(event.composedPath()[0]));
  Object.assign(element, { definition, responses });
  await until('five charts', () => drawn.size === definition.questions.length || problems.length > 0);
  if (problems.length > 0) throw new Error(problems.join('; '));
  for (const section of element.shadowRoot.querySelectorAll('section')) {
    for (const part of ['.sentence', 'table', 'tillid-chart']) if (section.querySelector(part) === null) throw new Error(`a question has no ${part}`);
  }
  return element.results.questions[0].summary.counts.map(({ count }) => count);
}

offer({ make: responsesOf, draw });
