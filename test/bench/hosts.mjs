// A collector, and a site of another origin whose pages have the same style sheet: one for each way in, and one with a question
// that somebody has written by hand.
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startCollector } from './collector.mjs';

const DOCUMENTED = 'https://svar.example.dk';
const FACES = ['Meget utilfreds', 'Utilfreds', 'Hverken eller', 'Tilfreds', 'Meget tilfreds'];

const SURVEY = {
  id: 'library-visit',
  version: '1',
  title: { da: 'Dit besøg' },
  questions: [
    { id: 'overall', type: 'scale', look: 'faces', min: 1, max: 5, text: { da: 'Alt i alt?' }, labels: Object.fromEntries(FACES.map((da, index) => [index + 1, { da }])) },
  ],
};

const STYLE = `body { font: 1rem/1.5 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
fieldset { border: 0; padding: 0 } label { display: inline-block; padding: .75rem; border: 1px solid; border-radius: .5rem } button { font: inherit; padding: .75rem 1.5rem }`;

const SCRIPT = `const form = document.querySelector('form');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  form.replaceChildren(answer.ok ? 'Tak for dit svar.' : 'Svaret kunne ikke sendes. Prøv igen.');
});`;

const FORM = `<form action="/answers" method="post"><fieldset><legend>Alt i alt?</legend>
${FACES.map((face, index) => `<label><input type="radio" name="overall" value="${index + 1}"> ${face}</label>`).join('\n')}
</fieldset><button>Send svar</button></form>
<script defer src="/ask.js"></script>`;

const pageWith = (written, head = '') => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Skovby</title>
<link rel="stylesheet" href="/site.css">${head}</head>
<body><h1>Biblioteket</h1><p>Åbent alle dage fra 8 til 20.</p>
${written}
</body></html>`;

const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '': 'text/html; charset=utf-8' };

/** Serves texts, compressed as servers do. */
async function startSite(bodyOf) {
  const server = createServer((request, response) => {
    const body = bodyOf(request.url);
    if (body === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.extname(request.url)], 'content-encoding': 'br' });
    response.end(brotliCompressSync(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}

/**
 * Starts both.
 *
 * @param ways What an editor writes, by way in.
 * @returns The addresses of the pages, by way in, that by hand and that of the collector's own page.
 */
export async function startHosts(ways) {
  const pages = { '/site.css': STYLE, '/ask.js': SCRIPT, '/by-hand': pageWith(FORM) };
  const site = await startSite((address) => pages[address]);
  const collector = await startCollector(site.address, [SURVEY]);
  const addresses = { 'by hand': `${site.address}/by-hand`, 'the page of the survey': `${collector.address}/survey/${SURVEY.id}?lang=da` };
  const template = `<script type="module" src="${DOCUMENTED}/cdn/tillid.js"></script>`;
  for (const [index, [way, written]] of Object.entries(ways).entries()) {
    pages[`/way-${index}`] = pageWith(written, written.includes('<script') ? '' : template).replaceAll(DOCUMENTED, collector.address);
    addresses[way] = `${site.address}/way-${index}`;
  }
  const stop = async () => {
    site.stop();
    await collector.stop();
  };
  return { addresses, stop };
}
