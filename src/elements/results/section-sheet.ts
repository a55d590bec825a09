import type { Sheet } from '../../charts/sheet.js';

const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** What a section of the results shows, as it stands on a sheet that is taken along: what is read there is read here. `last` comes below. */
export const sectionSheet = (section: Element, last: readonly string[]): Sheet => ({
  title: wordsOf(section.querySelector('h3')!),
  basis: [...section.querySelectorAll('.basis')].map(wordsOf).join(', '),
  notes: [...[...section.querySelectorAll('.sentence, .note')].map(wordsOf), ...last].filter((note) => note !== ''),
  pictures: [...section.querySelectorAll('tillid-chart')].flatMap(({ picture }) => picture ?? []),
});
