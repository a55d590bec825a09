// What every form asks, in the words of no library: five questions, and two hundred that are these five about forty topics.
import { TOPICS } from '../topics.mjs';

const SATISFIED = ['Meget utilfreds', 'Utilfreds', 'Hverken eller', 'Tilfreds', 'Meget tilfreds'];
const AGREE = ['Helt uenig', 'Uenig', 'Lidt uenig', 'Lidt enig', 'Enig', 'Helt enig'];
const ROWS = [
  ['met', 'Jeg bliver mødt med respekt'],
  ['heard', 'Der bliver lyttet til det, jeg siger'],
  ['told', 'Jeg får at vide, hvad der sker og hvornår'],
  ['equal', 'Alle bliver behandlet lige'],
  ['mend', 'Fejl bliver rettet, når nogen siger til'],
];
const BETTER = [
  ['hours', 'Åbningstider, der passer til arbejde og skole'],
  ['way', 'Vejen derhen'],
  ['words', 'Oplysninger, der er til at forstå'],
  ['people', 'Tid til at tale med et menneske'],
  ['wait', 'Kortere ventetid'],
  ['say', 'Mere at skulle have sagt'],
];

const entry = ([id, text]) => ({ id, text });

/** The five questions about something: `prefix` keeps their ids apart. */
const questionsAbout = (what, prefix = '') => [
  { id: `${prefix}trust`, kind: 'numbers', text: `Hvor stor tillid har du til ${what}?`, min: 0, max: 10, low: 'Slet ingen tillid', high: 'Fuld tillid' },
  { id: `${prefix}visit`, kind: 'faces', text: `Hvor tilfreds er du med din seneste kontakt med ${what}?`, levels: SATISFIED },
  { id: `${prefix}agree`, kind: 'matrix', text: `Hvor enig er du i dette om ${what}?`, rows: ROWS.map(entry), columns: AGREE },
  { id: `${prefix}first`, kind: 'ranking', text: `Hvad skal først gøres bedre ved ${what}?`, options: BETTER.map(entry) },
  { id: `${prefix}comment`, kind: 'comment', text: `Hvad vil du ellers sige om ${what}?`, maxLength: 1000 },
];

/**
 * A survey: `{ id, title, pages: [{ id, title, questions }] }`. A question has `id`, `text` and a `kind`: `numbers` (`min`, `max`,
 * `low`, `high`), `faces` (`levels`, the worst first), `matrix` (`rows`, `columns`), `ranking` (`options`), `comment` (`maxLength`).
 */
export const FIVE = { id: 'five', title: 'Din kommune og dig', pages: [{ id: 'all', title: 'Din kommune', questions: questionsAbout('kommunen') }] };

/** Two hundred questions on forty pages. */
export const TWO_HUNDRED = {
  id: 'two-hundred',
  title: 'Din kommune og dig',
  pages: TOPICS.map(([id, name]) => ({ id, title: `Om ${name}`, questions: questionsAbout(name, `${id}-`) })),
};

/** By name, as pages are asked for. */
export const SURVEYS = { [FIVE.id]: FIVE, [TWO_HUNDRED.id]: TWO_HUNDRED };

export const questionsOf = (survey) => survey.pages.flatMap(({ questions }) => questions);

/** The points of a scale of numbers, with the words of its ends: `{ value, text }`, the lowest first. */
export const pointsOf = ({ min, max, low, high }) =>
  Array.from({ length: max - min + 1 }, (_, index) => {
    const value = min + index;
    return { value, text: { [min]: `${min} ${low}`, [max]: `${max} ${high}` }[value] ?? String(value) };
  });

/** The places of a ranking: 1, 2 … */
export const placesOf = ({ options }) => options.map((_, index) => index + 1);
