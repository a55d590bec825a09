// One site with the same page for every form, and an endpoint beside them that receives answers as a collector does.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gunzipSync } from 'node:zlib';
import { startCollector } from '../collector.mjs';
import { SURVEYS } from './survey.mjs';

const STYLE = 'body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }';

export const ENDPOINT = '/v1/responses';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html; charset=utf-8', '.png': 'image/png', '.woff2': 'font/woff2' };

const textAt = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

const inBrotli = promisify(brotliCompress);
const made = new Map();

/** A body compressed as well as can be, as for files that are compressed once; what has been before is not again. */
function compressed(body) {
  if (!made.has(body)) made.set(body, inBrotli(body));
  return made.get(body);
}

/** The page that all forms stand on. */
const pageWith = ({ head, body }) => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Skovby</title>
<link rel="stylesheet" href="/site.css">${head}</head>
<body><main><h1>Skovby Kommune</h1><p>Åbent alle dage fra 8 til 20.</p>
${body}
</main></body></html>`;

/** What a collector answers: the ids that it has received; a form of another kind gets one. */
function receiptFor(text) {
  try {
    const { responses } = JSON.parse(text);
    if (Array.isArray(responses)) return { received: responses.map(({ id }) => id), refused: [] };
  } catch {
    // Sent as a form sends.
  }
  return { received: [crypto.randomUUID()], refused: [] };
}

/** Passes on what a collector sends, as it is: `fetch` would open what is compressed. */
async function passOn(collector, { url, headers }, response) {
  const asked = get(`${collector.address}${url}`, { headers: { 'accept-encoding': headers['accept-encoding'] } });
  const [answer] = await once(asked, 'response');
  response.writeHead(answer.statusCode, answer.headers);
  answer.pipe(response);
}

async function bodyOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const body = Buffer.concat(pieces);
  // Some libraries compress what they send.
  return (body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body).toString();
}

/**
 * Starts the site.
 *
 * @param forms See form.mjs.
 * @param peers The folder with the packages; `cdn`: that with our scripts, as built.
 */
export async function startSite(forms, { peers, cdn = 'dist/cdn' }) {
  if (!existsSync(path.join(cdn, 'tillid.js'))) throw new Error(`No tillid.js in ${cdn}: run npm run build.`);
  const pages = new Map();
  let collector;
  const site = {
    /** What has been posted since it was last emptied: `{ address, body }`, oldest first. */
    posts: [],
    /** Headers of every page, such as a policy. */
    headers: {},
    /** Set to a listener of node:http's `request` to answer posts otherwise than as a collector does. */
    answerPost: undefined,
  };

  /** Address of the page, without its last part → what stands there. */
  const pageFor = (form, survey, places) => {
    const folder = `/${form.id}/${survey}-${places}/`;
    if (!pages.has(folder)) pages.set(folder, form.make(SURVEYS[survey], { endpoint: ENDPOINT, places, peers }));
    return pages.get(folder);
  };

  /** The page that an address belongs to, and what of it is asked for: '' is the page itself. */
  async function pageAt(address) {
    const [, id, survey, places, name] = /^\/([\w-]+)\/([\w-]+)-(\d+)\/([\w./-]*)$/.exec(address) ?? [];
    const form = forms.find((one) => one.id === id);
    return form !== undefined && Object.hasOwn(SURVEYS, survey) ? { page: await pageFor(form, survey, Number(places)), name } : {};
  }

  async function read(address) {
    if (address === '/site.css') return STYLE;
    if (address.startsWith('/cdn/')) return textAt(path.join(cdn, address.slice(5)));
    const { page, name } = await pageAt(address);
    return name === '' ? pageWith(page) : (page?.files[name] ?? page?.replies?.[name]);
  }

  async function compressedAt(address) {
    const body = await read(address);
    return body === undefined ? undefined : compressed(body);
  }

  async function receive(request, response, pathname) {
    const body = await bodyOf(request);
    site.posts.push({ address: pathname, body });
    if (site.answerPost !== undefined) return void site.answerPost(request, response);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(receiptFor(body)));
  }

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const { page, name } = await pageAt(pathname);
    const isReply = page?.replies !== undefined && Object.hasOwn(page.replies, name);
    if (request.method === 'POST' && !isReply) return receive(request, response, pathname);
    if (collector !== undefined && pathname.startsWith('/v1/surveys/')) return passOn(collector, request, response);
    const body = await compressedAt(pathname);
    if (body === undefined) return void response.writeHead(404).end();
    const isPage = name === '';
    const type = isPage ? TYPES['.html'] : TYPES[isReply ? '.json' : path.extname(pathname)];
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': isPage ? 'no-cache' : 'max-age=3600', ...(isPage ? site.headers : {}) });
    response.end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}`;

  const [publisher] = forms.filter(({ published }) => published !== undefined);
  if (publisher !== undefined) collector = await startCollector(address, Object.values(SURVEYS).map(publisher.published));

  return Object.assign(site, {
    address,
    /** The address of a form's page; makes the page and compresses its files, so that no visit waits for that. */
    async pageOf(form, survey = 'five', places = 1) {
      const folder = `/${form.id}/${survey}-${places}/`;
      const { files } = await pageFor(form, survey, places);
      await Promise.all(['', ...Object.keys(files)].map((name) => compressedAt(`${folder}${name}`)));
      return `${address}${folder}`;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await collector?.stop();
    },
  });
}
