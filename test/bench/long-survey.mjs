// Does a long survey cost more than a short one? Measures, in one run and in turns, a survey of one question and one of 200
// over a slow line: the time until the first question is painted, and the bytes that have arrived when it is there. Then
// answers the long one to its end: what the last answer costs beside the first, and whether the heap grows with the pages.
//
//   node test/bench/long-survey.mjs [--cdn DIR] [--rounds N]      after `npm run build`
//
// Prints a table, and ends with 1 when a ratio is above its bound; lines without a bound inform. No test: times depend on the
// machine, which should have nothing else to do.
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/chromium.mjs';
import { median, printTable } from './measures.mjs';
import { startSite } from './slow-site.mjs';
import { PAGES } from './survey-of.mjs';
import { firstQuestion, walk } from './visits.mjs';

/** The most that the long survey may cost, as a multiple of the short one. */
const MOST = { time: 1.1, bytes: 1.1, answer: 1.1, heap: 1.1 };

/** A poor mobile connection: bytes a second, bytes in one segment of TCP, milliseconds to the server and back. */
const SLOW_LINE = { rate: 50_000, piece: 1400, roundTrip: 60 };

/** Clicks on the first and on the last question of a walk: unmeasured ones, for code that is as warm at both, and measured ones. */
const CLICKS = { warmUps: 30, rounds: 30 };

/** On this page every type of question has been asked several times, so that what grows from here on is not code. */
const WARM_PAGE = 5;

const { values } = parseArgs({
  options: {
    cdn: { type: 'string', default: 'dist/cdn' },
    rounds: { type: 'string', default: '15' },
    walks: { type: 'string', default: '3' },
    piece: { type: 'string', default: String(SLOW_LINE.piece) },
  },
});
const [rounds, walks, piece] = [values.rounds, values.walks, values.piece].map(Number);

const rows = [];
let isTooMuch = false;

/** Notes a line of the table; without a bound it only informs. */
function note(what, unit, short, long, bound) {
  const ratio = long / short;
  const verdict = bound === undefined ? '' : ratio <= bound ? `at most ${bound}` : `ABOVE ${bound}`;
  if (bound !== undefined && ratio > bound) isTooMuch = true;
  rows.push({ what, short: `${short} ${unit}`, long: `${long} ${unit}`, ratio: ratio.toFixed(3), note: verdict });
}

async function measureOpening(browser) {
  const site = await startSite(values.cdn, { ...SLOW_LINE, piece });
  const seen = { one: [], long: [], list: [], page: [] };
  try {
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? Object.keys(seen) : Object.keys(seen).toReversed();
      for (const survey of order) seen[survey].push(await firstQuestion(browser, site, survey));
    }
  } finally {
    site.stop();
  }
  const of = (survey, moment, what) => Math.round(median(seen[survey].map((one) => one[moment][what])));
  const painted = (survey) => of(survey, 'painted', 'time');
  note('first question painted, 200 on forty pages', 'ms', painted('one'), painted('long'), MOST.time);
  note('first question painted, 200 without pages', 'ms', painted('one'), painted('list'));
  note('first question painted, 200 on one page', 'ms', painted('one'), painted('page'));
  note('arrived when it is there', 'bytes', of('one', 'there', 'bytes'), of('long', 'there', 'bytes'), MOST.bytes);
  note('arrived when it is painted', 'bytes', of('one', 'painted', 'bytes'), of('long', 'painted', 'bytes'));
  console.log(
    `definitions, compressed: ${Object.keys(seen)
      .map((survey) => `${survey} ${site.sizeOf(`/${survey}.json`)} bytes`)
      .join(', ')}`,
  );
}

async function measureAnswering(browser) {
  const site = await startSite(values.cdn);
  const seen = [];
  try {
    for (let round = 0; round < walks; round++) seen.push(await walk(browser, site, { pages: PAGES, ...CLICKS }));
  } finally {
    site.stop();
  }
  const of = (question, what) => Number(median(seen.flatMap((one) => one[question].map((times) => times[what]))).toFixed(2));
  note('an answer until the next frame, first and last', 'ms', of('first', 'drawn'), of('last', 'drawn'), MOST.answer);
  note('an answer until it is laid out, first and last', 'ms', of('first', 'work'), of('last', 'work'));
  const heapAt = (page) => Math.round(median(seen.map(({ heap }) => heap[page - 1])) / 1000);
  note(`heap on page ${WARM_PAGE} and on page ${PAGES}`, 'kB', heapAt(WARM_PAGE), heapAt(PAGES), MOST.heap);
}

const { from, ...launch } = await chromium();
const browser = await puppeteer.launch(launch);
try {
  await measureOpening(browser);
  await measureAnswering(browser);
} finally {
  await browser.close();
}

printTable(rows, ['what', 'short', 'long', 'ratio']);
console.log(`${rounds} visits of each survey, ${walks} walks, ${from}`);
process.exitCode = isTooMuch ? 1 : 0;
