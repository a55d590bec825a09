/**
 * The boards of a camp as one board document (`tillid-board/1`): what was on paper, as far as it can be told. Who set the
 * dots was not noted, so that supporters are null, and how many answered is null too: only those who came were counted. Each table set
 * dots on its own cards.
 *
 * @param task A core task as `README.md` beside this file describes it.
 * @param language The language of the cards, `da` or `en`.
 */
export function boardOfTask(task, language) {
  const boards = Object.entries(task.boards).filter(([, { cards }]) => cards.length > 0);
  return {
    format: 'tillid-board/1',
    survey: `camp-${task.id}`,
    version: '1',
    act: 0,
    phase: boards.at(-1)[0],
    phases: boards.map(([id]) => ({ id, kind: 'rate', title: TITLES[id], questions: [id], about: id, n: null, tables: {}, counts: true, within: 'table' })),
    n: null,
    counts: 'live',
    questions: {},
    tables: tablesOf(task).map((id) => ({ id })),
    beside: {},
    cards: boards.flatMap(([question, { cards }]) => cards.map((card) => cardOf(card, question, language))),
    side: [],
    objections: [],
    chosen: [],
    actors: [],
    contributions: [],
    stories: [],
    categories: task.categories.map(({ label, count }, index) => ({ id: `category-${index + 1}`, text: label, n: count })),
    themes: [],
    became: [],
  };
}

/** The tables that cards are from, in the order of their names. */
export const tablesOf = ({ boards }) =>
  [...new Set(Object.values(boards).flatMap(({ cards }) => cards.map(({ table }) => table)))].toSorted(new Intl.Collator('da', { numeric: true }).compare);

/** How many tables there are cards of; `2.4/2.5`, one of two or both, is no table of its own. */
export const tablesSeen = (task) => tablesOf(task).filter((table) => !table.includes('/')).length;

/** The cards and dots of boards. */
export const totalsOf = (boards) => {
  const cards = boards.flatMap((board) => board.cards);
  return { cards: cards.length, dots: cards.reduce((sum, { dots }) => sum + dots, 0) };
};

const TITLES = {
  indicators: { da: 'Tegn på, at det lykkes', en: 'Signs of success' },
  tradeoffs: { da: 'Afvejninger', en: 'Trade-offs' },
  prerequisites: { da: 'Forudsætninger', en: 'What it takes' },
};

/** The word between the two sides of a card. */
const VERSUS = { da: 'over for', en: 'versus' };

function cardOf({ id, table, text, versus, dots }, question, language) {
  const words = versus === undefined ? text[language] : `${text[language]} – ${VERSUS[language]} – ${versus[language]}`;
  return { id, question, table, language, text: words, reworded: false, rated: { [question]: { dots, supporters: null } }, merged: [], category: null };
}
