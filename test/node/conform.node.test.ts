import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { ConformanceResult } from '../../src/conformance/check.js';
import { startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { runCli } from '../fixtures/run-cli.js';
import { startSmallestReceiver } from '../fixtures/smallest-receiver.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';
import { answer, rightReceiver } from '../fixtures/wrong-receivers/right-receiver.js';
import { serveReceiver } from '../fixtures/wrong-receivers/serve-receiver.js';
import { instead } from '../fixtures/wrong-receivers/wrong-receiver.js';

const ORIGIN = 'https://www.example.dk';

const collector = async (...more: readonly string[]) => `${(await startCollector({ port: await freePort(), data: temporaryDirectory(), more })).address}/v1/responses`;

/** What is printed with `--json`. */
interface Report {
  readonly survey: string;
  readonly passed: number;
  readonly failed: number;
  readonly notes: number;
  readonly results: readonly ConformanceResult[];
}

async function report(...words: readonly string[]): Promise<Report & { readonly code: number | null; readonly errors: string }> {
  const { code, output, errors } = await runCli('conform', ...words, '--json');
  return { ...(JSON.parse(output) as Report), code, errors };
}

const failures = ({ results }: Report) => results.filter(({ outcome }) => outcome === 'failed');
/** Without those that tell of a busy machine. */
const notes = ({ results }: Report) => results.filter(({ outcome, id }) => outcome === 'note' && !['in-time', 'not-cut'].includes(id)).map(({ id }) => id);

describe('tillid conform finds nothing wrong', () => {
  it('with Tillid’s own collector, which offers all that is optional', async () => {
    const found = await report(await collector('--origin', ORIGIN), '--origin', ORIGIN);
    assert.deepEqual(failures(found), []);
    assert.deepEqual([found.code, found.survey, found.failed], [0, 'satisfaction', 0]);
    assert.deepEqual(notes(found), ['secure', 'retry-after', 'durable', 'logs']);
  });

  it('with a survey that asks its senders for something against programs: it marks, and refuses nothing', async () => {
    const file = path.join(temporaryDirectory(), 'guarded.json');
    writeFileSync(file, JSON.stringify({ ...VISIT, bots: { start: true, honeypot: true, work: true } }));
    const found = await report(`${await collector('--survey', file)}?survey=${VISIT.id}`);
    assert.deepEqual([failures(found), found.code], [[], 0]);
  });

  it('with Tillid’s own collector for a survey of one’s own', async () => {
    const file = path.join(temporaryDirectory(), 'visit.json');
    writeFileSync(file, JSON.stringify(VISIT));
    const endpoint = await collector('--survey', file);
    const named = await report(`${endpoint}?survey=${VISIT.id}`);
    assert.deepEqual([named.code, named.survey, failures(named)], [0, VISIT.id, []]);
    const given = await report(endpoint, '--survey', file);
    assert.deepEqual([given.code, given.survey, failures(given)], [0, VISIT.id, []]);
  });

  it('with Tillid’s own collector for a survey that takes only its own groups, roles and waves, and says that its answers are in none', async () => {
    const file = path.join(temporaryDirectory(), 'visit.json');
    writeFileSync(file, JSON.stringify({ ...VISIT, groups: ['skole-1'], roles: ['pupil'], waves: ['2026-1'] }));
    const found = await report(await collector('--survey', file), '--survey', file);
    assert.deepEqual([found.code, failures(found)], [0, []]);
    assert.match(found.errors, /This posts some three hundred test answers in no group, as the survey takes only its own \(their "client" begins with "tillid-conform"\)/);
  });

  it('with the smallest receiver of the documentation', async () => {
    const file = path.join(temporaryDirectory(), 'responses.jsonl');
    const { endpoint } = await startSmallestReceiver(file, ORIGIN);
    const found = await report(endpoint, '--origin', ORIGIN);
    assert.deepEqual(failures(found), []);
    assert.equal(found.code, 0);
    assert.deepEqual(notes(found), [
      'secure',
      'unfitting-answer',
      'unknown-survey',
      'receipt-check',
      'withdrawal',
      'counted-once',
      'retry-after',
      'durable',
      'logs',
      'left-behind',
    ]);
    const ids = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { id: string }).id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('tillid conform finds over the network', () => {
  it('that a receiver points elsewhere', async () => {
    const endpoint = await serveReceiver(() => Promise.resolve(Response.redirect('https://login.example.dk/', 307)));
    const found = await report(endpoint);
    assert.deepEqual(
      failures(found).map(({ id }) => id),
      ['no-redirect'],
    );
    assert.match(failures(found)[0]!.found, /^It answered with a redirect \(307\) to https:\/\/login\.example\.dk\/\.$/);
  });

  it('that nobody listens', async () => {
    const found = await report(`http://127.0.0.1:${await freePort()}/v1/responses`);
    assert.deepEqual(
      failures(found).map(({ id, found: words }) => [id, words]),
      [['answers', 'The connection failed (ECONNREFUSED).']],
    );
  });

  it('that a connection is cut when a body is large', async () => {
    const right = rightReceiver();
    const endpoint = await serveReceiver(right, { cutAbove: 1024 * 1024 });
    const found = await report(endpoint, '--origin', ORIGIN);
    assert.deepEqual(
      failures(found).map(({ id }) => id),
      ['large-body'],
    );
    assert.match(failures(found)[0]!.found, /^The connection was cut \((ECONNRESET|EPIPE|UND_ERR_SOCKET)\)\.$/);
  });
});

describe('tillid conform prints', () => {
  const refuseRepeats = instead(async (request, _right, kept) => {
    const { responses = [] } = (await request
      .clone()
      .json()
      .catch(() => ({}))) as { responses?: { id: string }[] };
    return Array.isArray(responses) && responses.some(({ id }) => kept.responses.has(id)) ? answer(409, {}) : undefined;
  });

  it('each check in words, with what is wrong and what to do, and ends with 1', async () => {
    const { code, output } = await runCli('conform', await serveReceiver(refuseRepeats()), '--origin', ORIGIN);
    assert.equal(code, 1);
    assert.match(output, /^✓ One response is received$/m);
    assert.match(
      output,
      /^✗ The same response again is received again\n {4}expected {2}Its id in "received", as the first time\.\n {4}found {5}For the same response again there came status 409\.\n {4}to do {5}What is stored/m,
    );
    assert.match(output, /^– What is named as received is safe\n {4}found {5}It cannot be seen from outside\.\n {4}to do/m);
    assert.match(output, /\n\d+ of \d+ checks have failed: \d+ passed, \d+ failed, \d+ notes\.\n$/);
  });

  it('before anything else that it posts test answers', async () => {
    const { output } = await runCli('conform', await serveReceiver(rightReceiver()));
    const [first, second] = output.split('\n');
    assert.match(first!, /^Testing http:\S+ with the survey "satisfaction", version 1 \(built in\)\.$/);
    assert.match(second!, /^This posts some three hundred test answers in the group "tillid-conform", and withdraws them at the end/);
  });

  it('the same on standard error where the results are wanted as JSON', async () =>
    assert.match((await report(await serveReceiver(rightReceiver()))).errors, /This posts some three hundred test answers/));

  it('what it expected instead of a wrong word, and ends with 2', async () => {
    const expectations: [string[], RegExp][] = [
      [[], /conform: expected the address of one endpoint/],
      [['svar.example.dk'], /conform: expected the address that answers are posted to, such as https:\/\/svar\.example\.dk\/v1\/responses, found "svar\.example\.dk"/],
      [['ftp://example.org/'], /conform: expected the address that answers are posted to/],
      [['https://example.org/', '--origin', 'www.example.org'], /--origin: expected an origin such as/],
      [['https://example.org/', '--survey', 'nowhere.json'], /nowhere\.json: cannot be read \(ENOENT\)/],
      [[`http://127.0.0.1:${await freePort()}/v1/responses?survey=unknown`], /the survey "unknown" is not published beside .*; give its definition with --survey FILE/],
    ];
    for (const [words, expected] of expectations) {
      const { code, errors } = await runCli('conform', ...words);
      assert.equal(code, 2, words.join(' '));
      assert.match(errors, expected);
    }
  });
});
