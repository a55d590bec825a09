// Does an export take the same memory however many responses there are, and how quick is it? Reads each export through the
// collector's route and throws it away, in a process of its own for each format and size.
//
//   node test/bench/export-load.mjs [--sizes 10000,1000000] [--formats csv,json,datapackage]      after `npm run build`
//
// Prints a table, and ends with 1 where the heap or the memory of the process is at its highest more than a fifth above that of
// the first size, or a row is missing. No test: times depend on the machine.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createCollector } from '../../build/src/collector.js';
import { SqliteStore } from '../../build/src/node/sqlite-store.js';
import { copyOfFilled } from './filled-store.mjs';
import { definition } from './load-survey.mjs';
import { printTable } from './measures.mjs';

/** The most memory that a size may take, as a multiple of the first. */
const MOST = 1.2;
const TOKEN = 'only-this-bench-knows-it';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,1000000' },
    formats: { type: 'string', default: 'csv,json,datapackage' },
    data: { type: 'string', default: path.join(tmpdir(), 'tillid-load') },
    /** For the processes that this one starts: what each exports. */
    only: { type: 'string' },
  },
});

/** Exports once, and tells how much came, how long it took and how high the memory rose. */
async function exportOnce(format, size) {
  const { directory, remove } = await copyOfFilled(values.data, size);
  const store = new SqliteStore(directory);
  const collector = createCollector({ store, token: TOKEN });
  const begun = performance.now();
  const answer = await collector(new Request(`http://localhost/v1/surveys/${definition.id}/export/${format}`, { headers: { authorization: `Bearer ${TOKEN}` } }));
  if (!answer.ok) throw new Error(`${format}: ${answer.status}`);
  let [bytes, lines, heap, parts] = [0, 0, 0, 0];
  for await (const part of answer.body) {
    bytes += part.byteLength;
    if (format !== 'datapackage') for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) lines++;
    // The heap swings by what is not collected yet; what counts is what stays.
    if (parts++ % 500 === 0) {
      globalThis.gc();
      heap = Math.max(heap, process.memoryUsage().heapUsed);
    }
  }
  const seconds = (performance.now() - begun) / 1000;
  if (format !== 'datapackage' && lines < size) throw new Error(`${format}: ${lines} lines of ${size} responses`);
  await store.close();
  remove();
  process.send({ bytes, seconds, heap, rss: process.resourceUsage().maxRSS * 1024 }, () => process.exit());
}

async function exportAll() {
  const rows = [{ what: 'export', bytes: 'MB', seconds: 's', rate: 'MB/s', responses: 'responses/s', heap: 'highest heap', rss: 'highest rss', ratio: 'ratios' }];
  let isTooMuch = false;
  for (const format of values.formats.split(',')) {
    let first;
    for (const size of values.sizes.split(',').map(Number)) {
      const child = fork(fileURLToPath(import.meta.url), ['--only', `${format}/${size}`, '--data', values.data], { execArgv: ['--expose-gc'] });
      const [told] = await once(child, 'message');
      first ??= told;
      const ratios = [told.heap / first.heap, told.rss / first.rss];
      isTooMuch ||= ratios.some((ratio) => ratio > MOST);
      rows.push({
        what: `${format}, ${size} responses`,
        bytes: (told.bytes / 1e6).toFixed(1),
        seconds: told.seconds.toFixed(1),
        rate: (told.bytes / 1e6 / told.seconds).toFixed(1),
        responses: Math.floor(size / told.seconds).toString(),
        heap: `${(told.heap / 2 ** 20).toFixed(1)} MiB`,
        rss: `${Math.ceil(told.rss / 2 ** 20)} MiB`,
        ratio: ratios.map((ratio) => ratio.toFixed(2)).join(' '),
        note: ratios.some((ratio) => ratio > MOST) ? `ABOVE ${MOST}` : `at most ${MOST}`,
      });
    }
  }
  printTable(rows, ['what', 'bytes', 'seconds', 'rate', 'responses', 'heap', 'rss', 'ratio']);
  process.exitCode = isTooMuch ? 1 : 0;
}

const [format, size] = values.only?.split('/') ?? [];
await (format === undefined ? exportAll() : exportOnce(format, Number(size)));
