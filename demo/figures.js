/* global document, location */
// Writes what is found over each picture, from the picture's own file; `?lang=en` puts page and pictures into English.
import { boardOfTask } from './camps/board-of-task.js';
import { budget, categories, germany, police } from './figures/found.js';
import { WORDS } from './figures/words.js';

/** The pictures: section → the file of its figures, and what is found in it. */
const PICTURES = {
  police: { file: '/figures/trust-police-be.json', found: police },
  germany: { file: '/figures/trust-germany.json', found: germany },
  categories: { file: '/camps/growth.json', found: categories },
  budget: { file: '/figures/budget-anin.json', found: budget },
};

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'da';
const words = WORDS[language];
document.documentElement.lang = language;
if (words.title) document.title = `${words.title} – Tillid`;
for (const element of document.querySelectorAll('[data-words]')) element.textContent = words[element.dataset.words] ?? element.textContent;

// Open in the page, so that without scripts, too, something stands there.
for (const details of document.querySelectorAll('main details')) details.open = false;

const read = async (file) => (await fetch(file)).json();

async function tell([section, { file, found }]) {
  const { headline, lead } = found(await read(file), words, language);
  document.querySelector(`#${section} > h2`).textContent = headline;
  document.querySelector(`#${section} > .lead`).textContent = lead;
}

async function showCategories() {
  const board = document.querySelector('#categories tillid-board');
  board.texts = { wallCategoriesCounted: words.categoriesCounted };
  board.board = boardOfTask(await read(PICTURES.categories.file), language);
}

await Promise.all([...Object.entries(PICTURES).map(tell), showCategories()]);
