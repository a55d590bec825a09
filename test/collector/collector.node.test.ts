import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aggregate } from '../../src/analysis.js';
import type { Collector } from '../../src/collector.js';
import type { Problem, Receipt, Results, SurveyResponse } from '../../src/schemas.js';
import { BASE, collectorBench, type CollectorBench, visitAnswer } from '../fixtures/collector-bench.js';
import { VISIT } from '../fixtures/visit-survey.js';

const bodyOf = async <T>(response: Response): Promise<T> => (await response.json()) as T;

describe('the collector receiving', () => {
  it('stores a response before it names its id as received', async () => {
    const { post, rows } = await collectorBench();
    const response = visitAnswer();
    const receipt = await bodyOf<Receipt>(await post({ responses: [response] }));
    assert.deepEqual(receipt, { received: [response.id], refused: [] });
    assert.deepEqual(await rows(), [JSON.parse(JSON.stringify(response))]);
  });

  it('answers a repeated id as received and keeps one row', async () => {
    const { post, rows } = await collectorBench();
    const response = visitAnswer();
    await post({ responses: [response] });
    const receipt = await bodyOf<Receipt>(await post({ responses: [response] }));
    assert.deepEqual(receipt.received, [response.id]);
    assert.equal((await rows()).length, 1);
  });

  it('keeps one row of one id posted two hundred times at once, and counts it once', async () => {
    const { post, rows, get } = await collectorBench();
    const response = visitAnswer();
    const receipts = await Promise.all(Array.from({ length: 200 }, async () => bodyOf<Receipt>(await post({ responses: [response] }))));
    assert.ok(receipts.every(({ received }) => received[0] === response.id));
    assert.equal((await rows()).length, 1);
    assert.equal((await bodyOf<Results>(await get('/v1/surveys/visit/results'))).n, 1);
  });

  it('refuses another response under an id that is taken, and keeps the first', async () => {
    const { post, rows } = await collectorBench();
    const first = visitAnswer({ overall: 5 });
    await post({ responses: [first] });
    const receipt = await bodyOf<Receipt>(await post({ responses: [{ ...first, answers: { overall: 1 } }] }));
    assert.deepEqual(receipt, { received: [], refused: [{ id: first.id, reason: 'another response with this id was received before' }] });
    assert.deepEqual((await rows())[0]!['answers'], { overall: 5 });
  });

  it('takes a response whose keys come in another order for the same', async () => {
    const { post } = await collectorBench();
    const first = visitAnswer({ overall: 5, why: 'a' });
    await post({ responses: [first] });
    const reordered = Object.fromEntries(Object.entries({ ...first, answers: { why: 'a', overall: 5 } }).reverse());
    assert.deepEqual((await bodyOf<Receipt>(await post({ responses: [reordered] }))).received, [first.id]);
  });

  it('does not let a faulty response hold up the others of its submission', async () => {
    const { post, rows } = await collectorBench();
    const [good, faulty] = [visitAnswer(), visitAnswer({ overall: 9 })];
    const receipt = await bodyOf<Receipt>(await post({ responses: [faulty, good] }));
    assert.deepEqual(receipt, { received: [good.id], refused: [{ id: faulty.id, reason: 'answers.overall: expected at most 5' }] });
    assert.equal((await rows()).length, 1);
  });

  const misfits: readonly [string, Record<string, unknown>, RegExp][] = [
    ['a number outside the scale', { answers: { overall: 0 } }, /^answers\.overall: expected at least 1$/],
    ['a text for a number', { answers: { overall: '4' } }, /^answers\.overall: expected an integer$/],
    ['an unknown question', { answers: { colour: 'red' } }, /^answers\.colour: unknown question; expected one of overall, why$/],
    [
      'a code that the question does not offer',
      { answers: { overall: { missing: 'dont-know' } } },
      /^answers\.overall: expected an answer; the question does not offer "dont-know"$/,
    ],
    ['a text that is too long', { answers: { why: 'x'.repeat(201) } }, /^answers\.why: expected at most 200 characters$/],
    ['half an emoji', { answers: { why: 'a\ud83d' } }, /^answers\.why: expected well-formed text without U\+0000$/],
    ['a time of day where a day was asked for', { submitted: '2026-11-22T10:15Z' }, /^submitted: expected a day without a time of day$/],
    ['an unknown key', { ip: '192.0.2.1' }, /^ip: unknown key; expected one of id, survey, version, /],
    ['an unknown survey', { survey: 'nowhere' }, /^unknown survey "nowhere"$/],
    ['an unknown version', { version: '9' }, /^unknown version "9" of survey "visit"; the current one is "1"$/],
  ];
  for (const [what, fault, reason] of misfits) {
    it(`refuses ${what}, says where and what was expected, and stores nothing`, async () => {
      const { post, rows } = await collectorBench();
      const receipt = await bodyOf<Receipt>(await post({ responses: [{ ...visitAnswer(), ...fault }] }));
      assert.deepEqual(receipt.received, []);
      assert.match(receipt.refused[0]!.reason, reason);
      assert.deepEqual(await rows(), []);
    });
  }
});

describe('the collector and bad requests', () => {
  const problems: readonly [string, (bench: CollectorBench) => Promise<Response>, number, string][] = [
    ['a body of 10 MB', ({ post }) => post(JSON.stringify({ responses: [visitAnswer({ why: 'x'.repeat(10_000_000) })] })), 413, 'body-too-large'],
    [
      'a body of 10 MB that does not tell its length',
      ({ collector }) => {
        const chunk = new TextEncoder().encode('x'.repeat(100_000));
        let sent = 0;
        const body = new ReadableStream({
          pull(controller) {
            if (sent++ < 100) controller.enqueue(chunk);
            else controller.close();
          },
        });
        return collector(new Request(`${BASE}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' } as RequestInit));
      },
      413,
      'body-too-large',
    ],
    ['broken JSON', ({ post }) => post('{"responses": [ {"id": "secret-answer" '), 400, 'invalid-json'],
    ['a submission without responses', ({ post }) => post({ responses: [] }), 400, 'invalid-submission'],
    ['a submission of 101 responses', ({ post }) => post({ responses: Array.from({ length: 101 }, () => visitAnswer()) }), 400, 'invalid-submission'],
    [
      'another media type',
      ({ collector }) => collector(new Request(`${BASE}/v1/responses`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })),
      415,
      'wrong-media-type',
    ],
    ['a method that the address does not take', ({ collector }) => collector(new Request(`${BASE}/v1/responses`, { method: 'DELETE' })), 405, 'wrong-method'],
    ['an unknown address', ({ get }) => get('/v2/responses'), 404, 'unknown-route'],
    ['an unknown survey', ({ get }) => get('/v1/surveys/nowhere'), 404, 'unknown-survey'],
    ['the results of an unknown survey', ({ get }) => get('/v1/surveys/nowhere/results'), 404, 'unknown-survey'],
    ['the stream of an unknown survey', ({ get }) => get('/v1/surveys/nowhere/results/stream'), 404, 'unknown-survey'],
    ['a parameter of results that is not known', ({ get }) => get('/v1/surveys/visit/results?colour=red'), 400, 'invalid-request'],
    ['a definition with a wrong key', ({ put }) => put({ ...VISIT, version: '2', qestions: [] }), 400, 'invalid-definition'],
    ['a definition under another id', ({ put }) => put(VISIT, 'other'), 400, 'invalid-definition'],
    ['publishing without a token', ({ collector }) => collector(new Request(`${BASE}/v1/surveys/visit`, { method: 'PUT', body: '{}' })), 401, 'unauthorised'],
    [
      'publishing with a wrong token',
      ({ collector }) => collector(new Request(`${BASE}/v1/surveys/visit`, { method: 'PUT', headers: { authorization: 'Bearer wrong' }, body: '{}' })),
      401,
      'unauthorised',
    ],
  ];
  for (const [what, ask, status, code] of problems) {
    it(`answers ${what} with ${status} and the problem ${code}, and stores nothing`, async () => {
      const here = await collectorBench();
      const response = await ask(here);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.equal((await bodyOf<Problem>(response)).type, `urn:tillid:problem:${code}`);
      assert.deepEqual(await here.rows(), []);
      assert.deepEqual(await here.store.definition('visit'), VISIT);
    });
  }

  it('never repeats a word of the body in a problem', async () => {
    const { post } = await collectorBench();
    const texts = await Promise.all(
      [
        post('{"answers": "min hemmelighed"'),
        post({ responses: [{ why: 'min hemmelighed' }] }),
        post({ responses: [{ ...visitAnswer(), answers: { overall: 'min hemmelighed' } }] }),
      ].map(async (response) => (await response).text()),
    );
    assert.ok(texts.every((text) => !text.includes('hemmelighed')));
  });

  it('names path and expectation of every fault in a definition', async () => {
    const { put } = await collectorBench();
    const faulty = { id: 'visit', version: '2', questions: [{ id: 'q', type: 'scale', min: 5, max: 1, text: { en: 'Q' }, colour: 'red' }] };
    const { errors } = await bodyOf<Problem>(await put(faulty));
    assert.deepEqual(errors, [
      { path: 'questions[0].colour', expected: 'unknown key; expected one of id, text, hint, allow, showIf, required, type, look, min, max, labels, favourable' },
    ]);
  });

  it('answers 500 without details and stores nothing when the store fails', async () => {
    const logged: string[] = [];
    const { store, post } = await collectorBench({ log: (message) => logged.push(message) });
    store.add = () => Promise.reject(new Error('disk full'));
    const response = await post({ responses: [visitAnswer()] });
    assert.equal(response.status, 500);
    assert.ok(!(await response.text()).includes('disk full'));
    assert.equal(logged.length, 1);
  });

  it('asks to come again while it is stopping', async () => {
    const response = await (await collectorBench({ stopping: AbortSignal.abort() })).post({ responses: [visitAnswer()] });
    assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '5']);
  });
});

describe('the collector and other origins', () => {
  const from = (collector: Collector, origin: string, method = 'GET') => collector(new Request(`${BASE}/v1/surveys/visit`, { method, headers: { origin } }));

  it('lets a listed origin read an answer and send JSON', async () => {
    const { collector } = await collectorBench({ origins: ['https://www.skovby.example'] });
    assert.equal((await from(collector, 'https://www.skovby.example')).headers.get('access-control-allow-origin'), 'https://www.skovby.example');
    const preflight = await from(collector, 'https://www.skovby.example', 'OPTIONS');
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /content-type/);
  });

  for (const origin of ['https://elsewhere.example', 'null', 'https://www.skovby.example.evil.example']) {
    it(`names no origin to ${origin}`, async () => {
      const { collector } = await collectorBench({ origins: ['https://www.skovby.example'] });
      const response = await from(collector, origin);
      assert.deepEqual([response.headers.get('access-control-allow-origin'), response.headers.get('vary')], [null, 'Origin']);
    });
  }
});

describe('the collector publishing', () => {
  it('gives back the definition that was put', async () => {
    const { put, get } = await collectorBench();
    const changed = { ...VISIT, id: 'other', title: { da: 'Titel' } };
    assert.equal((await put(changed)).status, 201);
    assert.deepEqual(await bodyOf(await get('/v1/surveys/other')), changed);
  });

  it('refuses to change a version that has answers', async () => {
    const { put, post } = await collectorBench();
    await post({ responses: [visitAnswer()] });
    assert.equal((await put({ ...VISIT, title: { en: 'Changed' } })).status, 409);
    assert.equal((await put(VISIT)).status, 200);
  });

  it('adds the answers to an older version into the results of the new one', async () => {
    const { put, post, get } = await collectorBench();
    await post({ responses: [visitAnswer({ overall: 2 })] });
    await put({ ...VISIT, version: '2', title: { en: 'Reworded' } });
    await post({ responses: [visitAnswer({ overall: 4 }, { version: '2' })] });
    const { version, questions } = await bodyOf<Results>(await get('/v1/surveys/visit/results'));
    const summary = questions[0]!.summary as { counts: { count: number }[] };
    assert.deepEqual([version, summary.counts.map(({ count }) => count)], ['2', [0, 1, 0, 1, 0]]);
  });

  it('shows the same document for nobody and for fewer answers than the minimum', async () => {
    const { put, post, get } = await collectorBench();
    await put({ ...VISIT, id: 'protected', privacy: { minimumGroup: 5 } });
    const nobody = await (await get('/v1/surveys/protected/results')).text();
    for (let count = 1; count <= 4; count++) await post({ responses: [visitAnswer({ overall: 5 }, { survey: 'protected' })] });
    assert.equal(await (await get('/v1/surveys/protected/results')).text(), nobody);
    await post({ responses: [visitAnswer({ overall: 5 }, { survey: 'protected' })] });
    assert.equal((await bodyOf<Results>(await get('/v1/surveys/protected/results'))).n, 5);
  });

  it('counts at arrival what counting all stored responses gives', async () => {
    const { post, get, rows } = await collectorBench();
    const given = Array.from({ length: 300 }, (_, index) => visitAnswer({ overall: (index % 5) + 1, why: index % 3 === 0 ? { missing: 'skipped' } : 'a' }));
    for (let start = 0; start < given.length; start += 100) await post({ responses: given.slice(start, start + 100) });
    const counted = await bodyOf<Results>(await get('/v1/surveys/visit/results'));
    assert.deepEqual(counted, JSON.parse(JSON.stringify(aggregate(VISIT, (await rows()) as unknown as SurveyResponse[]))));
  });

  it('sends new results down the stream when an answer arrives, and ends it when it stops', async () => {
    const stopping = new AbortController();
    const { post, get } = await collectorBench({ stopping: stopping.signal });
    const reader = (await get('/v1/surveys/visit/results/stream')).body!.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => JSON.parse(/data: (.*)\n/.exec((await reader.read()).value ?? '')?.[1] ?? 'null') as Results;
    assert.equal((await next()).n, null);
    await post({ responses: [visitAnswer()] });
    assert.equal((await next()).n, 1);
    stopping.abort();
    assert.equal((await reader.read()).done, true);
  });
});
