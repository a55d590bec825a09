import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Problem, Results } from '../../src/schemas.js';
import { citizen, collectorBench, type CollectorBench, sealedAnswer, sealedEntry, TOKEN, visitAnswer } from '../fixtures/collector-bench.js';
import { VISIT } from '../fixtures/visit-survey.js';

const resultsOf = async ({ get }: CollectorBench) => (await (await get('/v1/surveys/visit/results')).json()) as Results;
const exported = ({ get }: CollectorBench, survey = 'visit') => get(`/v1/surveys/${survey}/export/sealed`, { authorization: `Bearer ${TOKEN}` });

describe('the collector and sealed responses', () => {
  it('stores a sealed response as it is', async () => {
    const [bench, response] = [await collectorBench(), sealedAnswer()];
    assert.deepEqual(await bench.send(response), { received: [response.id], refused: [] });
    assert.deepEqual(await bench.rows(), [response]);
  });

  it('answers the same sealed response again as received and keeps one row', async () => {
    const [bench, response] = [await collectorBench(), sealedAnswer()];
    await bench.send(response);
    assert.deepEqual((await bench.send(response)).received, [response.id]);
    assert.equal((await bench.rows()).length, 1);
  });

  it('refuses another sealed response under an id that is taken', async () => {
    const [bench, id] = [await collectorBench(), randomUUID()];
    await bench.send(sealedAnswer({ id }));
    assert.deepEqual((await bench.send(sealedAnswer({ id }))).refused, [{ id, reason: 'another response with this id was received before' }]);
  });

  it('replaces a sealed response by a change with the right code', async () => {
    const [bench, { id, code }] = [await collectorBench(), await citizen()];
    await bench.send(sealedAnswer({ id }));
    const change = sealedAnswer({ id, revision: 1 });
    assert.deepEqual((await bench.send({ ...change, receipt: code })).received, [id]);
    assert.deepEqual(await bench.rows(), [change]);
  });

  it('replaces an open answer by a sealed one, which leaves the results', async () => {
    const [bench, { id, code, first }] = [await collectorBench(), await citizen()];
    await bench.send(first(5), (await citizen()).first(3));
    await bench.send(sealedAnswer({ id, revision: 1, receipt: code }));
    const { n, sealed } = await resultsOf(bench);
    assert.deepEqual([n, sealed], [1, 1]);
  });

  it('replaces a sealed answer by an open one, which enters the results', async () => {
    const [bench, { id, change }] = [await collectorBench(), await citizen()];
    await bench.send(sealedAnswer({ id }));
    await bench.send(change(1, 4));
    const results = await resultsOf(bench);
    assert.deepEqual([results.n, results.sealed], [1, undefined]);
  });

  it('takes the padded lengths that there are: multiples of 256 bytes up to 4096, then of 4096', async () => {
    const bench = await collectorBench();
    const responses = [256, 512, 4096, 8192, 40_960].map((bytes) => sealedAnswer({}, bytes));
    assert.deepEqual(
      (await bench.send(...responses)).received,
      responses.map(({ id }) => id),
    );
  });

  it('takes a response for four recipients', async () => {
    const [bench, response] = [await collectorBench(), sealedAnswer({ sealed: [256, 256, 256, 256].map(sealedEntry) })];
    assert.deepEqual((await bench.send(response)).received, [response.id]);
  });

  const misfits: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp])[] = [
    ['an unknown survey', { survey: 'nowhere' }, /^unknown survey "nowhere"$/],
    ['an unknown version', { version: '9' }, /^unknown version "9" of survey "visit"; the current one is "1"$/],
    ['a length that tells how much was written', { sealed: [sealedEntry(300)] }, /^sealed\[0\]\.ciphertext: expected 16 bytes more than a size bucket/],
    ['a length above 4096 that is no multiple of it', { sealed: [sealedEntry(4352)] }, /^sealed\[0\]\.ciphertext: expected 16 bytes more than a size bucket/],
    ['five recipients', { sealed: [256, 256, 256, 256, 256].map(sealedEntry) }, /^sealed: expected at most 4 entries$/],
    ['no recipient', { sealed: [] }, /^sealed: expected at least 1 entries$/],
    ['an answer beside what is sealed', { answers: { overall: 4 } }, /^answers: unknown key; expected one of id, survey, version, revision, receipt, sealed, start, code, trap$/],
    ['the group of the citizen beside what is sealed', { group: 'lejre' }, /^group: unknown key/],
    ['a suite that there is not', { sealed: [{ ...sealedEntry(256), suite: 'X448' }] }, /^sealed\[0\]\.suite: expected one of "X25519", "P-256"$/],
    ['a change without a code', { revision: 1 }, /expected revision and receipt together, or neither/],
  ];
  for (const [what, fault, reason] of misfits) {
    it(`refuses ${what}, says what was expected, and stores nothing`, async () => {
      const [bench, response] = [await collectorBench(), { ...sealedAnswer(), ...fault }];
      const { received, refused } = await bench.send(response);
      assert.deepEqual([received, refused.map(({ id }) => id)], [[], [response.id]]);
      assert.match(refused[0]!.reason, reason);
      assert.deepEqual(await bench.rows(), []);
    });
  }
});

describe('a survey that takes only sealed responses', () => {
  const sealedOnly = async () => {
    const bench = await collectorBench();
    await bench.put({ ...VISIT, privacy: { ...VISIT.privacy, sealed: true } });
    return bench;
  };

  it('takes a sealed response', async () => {
    const [bench, response] = [await sealedOnly(), sealedAnswer()];
    assert.deepEqual((await bench.send(response)).received, [response.id]);
  });

  it('refuses an open one with the reason, and stores nothing of it', async () => {
    const [bench, response] = [await sealedOnly(), visitAnswer()];
    assert.deepEqual(await bench.send(response), {
      received: [],
      refused: [{ id: response.id, reason: 'sealed: expected a sealed response; the survey takes no open ones (privacy.sealed)' }],
    });
    assert.deepEqual(await bench.rows(), []);
  });
});

describe('the results of a survey with sealed responses', () => {
  it('tell their number and nothing else', async () => {
    const bench = await collectorBench();
    await bench.send(visitAnswer(), sealedAnswer(), sealedAnswer());
    const results = await resultsOf(bench);
    assert.deepEqual([results.n, results.sealed], [1, 2]);
  });

  it('do not count one that was withdrawn', async () => {
    const [bench, { id, code }] = [await collectorBench(), await citizen()];
    await bench.send(sealedAnswer({ id }), sealedAnswer());
    await bench.withdraw(id, code);
    assert.equal((await resultsOf(bench)).sealed, 1);
  });

  it('do not mention sealed responses where there are none', async () => {
    const bench = await collectorBench();
    await bench.send(visitAnswer());
    assert.ok(!('sealed' in (await resultsOf(bench))));
  });

  it('count those of all versions', async () => {
    const bench = await collectorBench();
    await bench.send(sealedAnswer());
    await bench.put({ ...VISIT, version: '2', title: { en: 'Reworded' } });
    await bench.send(sealedAnswer({ version: '2' }));
    assert.equal((await resultsOf(bench)).sealed, 2);
  });
});

describe('the export of sealed responses', () => {
  it('holds each of them as a line of JSON, and no open answer', async () => {
    const bench = await collectorBench();
    const sealed = Array.from({ length: 70 }, () => sealedAnswer());
    await bench.send(...sealed);
    await bench.send(visitAnswer());
    const answer = await exported(bench);
    assert.equal(answer.headers.get('content-type'), 'application/jsonl; charset=utf-8');
    const lines = (await answer.text()).trimEnd().split('\n');
    assert.deepEqual(new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id)), new Set(sealed.map(({ id }) => id)));
  });

  it('does not tell the order in which they arrived', async () => {
    const sealed = Array.from({ length: 50 }, () => sealedAnswer());
    const exportedAfter = async (arrivals: readonly unknown[]) => {
      const bench = await collectorBench();
      for (const response of arrivals) await bench.send(response);
      return (await exported(bench)).text();
    };
    assert.equal(await exportedAfter(sealed), await exportedAfter(sealed.toReversed()));
  });

  it('is empty where there are none', async () => assert.equal(await (await exported(await collectorBench())).text(), ''));

  it('is for the administrator only', async () => {
    const bench = await collectorBench();
    const answer = await bench.get('/v1/surveys/visit/export/sealed');
    assert.deepEqual([answer.status, ((await answer.json()) as Problem).type], [401, 'urn:tillid:problem:unauthorised']);
  });

  it('says that a survey is not known', async () => assert.equal((await exported(await collectorBench(), 'nowhere')).status, 404));

  it('reads on only as its reader does', async () => {
    const bench = await collectorBench();
    for (let batch = 0; batch < 4; batch++) await bench.send(...Array.from({ length: 100 }, () => sealedAnswer()));
    let read = 0;
    const all = bench.store.sealedResponses.bind(bench.store);
    bench.store.sealedResponses = async function* (survey) {
      for await (const line of all(survey)) {
        read++;
        yield line;
      }
    };
    const reader = (await exported(bench)).body!.getReader();
    await reader.read();
    assert.ok(read < 10, `${read} lines were read ahead`);
    await reader.cancel();
  });
});
