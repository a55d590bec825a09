// How long does the results route take, and how much memory, however many responses are stored? Asks the collector for every
// cut of the results of ten questions and two scores from 20 groups in 4 waves: again and again while nothing changes, and
// after a submission of new answers, when it is counted and decided anew what may be published.
//
//   node test/bench/results-load.mjs [--sizes 10000,1000000] [--rounds 40]      after `npm run build`
//
// Each round asks every size, in turns; memory is that of a process of its own for each size, after collecting at the end of
// each round, and the most that it ever had. Prints a table, and ends with 1
// where a size takes more than a fifth longer or more memory than the first one. No test: times depend on the machine.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createCollector } from '../../build/src/collector.js';
import { SqliteStore } from '../../build/src/node/sqlite-store.js';
import { askResults, copyOfFilled } from './filled-store.mjs';
import { answerSource, take } from './load-survey.mjs';
import { median, printTable, quantile } from './measures.mjs';

/** The most that a size may take, as a multiple of the first. */
const MOST = 1.2;
const CUTS = ['', '?by=group', '?over=wave', '?by=group&over=wave'];
const SUBMISSION = 100;
/** How often a round asks for what has not changed. */
const REPEATS = 7;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,1000000' },
    rounds: { type: 'string', default: '40' },
    data: { type: 'string', default: path.join(tmpdir(), 'tillid-load') },
    /** For the processes that this one starts: the only size that they know. */
    only: { type: 'string' },
  },
});

/** What one process does: a round whenever it is told to, and at the end it tells of its memory. */
async function answerRounds(size) {
  const { directory, remove } = await copyOfFilled(values.data, size);
  const store = new SqliteStore(directory);
  const collector = createCollector({ store });
  const source = answerSource(77);
  const timed = async (work) => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  };
  const send = async () => {
    const body = JSON.stringify({ responses: take(source, SUBMISSION) });
    const answer = await collector(new Request('http://localhost/v1/responses', { method: 'POST', headers: { 'content-type': 'application/json' }, body }));
    if ((await answer.json()).received?.length !== SUBMISSION) throw new Error('not all received');
  };
  process.on('message', async (told) => {
    if (told === 'end') {
      const peak = process.resourceUsage().maxRSS * 1024;
      await store.close();
      remove();
      process.send({ peak }, () => process.exit());
      return;
    }
    await send();
    const anew = await timed(() => askResults(collector, CUTS[0]));
    const again = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      again.push(
        await timed(async () => {
          for (const cut of CUTS) await askResults(collector, cut);
        }),
      );
    }
    globalThis.gc();
    const { rss, heapUsed } = process.memoryUsage();
    process.send({ anew, again: median(again), rss, heapUsed });
  });
  process.send('ready');
}

const mebibytes = (bytes) => `${Math.ceil(bytes / 2 ** 20)} MiB`;
const milliseconds = (time) => `${time.toFixed(1)} ms`;

async function askAll() {
  const sizes = values.sizes.split(',').map(Number);
  const asked = [];
  for (const size of sizes) {
    const child = fork(fileURLToPath(import.meta.url), ['--only', String(size), '--data', values.data], { execArgv: ['--expose-gc'] });
    await once(child, 'message');
    asked.push({ size, child, anew: [], again: [], rss: [], heapUsed: [] });
  }
  const tell = async ({ child }, what) => {
    child.send(what);
    return (await once(child, 'message'))[0];
  };
  for (let round = -5; round < Number(values.rounds); round++) {
    for (const one of asked) {
      const told = await tell(one, 'round');
      if (round < 0) continue;
      for (const what of ['anew', 'again', 'rss', 'heapUsed']) one[what].push(told[what]);
    }
  }
  for (const one of asked) one.peak = (await tell(one, 'end')).peak;
  const [first] = asked;
  const ratios = (one) => ({
    again: median(one.again) / median(first.again),
    anew: median(one.anew) / median(first.anew),
    heap: median(one.heapUsed) / median(first.heapUsed),
    rss: median(one.rss) / median(first.rss),
    peak: one.peak / first.peak,
  });
  const times = (list) => `${milliseconds(median(list))} (${milliseconds(quantile(list, 0.95))})`;
  printTable(
    [
      { what: `${values.rounds} rounds`, again: 'unchanged, four cuts (95 %)', anew: `after ${SUBMISSION} answers (95 %)`, heap: 'heap', rss: 'rss', peak: 'highest rss' },
      ...asked.flatMap((one) => {
        const told = Object.entries(ratios(one)).map(([key, ratio]) => [key, ratio.toFixed(2)]);
        const isTooMuch = Object.values(ratios(one)).some((ratio) => ratio > MOST);
        return [
          {
            what: `${one.size} stored`,
            again: times(one.again),
            anew: times(one.anew),
            heap: mebibytes(median(one.heapUsed)),
            rss: mebibytes(median(one.rss)),
            peak: mebibytes(one.peak),
          },
          { what: 'ratio to the first', ...Object.fromEntries(told), note: isTooMuch ? `ABOVE ${MOST}` : `at most ${MOST}` },
        ];
      }),
    ],
    ['what', 'again', 'anew', 'heap', 'rss', 'peak'],
  );
  process.exitCode = asked.some((one) => Object.values(ratios(one)).some((ratio) => ratio > MOST)) ? 1 : 0;
}

await (values.only === undefined ? askAll() : answerRounds(Number(values.only)));
