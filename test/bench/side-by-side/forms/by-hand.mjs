// The floor: a page that somebody has written for this one survey, with the elements of HTML and a script that sends the form.

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const radio = (name, value, label) => `<label><input type="radio" name="${name}" value="${value}"> ${escaped(label)}</label>`;

const cell = (name, value, label) => `<td><input type="radio" name="${name}" value="${value}" aria-label="${escaped(label)}"></td>`;

const group = (question, content) => `<fieldset><legend>${escaped(question.text)}</legend>${content}</fieldset>`;

/** The controls of a question, by kind. */
const CONTROLS = {
  numbers(question, name) {
    const values = Array.from({ length: question.max - question.min + 1 }, (_, index) => question.min + index);
    const ends = `<p>${question.min}: ${escaped(question.low)}. ${question.max}: ${escaped(question.high)}.</p>`;
    return group(question, `${ends}${values.map((value) => radio(name, value, String(value))).join('\n')}`);
  },
  faces: (question, name) => group(question, question.levels.map((level, index) => radio(name, index + 1, level)).join('\n')),
  matrix(question, name) {
    const head = question.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
    const rows = question.rows.map(({ id, text }) => {
      const cells = question.columns.map((column, index) => cell(`${name}-${id}`, index + 1, `${text}: ${column}`));
      return `<tr><th scope="row">${escaped(text)}</th>${cells.join('')}</tr>`;
    });
    return group(question, `<table><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`);
  },
  ranking(question, name) {
    const places = question.options.map((_, index) => `<option>${index + 1}</option>`).join('');
    const options = question.options.map(({ id, text }) => `<p><label><select name="${name}-${id}"><option></option>${places}</select> ${escaped(text)}</label></p>`);
    return group(question, options.join('\n'));
  },
  comment: ({ text, maxLength }, name) => `<p><label>${escaped(text)}<br><textarea name="${name}" maxlength="${maxLength}" rows="4"></textarea></label></p>`,
};

const SCRIPT = `for (const form of document.querySelectorAll('form'))
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    form.replaceChildren(answer.ok ? 'Tak for dit svar.' : 'Svaret kunne ikke sendes. Prøv igen.');
  });`;

const STYLE = `fieldset { border: 0; padding: 0; margin-block: 1.5rem } legend { font-weight: bold } label { display: inline-block; padding: .5rem }
th, td { padding: .5rem; text-align: start } button { font: inherit; padding: .75rem 1.5rem } textarea { font: inherit; inline-size: 100% }`;

export const form = {
  id: 'by-hand',
  name: 'Written by hand',
  packages: [],
  note: 'HTML and a few lines of script: all questions on one page, the ranking by six lists of places',
  answer: ['form input[value="8"]'],
  question: ['fieldset, textarea'],
  send: ['form button'],
  async make(survey, { endpoint, places }) {
    const asked = (place) =>
      survey.pages.map((page) => `<h2>${escaped(page.title)}</h2>${page.questions.map((question) => CONTROLS[question.kind](question, `${question.id}-${place}`)).join('\n')}`);
    const forms = Array.from({ length: places }, (_, place) => `<form action="${endpoint}" method="post">${asked(place).join('\n')}<button>Send svar</button></form>`);
    return {
      head: '<link rel="stylesheet" href="form.css"><script defer src="form.js"></script>',
      body: forms.join('\n'),
      files: { 'form.js': SCRIPT, 'form.css': STYLE },
    };
  },
};
