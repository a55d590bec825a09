// Reads what a form has sent, whatever its shape: JSON or fields, by the ids that the survey gave its questions and options.

/** Every value in it with the way that leads there, e.g. `['responses.0.answers.trust', 8]`. */
function* flat(value, way = '') {
  if (value === null || typeof value !== 'object') yield [way, value];
  else for (const [key, inner] of Object.entries(value)) yield* flat(inner, way ? `${way}.${key}` : key);
}

function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return Object.fromEntries(new URLSearchParams(body));
  }
}

/** PostHog sends an event with the words of each question and its answer; LForms sends its whole form, the answers in it beside what could have been answered. */
const answersOfItems = (items) =>
  items.flatMap(({ linkId, value, items: inner = [] }) => [...(value === undefined ? [] : [[linkId, value?.code ?? value]]), ...answersOfItems(inner)]);

/** Texts that are JSON themselves are read too, as some libraries send them. */
function entriesOf(body) {
  const content = parsed(body);
  if (Array.isArray(content.itemsData)) return answersOfItems(content.itemsData);
  const events = (content.batch ?? []).flatMap(({ properties }) => properties.$survey_questions ?? []);
  if (events.length > 0) return events.map(({ question, response }) => [question, response]);
  return [...flat(content)].flatMap(([way, value]) => (typeof value === 'string' && /^[[{]/.test(value) ? [...flat(parsed(value), way)] : [[way, value]]));
}

const isIn = (id, way) => new RegExp(`(^|[^A-Za-z0-9])${id}([^A-Za-z0-9]|$)`).test(way);
const isGiven = (value) => value !== undefined && value !== null && value !== '' && value !== 'skipped' && value !== 'not-shown';
/** What was given under a name; where nothing was, the parts of a question may stand alone under names of their own. */
function under(entries, id) {
  const given = entries.filter(([way, value]) => isGiven(value) && !/\.missing$/.test(way));
  const named = given.filter(([way]) => isIn(id, way));
  return named.length > 0 ? named : given;
}

/** The options of a ranking in the order that was sent. */
function orderIn(entries, options) {
  const named = (value) => options.find(({ id, text }) => value === id || value === text)?.id;
  const listed = entries.map(([, value]) => named(value)).filter(Boolean);
  if (listed.length > 0) return listed;
  const numbered = options.map(({ id, text }) => ({ id, place: Number(entries.find(([way]) => isIn(id, way) || way.endsWith(text))?.[1] ?? NaN) }));
  return numbered
    .filter(({ place }) => !Number.isNaN(place))
    .toSorted((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

/** Whether a question is answered in full, by kind. */
const IS_ANSWERED = {
  numbers: (entries, { id }) => entries.some(([way]) => isIn(id, way)),
  faces: (entries, { id }) => entries.some(([way]) => isIn(id, way)),
  matrix: (entries, { rows }) => rows.every(({ id, text }) => entries.some(([way]) => isIn(id, way) || way.includes(text))),
  ranking: (entries, { options }, order) => orderIn(entries, options).join() === order.join(),
  comment: (entries, { id }) => entries.some(([way]) => isIn(id, way)),
};

/**
 * The ids of the questions that a body does not answer in full.
 *
 * @param order The ids of the options of the ranking, the first that shall be first.
 */
export function unansweredIn(body, survey, order) {
  const questions = survey.pages.flatMap((page) => page.questions);
  const named = new Map(questions.flatMap((question) => [question, ...(question.rows ?? []), ...(question.options ?? [])]).map(({ id, text }) => [text, id]));
  const entries = entriesOf(body).map(([way, value]) => [named.get(way) ?? way, value]);
  return questions.filter((question) => !IS_ANSWERED[question.kind](under(entries, question.id), question, order)).map(({ id }) => id);
}

/** An id that a body brings along for the response, by which a server knows that it has it already. */
const ID = /^(responses\.\d+\.id|(data\.)?response_?id|id|uuid|(batch\.)?(\d+\.)?(properties\.\$survey_submission_id))$/i;

/** The rows that a server makes of a body: one for each response with an id of its own, else one for every time that it is sent. */
export function rowIdsIn(body) {
  const ids = entriesOf(body)
    .filter(([way]) => ID.test(way))
    .map(([, value]) => String(value));
  return ids.length > 0 ? ids : [crypto.randomUUID()];
}
