// How long does it take from raw responses to five charts, how long does the page stand still, and what is fetched for it? Three
// ways, in turns, each time in a fresh page of one browser: our `responses` (counted, then each question with chart, intervals,
// sentence and table), the dashboard of SurveyJS as it comes, and bare Chart.js with counts made in loops, which is the floor.
//
//   node test/bench/charts.mjs [--sizes 10000,100000] [--rounds 9] [--warm-ups 1] [--cdn DIR]      after `npm run build`
//
// The others are those of `npm run bench`; animations are switched off where there are any. `drawn` begins when the page has run
// every script that it names and has the responses, and ends with the frame that shows the charts; what a library fetches later
// is within it. `from opening` adds what came before, without the making of the responses: some bring all their scripts at once,
// others as they need them. The other columns are of `drawn`, but for the bytes, in brotli, of the whole visit. Prints a table,
// and ends with 1 where we take longer than the dashboard from the opening, a task of ours is too long, or our drawing too
// large. No test: times depend on the machine, which should have nothing else to do.
import { parseArgs } from 'node:util';
import { chromium } from '../../scripts/chromium.mjs';
import { compareCharts } from './charts/compare.mjs';
import { printTable } from './measures.mjs';
import { installPeers, PEERS_FOLDER } from './peers.mjs';

/** The most that our drawing may be, in bytes; the longest that a task of ours may be, in milliseconds. */
const MOST = { bytes: 45_000, task: 50 };

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '9' },
    'warm-ups': { type: 'string', default: '1' },
    cdn: { type: 'string', default: 'dist/cdn' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const [rounds, warmUps] = [values.rounds, values['warm-ups']].map(Number);

installPeers();
const { from, ...launch } = await chromium();
const { medians, chartBytes } = await compareCharts({ sizes, rounds, warmUps, cdn: values.cdn, peersFolder: PEERS_FOLDER, launch });

const found = (way, size) => medians.find((one) => one.way === way && one.size === size);
const failures = [];

for (const { name, size, counts } of medians) {
  if (String(counts) !== String(found('tillid', size).counts)) failures.push(`${name} counted otherwise: ${counts.join(' ')}`);
}
for (const size of sizes) {
  const [ours, theirs] = [found('tillid', size), found('surveyjs', size)];
  if (ours.whole > theirs.whole) failures.push(`${size} responses take longer than with ${theirs.name}`);
  if (ours.longest > MOST.task) failures.push(`a task of ours takes ${ours.longest.toFixed(0)} ms with ${size} responses, at most ${MOST.task} ms`);
}
if (chartBytes > MOST.bytes) failures.push(`tillid-charts.js has ${chartBytes} bytes, at most ${MOST.bytes}`);

const milliseconds = (value) => `${value.toFixed(0)} ms`;
const kilobytes = (value) => `${(value / 1000).toFixed(0)} kB`;
const [first] = sizes;
printTable(
  [
    {
      what: `${rounds} rounds, medians`,
      whole: 'from opening',
      share: 'of ours',
      drawn: 'drawn',
      ratio: 'of ours',
      growth: `of ${first}`,
      work: 'work',
      longest: 'longest task',
      blocked: 'above 50 ms',
      heap: 'heap',
      bytes: 'fetched',
    },
    ...medians.map(({ way, name, size, whole, drawn, work, longest, blocked, heap, bytes }) => ({
      what: `${size} ${name}`,
      whole: milliseconds(whole),
      share: (whole / found('tillid', size).whole).toFixed(2),
      drawn: milliseconds(drawn),
      ratio: (drawn / found('tillid', size).drawn).toFixed(2),
      growth: (drawn / found(way, first).drawn).toFixed(2),
      work: milliseconds(work),
      longest: longest === 0 ? 'none' : milliseconds(longest),
      blocked: milliseconds(blocked),
      heap: kilobytes(heap),
      bytes: kilobytes(bytes),
    })),
  ],
  ['what', 'whole', 'share', 'drawn', 'ratio', 'growth', 'work', 'longest', 'blocked', 'heap', 'bytes'],
);
console.log(`tillid-charts.js: ${chartBytes} bytes, at most ${MOST.bytes}; all bytes in brotli; ${from}`);
for (const failure of failures) console.log(`TOO MUCH: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
