import { count, kilobytes, milliseconds } from '../amounts.mjs';
import { comparison } from '../comparison.mjs';
import { FORMS } from '../forms.mjs';
import { SLOW } from '../visit.mjs';
import { visitInTurns } from '../visits.mjs';

const HOW = [
  'Five questions in Danish: trust from 0 to 10, five faces, a matrix of five rows and six columns, a ranking of six, a comment. Each form stands on the same page of the same site, which sends everything compressed, and passes on what comes from our collector as it is; each visit has an empty cache. *Painted* is the first question on the screen, *answered* a click on it that the form has taken, both from the opening of the page.',
  `Slow is a line of ${(SLOW.rate * 8) / 1e6} Mbit/s with ${SLOW.latency} ms to the server and back, and a processor ${SLOW.cpu} times slower. The page by hand is the floor, and no peer. Nobody reaches a third party: what a style sheet or a script asks others for is not there.`,
];

/** What a reader must know about each form. */
const NOTES = FORMS.map(({ name, note }) => `${name}: ${note}.`);

const FIRST = [
  { column: 'painted', of: ({ quick }) => quick.painted, write: milliseconds },
  { column: 'answered', of: ({ quick }) => quick.taken, write: milliseconds, ofOurs: true, ofFloor: true, isLeast: true },
  { column: 'painted, slow', of: ({ slow }) => slow.painted, write: milliseconds },
  { column: 'answered, slow', of: ({ slow }) => slow.taken, write: milliseconds, ofOurs: true, ofFloor: true, isLeast: true },
];

const COST = [
  { column: 'questions shown', of: ({ quick }) => quick.questions, write: count },
  { column: 'requests', of: ({ quick }) => quick.requests, write: count },
  { column: 'bytes until answered', of: ({ quick }) => quick.bytes, write: kilobytes, ofOurs: true, isLeast: true },
  { column: 'requests in all', of: ({ quick }) => quick.all.requests, write: count },
  { column: 'bytes in all', of: ({ quick }) => quick.all.bytes, write: kilobytes, ofOurs: true, isLeast: true },
  { column: 'script', of: ({ quick }) => quick.script, write: milliseconds, ofOurs: true, isLeast: true },
  { column: 'work', of: ({ quick }) => quick.task, write: milliseconds, ofOurs: true, isLeast: true },
  { column: 'heap', of: ({ quick }) => quick.heap, write: kilobytes, ofOurs: true, isLeast: true },
];

/** Opens a page with five questions, with nothing in its way and on a slow telephone: times, bytes, work, and the heap. */
export async function measureLoading(context) {
  const quick = await visitInTurns(context, { quick: { survey: 'five', places: 1 } });
  const slow = await visitInTurns({ ...context, rounds: Math.min(context.rounds, 3) }, { slow: { survey: 'five', places: 1, slow: SLOW } });
  const seen = quick.map((one, index) => ({ ...one, ...slow[index] }));
  return [
    {
      title: 'The first of five questions',
      notes: [...HOW, ...NOTES],
      ...comparison(seen, FIRST),
      headlines: ['answered', { column: 'answered, slow', as: 'answered on a slow telephone' }],
    },
    {
      title: 'What five questions cost',
      notes: [
        '*Questions shown* are those that are on the page at first; the rows of a matrix and the options of a ranking count where each is asked for itself. *Script* is the time that scripts run, *work* all that the page’s thread does, *heap* what stays of scripts and their data, each once nothing more is fetched.',
      ],
      ...comparison(seen, COST),
      headlines: [{ column: 'bytes in all', as: 'fetched' }, 'script', 'heap'],
    },
  ];
}
