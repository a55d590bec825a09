// The floor: counts in loops, and five bar charts. No intervals, no words, no tables, nothing for who cannot see them.
/* global Chart, document */
import { offer } from './in-page.mjs';
import { definition, rowsOf } from './survey.mjs';

Chart.defaults.animation = false;

const valuesOf = ({ min, max, options }) => options?.map(({ id }) => id) ?? Array.from({ length: max - min + 1 }, (_, index) => min + index);

/** How many gave each value: question → value → count; of a matrix row by row. */
function countAll(rows) {
  const zero = (question) => Object.fromEntries(valuesOf(question).map((value) => [value, 0]));
  const counts = definition.questions.map((question) => question.rows?.map(() => zero(question)) ?? [zero(question)]);
  for (const row of rows) {
    definition.questions.forEach(({ id, rows: items, multiple }, place) => {
      const answer = row[id];
      if (answer === undefined) return;
      if (items !== undefined) items.forEach((item, index) => counts[place][index][answer[item.id]]++);
      else if (multiple) for (const chosen of answer) counts[place][0][chosen]++;
      else counts[place][0][answer]++;
    });
  }
  return counts;
}

function drawBars(question, counts) {
  const box = document.querySelector('main').appendChild(document.createElement('div'));
  box.className = 'box';
  const canvas = box.appendChild(document.createElement('canvas'));
  const values = valuesOf(question);
  const named = (label, data) => ({ label, data });
  // Of a matrix the rows are the bars, and their parts the values.
  const data =
    question.rows === undefined
      ? {
          labels: question.options?.map(({ text }) => text.en) ?? values,
          datasets: [
            named(
              question.text.en,
              values.map((value) => counts[0][value]),
            ),
          ],
        }
      : {
          labels: question.rows.map(({ text }) => text.en),
          datasets: values.map((value) =>
            named(
              String(value),
              counts.map((row) => row[value]),
            ),
          ),
        };
  const isStacked = question.rows !== undefined;
  return new Chart(canvas, { type: 'bar', data, options: { indexAxis: 'y', maintainAspectRatio: false, scales: { x: { stacked: isStacked }, y: { stacked: isStacked } } } });
}

async function draw(rows) {
  const counts = countAll(rows);
  definition.questions.forEach((question, place) => drawBars(question, counts[place]));
  return Object.values(counts[0][0]);
}

offer({ make: rowsOf, draw });
