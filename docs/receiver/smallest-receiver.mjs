// The smallest receiver of answers: keeps each response as one line of JSON in a file.
//
//   node smallest-receiver.mjs [port, 8080] [file, responses.jsonl] [origin of your pages, every]
import { createHash } from 'node:crypto';
import { appendFileSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port = '8080', path = 'responses.jsonl', origin = '*'] = process.argv.slice(2);
const LARGEST_BODY = 1024 * 1024;
const MOST_RESPONSES = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const digestOf = (line) => createHash('sha256').update(line).digest('base64');
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// What is there already: id → digest of its line. A last line without an end was never acknowledged and is cut off.
const file = openSync(path, 'a+');
const text = readFileSync(path);
let size = text.lastIndexOf('\n') + 1;
ftruncateSync(file, size);
const kept = new Map();
for (const line of text.toString('utf8', 0, size).split('\n').filter(Boolean)) kept.set(JSON.parse(line).id, digestOf(line));

/** Why a response is not taken; undefined where it is. `known` is the digest of what has its id already. */
function faultOf(response, known) {
  if (!UUID.test(response.id)) return 'id: expected a UUID in small letters';
  if (typeof response.survey !== 'string') return 'survey: expected a text';
  if (!isObject(response.answers) && !Array.isArray(response.sealed)) return 'answers: expected an object, or the list "sealed"';
  if ('revision' in response) return 'revision: changes are not taken here';
  if (known !== undefined && known !== digestOf(JSON.stringify(response))) return 'another response with this id was received before';
  return undefined;
}

/** Stores what is new and gives the receipt. Nothing here waits, so that no other request comes between. */
function receive(responses) {
  const [received, refused, added] = [new Set(), [], new Map()];
  let lines = '';
  for (const response of responses) {
    const { id } = response;
    const known = kept.get(id) ?? added.get(id);
    const reason = faultOf(response, known);
    if (reason !== undefined) {
      refused.push({ id, reason });
      continue;
    }
    received.add(id);
    if (known !== undefined) continue;
    const line = JSON.stringify(response);
    lines += `${line}\n`;
    added.set(id, digestOf(line));
  }
  if (lines !== '') store(lines);
  for (const [id, digest] of added) kept.set(id, digest);
  return { received: [...received], refused };
}

/** Writes lines, all of them or none, and returns when they are on the disk. */
function store(lines) {
  try {
    appendFileSync(file, lines);
    fsyncSync(file);
    size = fstatSync(file).size;
  } catch (error) {
    ftruncateSync(file, size);
    throw error;
  }
}

function answer(response, status, body, headers = {}) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(JSON.stringify(body));
}

const problem = (response, status, title, headers) => answer(response, status, { type: 'about:blank', status, title }, headers);

async function handle(request, response) {
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'retry-after');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method === 'OPTIONS') return answer(response, 200, {}, { 'access-control-allow-headers': 'content-type', 'access-control-max-age': '86400' });
  if (request.method !== 'POST') return problem(response, 405, 'Expected POST', { allow: 'POST, OPTIONS' });
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return problem(response, 415, 'Expected application/json');

  // What is too large is read to its end all the same: a connection that is cut looks like a lost one.
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= LARGEST_BODY) chunks.push(chunk);
  }
  if (length > LARGEST_BODY) return problem(response, 413, `Expected at most ${LARGEST_BODY} bytes`);

  let responses;
  try {
    responses = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))?.responses;
  } catch {
    return problem(response, 400, 'Expected JSON in UTF-8');
  }
  const isSubmission = Array.isArray(responses) && responses.length >= 1 && responses.length <= MOST_RESPONSES && responses.every((one) => typeof one?.id === 'string');
  if (!isSubmission) return problem(response, 400, `Expected {"responses": […]} with 1 to ${MOST_RESPONSES} responses, each with an id`);
  return answer(response, 200, receive(responses));
}

const server = createServer((request, response) => {
  handle(request, response).catch((error) => {
    // A connection that was cut, or a disk that is full: nothing was stored, and the device comes again.
    console.error(error.message);
    if (!response.headersSent) problem(response, 503, 'Nothing was stored; come again', { 'retry-after': '30' });
  });
});

server.listen(Number(port), () => console.log(`ready at http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => server.close());
