/* global document, location */
// Shows the boards of three camps from their files; `?lang=en` puts page, cards and board into English.
import { boardOfTask, tablesSeen, totalsOf } from './camps/board-of-task.js';

const WORDS = {
  da: {
    totals: ({ people, tables, cards, dots, signs }) =>
      `${people} deltagere ved ${tables} borde. ${cards} kort med afvejninger og forudsætninger fik ${dots} prikker; ${signs} tegn på succes blev også vurderet. De mødte op, fordi de selv ville: tallene gælder dem, der var der.`,
    people: ({ people, tables, seen }) => `n: ${people} deltagere ved ${tables} borde; kort fra ${seen} af bordene kan læses.`,
    board: { indicators: 'Tegn på, at det lykkes', tradeoffs: 'Afvejninger', prerequisites: 'Forudsætninger' },
    rated: (board, { cards, dots }) => `${board}: ${cards} kort med ${dots} prikker.`,
    unrated: (board) => `${board}: ingen prikker kan læses. Det er ikke det samme som 0.`,
    unplaced: (marks, runs) => ` ${marks} prikker i ${runs} rækker har mistet deres kort, så summen er højst så meget for lav.`,
    notCounted: ' Hvor mange prikker der har mistet deres kort her, har ingen talt.',
    others: (count) => `${count} borde har ingen kort her: de satte ingen prikker, eller prikkerne har mistet deres kort. De er ikke vurderet.`,
  },
  en: {
    title: 'Three Sundays with cards and dots',
    lead: 'In spring 2017 the Danish municipality of Lejre invited to three Sundays about five core tasks. At the tables people wrote cards and set dots on them. Here are the boards as they can be read today.',
    sourceTitle: 'Where the figures come from',
    source:
      'Figures, tables and categories are from the minutes of the committee of 30 May 2017. The words of the cards are ours: they say the same, but are no quotations. The categories were made and counted by a consultant afterwards, not by those who took part.',
    footer: 'Skovby Kommune is made up and shows how Tillid looks on a municipal page. The figures on this page are real.',
    skip: 'Skip to the content',
    totals: ({ people, tables, cards, dots, signs }) =>
      `${people} people at ${tables} tables. ${cards} cards with trade-offs and with what it takes had ${dots} dots; ${signs} signs of success were rated too. Those who came chose to come: the figures are about them.`,
    people: ({ people, tables, seen }) => `n: ${people} people at ${tables} tables; cards of ${seen} of the tables can be read.`,
    board: { indicators: 'Signs of success', tradeoffs: 'Trade-offs', prerequisites: 'What it takes' },
    rated: (board, { cards, dots }) => `${board}: ${cards} cards with ${dots} dots.`,
    unrated: (board) => `${board}: no dots can be read. That is not the same as 0.`,
    unplaced: (marks, runs) => ` ${marks} dots in ${runs} runs have lost their cards, so the sum is too low by up to that many.`,
    notCounted: ' How many dots have lost their cards here, nobody has counted.',
    others: (count) => `${count} tables have no cards here: they set no dots, or the dots have lost their cards. They were not rated.`,
  },
};

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'da';
const words = WORDS[language];
const read = async (name) => (await fetch(`/camps/${name}.json`)).json();
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** What can be said of a board in figures, and what cannot. */
function figuresOf([id, board]) {
  const name = words.board[id];
  const told = board.cards.length === 0 ? words.unrated(name) : words.rated(name, totalsOf([board]));
  if (board.ambiguousMarks === null) return told + (board.cards.length === 0 ? '' : words.notCounted);
  return told + (board.ambiguousMarks === 0 ? '' : words.unplaced(board.ambiguousMarks, board.ambiguousRuns));
}

function sectionOf(task) {
  const section = document.createElement('section');
  section.id = task.id;
  const board = document.createElement('tillid-board');
  board.setAttribute('show', 'all');
  board.board = boardOfTask(task, language);
  const seen = tablesSeen(task);
  const notes = Object.entries(task.boards).map((one) => paragraph(figuresOf(one)));
  const silent = task.groups - seen;
  const heading = document.createElement('h2');
  heading.textContent = task.name[language];
  const purpose = paragraph(task.purpose[language]);
  purpose.className = 'lead';
  section.append(
    heading,
    purpose,
    paragraph(words.people({ people: task.participants, tables: task.groups, seen })),
    ...notes,
    ...(silent > 0 ? [paragraph(words.others(silent))] : []),
    board,
  );
  return section;
}

document.documentElement.lang = language;
if (words.title) document.title = `${words.title} – Tillid`;
for (const element of document.querySelectorAll('[data-words]')) element.textContent = words[element.dataset.words] ?? element.textContent;

const { tasks: ids } = await read('camps');
const tasks = await Promise.all(ids.map(read));
const counted = totalsOf(tasks.flatMap(({ boards }) => [boards.tradeoffs, boards.prerequisites]));
document.querySelector('#totals').textContent = words.totals({
  people: sum(tasks.map(({ participants }) => participants)),
  tables: sum(tasks.map(({ groups }) => groups)),
  ...counted,
  signs: totalsOf(tasks.map(({ boards }) => boards.indicators)).cards,
});
for (const { id, name } of tasks) {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = name[language];
  document.querySelector('#tasks').append(link, ' ');
}
document.querySelector('#boards').replaceChildren(...tasks.map(sectionOf));
