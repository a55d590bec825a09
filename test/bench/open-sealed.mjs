// How long does it take to open and chart sealed answers in the browser of their researcher, and does the page stay
// responsive? The answers are sealed beforehand, in two threads; timed is what begins with the press of the button.
//
//   node test/bench/open-sealed.mjs [--answers 10000] [--suite X25519|P-256] [--without-workers]      after `npm run build`
//
// Prints the times, the answers a second, and the longest time for which the page did nothing else: told by the browser
// (Long Tasks API, from 50 ms on) and by a heartbeat of 5 ms in the page, which a busy machine holds up as well. Ends with 1
// when the browser tells of a longer task than a person notices, or when an answer is missing. No test: times depend on the
// machine, which should have nothing else to do.
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import puppeteer from 'puppeteer-core';
import { makeKeyFile } from '../../build/src/sealing/key-file.js';
import { chromium } from '../../scripts/chromium.mjs';
import { printTable } from './measures.mjs';
import { measureOpening } from './opening-page.mjs';

/** Longest task of the page, in milliseconds (W3C Long Tasks API). */
const LONGEST_TASK = 50;
const SEALING_THREADS = 2;
const PASSPHRASE = 'blå himmel over Skovby';

const { values } = parseArgs({
  options: { answers: { type: 'string', default: '10000' }, suite: { type: 'string', default: 'X25519' }, 'without-workers': { type: 'boolean', default: false } },
});
const answers = Number(values.answers);

/** Ten scales and a free text, scored: about what a well-being check at work asks. */
const definition = {
  id: 'bench',
  version: '1',
  questions: [
    ...Array.from({ length: 10 }, (_, index) => ({ id: `scale-${index + 1}`, type: 'scale', min: index % 2, max: 10, text: { da: `Hvordan går det med nr. ${index + 1}?` } })),
    { id: 'why', type: 'text', text: { da: 'Hvorfor?' } },
  ],
  scores: [{ id: 'all', mean: Array.from({ length: 10 }, (_, index) => `scale-${index + 1}`) }],
};

function sealInThread(publicKey, count, seed) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./sealing-thread.mjs', import.meta.url), { workerData: { publicKey, definition, count, seed } });
    worker.once('message', resolve).once('error', reject);
  });
}

/** A page under the strictest Content Security Policy, and the widgets. */
function startSite() {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";
  const page = `<!doctype html><html lang="da"><title>Åbn</title><script type="module" src="/cdn/tillid.js"></script><body><tillid-sealed-results></tillid-sealed-results></body></html>`;
  const server = createServer((request, response) => {
    if (!request.url.startsWith('/cdn/')) return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end(page);
    const file = path.join('dist', path.normalize(new URL(request.url, 'http://localhost').pathname));
    response.writeHead(200, { 'content-type': 'text/javascript' });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const directory = mkdtempSync(path.join(tmpdir(), 'tillid-bench-'));
const { from, ...launch } = await chromium();
const [server, browser] = await Promise.all([startSite(), puppeteer.launch(launch)]);
try {
  const { file, publicKey } = await makeKeyFile(values.suite, PASSPHRASE);
  const share = Math.ceil(answers / SEALING_THREADS);
  const counts = Array.from({ length: SEALING_THREADS }, (_, thread) => Math.min(share, answers - thread * share));
  const texts = await Promise.all(counts.map((count, thread) => sealInThread(publicKey.text, count, thread + 1)));
  const files = { sealed: path.join(directory, 'sealed.jsonl'), key: path.join(directory, 'key.json') };
  writeFileSync(files.sealed, texts.join(''));
  writeFileSync(files.key, JSON.stringify(file));
  const megabytes = (statSync(files.sealed).size / 1e6).toFixed(1);

  const page = await browser.newPage();
  const workers = [];
  page.on('workercreated', (worker) => workers.push(worker.url()));
  const times = await measureOpening(page, {
    address: `http://127.0.0.1:${server.address().port}/`,
    definition,
    files,
    passphrase: PASSPHRASE,
    withoutWorkers: values['without-workers'],
  });
  const { told, counted, opened, drawn, opening, drawing } = times;
  const ms = (time) => `${Math.round(time)} ms`;
  const taskOf = ({ task }) => ({ figure: task === 0 ? 'none of 50 ms' : ms(task), note: task > LONGEST_TASK ? `ABOVE ${LONGEST_TASK}` : `at most ${LONGEST_TASK}` });
  console.log(`${answers} answers sealed for ${values.suite}, ${megabytes} MB; ${workers.length} workers; ${from}\n${told}`);
  printTable(
    [
      { what: 'opened, checked and counted', figure: `${counted} of ${answers}`, note: counted === answers ? 'all' : 'NOT ALL' },
      { what: 'until all are', figure: ms(opened) },
      { what: 'answers a second', figure: String(Math.round((answers / opened) * 1000)) },
      { what: 'until the last chart is drawn', figure: ms(drawn) },
      { what: 'longest task while opening', ...taskOf(opening) },
      { what: 'longest wait for a beat while opening', figure: ms(opening.pause) },
      { what: 'longest task while drawing', ...taskOf(drawing) },
      { what: 'longest wait for a beat while drawing', figure: ms(drawing.pause) },
    ],
    ['what', 'figure'],
  );
  process.exitCode = counted === answers && Math.max(opening.task, drawing.task) <= LONGEST_TASK ? 0 : 1;
} finally {
  await browser.close();
  server.close();
  rmSync(directory, { recursive: true, force: true });
}
