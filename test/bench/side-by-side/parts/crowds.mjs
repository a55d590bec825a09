import { kilobytes, milliseconds, times } from '../amounts.mjs';
import { comparison } from '../comparison.mjs';
import { visitInTurns } from '../visits.mjs';

const TEN = [
  { column: 'all ten painted', of: ({ ten }) => ten.everywhere, write: milliseconds, ofOurs: true, isLeast: true },
  { column: 'first answered', of: ({ ten }) => ten.taken, write: milliseconds, ofOurs: true, isLeast: true },
  { column: 'script', of: ({ ten }) => ten.script, write: milliseconds, ofOurs: true, isLeast: true },
  { column: 'heap', of: ({ ten }) => ten.heap, write: kilobytes, ofOurs: true, isLeast: true },
];

/** A figure of two hundred questions, and how many times that of five it is. */
const growth = (column, figure, write) => [
  { column, of: ({ long }) => figure(long), write },
  { column: 'of five', what: `growth of ${column}`, of: ({ five, long }) => figure(long) / figure(five), write: times, isLeast: true },
];

const GROWTH = [
  ...growth('answered', ({ taken }) => taken, milliseconds),
  ...growth('script', ({ script }) => script, milliseconds),
  ...growth('heap', ({ heap }) => heap, kilobytes),
  { column: 'more bytes', of: ({ five, long }) => long.all.bytes - five.all.bytes, write: kilobytes, isLeast: true },
];

/** Asks the five questions in ten places of one page, and two hundred in one. */
export async function measureCrowds(context) {
  const seen = await visitInTurns(
    { ...context, rounds: Math.min(context.rounds, 3) },
    { ten: { survey: 'five', places: 10 }, five: { survey: 'five', places: 1 }, long: { survey: 'two-hundred', places: 1 } },
  );
  return [
    { title: 'Ten surveys on one page', notes: ['The five questions, ten times on one page, the same scripts for all.'], ...comparison(seen, TEN) },
    {
      title: 'From five questions to two hundred',
      notes: [
        'The five questions about forty topics, on forty pages where a form has pages; where it has none, all on one. What a form takes for two hundred, until the first is answered, and how many times that is what it takes for five. A form that asks one question at a time has as much to show for two hundred as for five.',
      ],
      ...comparison(seen, GROWTH),
    },
  ];
}
