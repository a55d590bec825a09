// Surveys of different lengths that begin alike: what costs more in the long one is due to its length alone.
import { TOPICS } from './topics.mjs';

const words = (da, en) => ({ da, en });
const entry = (id, da, en) => ({ id, text: words(da, en) });

const OFTEN = [
  entry('never', 'Aldrig', 'Never'),
  entry('yearly', 'En eller to gange om året', 'Once or twice a year'),
  entry('monthly', 'Hver måned', 'Every month'),
  entry('weekly', 'Hver uge eller oftere', 'Every week or more often'),
];
const BETTER = [
  entry('hours', 'Åbningstider, der passer til arbejde og skole', 'Hours that suit work and school'),
  entry('way', 'Vejen derhen', 'The way there'),
  entry('words', 'Oplysninger, der er til at forstå', 'Information that can be understood'),
  entry('people', 'Tid til at tale med et menneske', 'Time to talk to a person'),
  entry('nothing', 'Intet skal ændres', 'Nothing should change'),
];
const ROWS = [
  entry('met', 'Jeg bliver mødt med respekt', 'I am met with respect'),
  entry('told', 'Jeg får at vide, hvad der sker og hvornår', 'I am told what happens and when'),
  entry('equal', 'Alle bliver behandlet lige', 'Everybody is treated alike'),
];
const SATISFIED = { 1: words('Meget utilfreds', 'Very dissatisfied'), 5: words('Meget tilfreds', 'Very satisfied') };
const AGREE = { 1: words('Helt uenig', 'Fully disagree'), 5: words('Helt enig', 'Fully agree') };

/** What is asked about a topic, by type; each topic takes the next of the wordings. */
const WORDINGS = {
  scale: (da, en) => [
    words(`Hvor tilfreds er du med ${da}?`, `How satisfied are you with ${en}?`),
    words(`Hvor tilfreds er du alt i alt med ${da}, som det er nu?`, `All in all, how satisfied are you with ${en} as things are now?`),
    words(`Tænk på de seneste fire uger. Hvad synes du om ${da}?`, `Think of the past four weeks. What do you make of ${en}?`),
    words(`Hvordan vil du bedømme din seneste oplevelse med ${da}?`, `How would you rate your latest experience with ${en}?`),
  ],
  choice: (da, en) => [
    words(`Hvor ofte har du haft brug for ${da} i det seneste år?`, `How often did you need ${en} in the past year?`),
    words(`Hvad skal først gøres bedre ved ${da}?`, `What about ${en} should be made better first?`),
    words(`Hvor tit taler I hjemme om ${da}?`, `How often do you talk at home about ${en}?`),
    words(`Hvilket af disse ville betyde mest for ${da}?`, `Which of these would matter most for ${en}?`),
  ],
  text: (da, en) => [
    words(`Hvad skal andre vide om ${da}?`, `What should others know about ${en}?`),
    words(`Fortæl om en gang, hvor ${da} gjorde en forskel for dig.`, `Tell of a time when ${en} made a difference to you.`),
    words(`Hvis du bestemte over ${da} en dag, hvad ville du så gøre?`, `If you were in charge of ${en} for a day, what would you do?`),
    words(`Er der noget om ${da}, vi har glemt at spørge om?`, `Is there something about ${en} that we forgot to ask?`),
  ],
  number: (da, en) => [
    words(`Hvor mange minutter gik der sidst med ${da}?`, `How many minutes did ${en} take you last time?`),
    words(`Hvor mange i din husstand har brug for ${da}?`, `How many in your household need ${en}?`),
    words(`Hvor mange kilometer er der hjemmefra, når det gælder ${da}?`, `How many kilometres from home, when it comes to ${en}?`),
    words(`Hvor mange gange har du henvendt dig om ${da}?`, `How many times did you get in touch about ${en}?`),
  ],
  matrix: (da, en) => [
    words(`Hvor enig er du i dette om ${da}?`, `How far do you agree with this about ${en}?`),
    words(`Passer dette på det, du har oplevet med ${da}?`, `Does this fit what you have met with, thinking of ${en}?`),
    words(`Hvad vil du sige om dem, der står for ${da}?`, `What would you say of those who look after ${en}?`),
    words(`Hvor godt passer ordene på ${da} for tiden?`, `How well do these words fit ${en} at present?`),
  ],
};

/** The rest of a question, by type. */
const FIELDS = {
  scale: () => ({ look: 'numbers', min: 1, max: 5, labels: SATISFIED, allow: ['dont-know'] }),
  choice: (turn) => (turn % 2 === 0 ? { options: OFTEN } : { options: BETTER, multiple: true }),
  text: () => ({ maxLength: 500, hint: words('Skriv ikke navne på andre.', 'Please name nobody else.') }),
  number: () => ({ min: 0, max: 600 }),
  matrix: () => ({ min: 1, max: 5, rows: ROWS, labels: AGREE, allow: ['no-answer'] }),
};

/** One page a topic. The order turns with every page, so that a scale is the very first and the very last question. */
const pages = TOPICS.map(([id, da, en, daLead, enLead], turn) => {
  const types = Object.keys(WORDINGS);
  const ordered = turn % 2 === 0 ? types : types.toReversed();
  return {
    id,
    title: words(`Om ${da}`, `About ${en}`),
    text: words(daLead, enLead),
    questions: ordered.map((type) => ({ id: `${id}-${type}`, type, text: WORDINGS[type](da, en)[turn % 4], ...FIELDS[type](turn) })),
  };
});

const frame = { id: 'municipality', version: '1', title: words('Din kommune', 'Your municipality') };
const questions = pages.flatMap((page) => page.questions);

/**
 * The surveys by name: one question; 200 on forty pages; 200 in a list without pages; 200 on one page.
 */
export const SURVEYS = {
  one: { ...frame, pages: [{ ...pages[0], questions: questions.slice(0, 1) }] },
  long: { ...frame, pages },
  list: { ...frame, questions },
  page: { ...frame, pages: [{ ...pages[0], questions }] },
};

/** How many pages the long survey has. */
export const PAGES = pages.length;
