import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Announcements, carryOutRetention } from '../../src/collector.js';
import type { Results } from '../../src/schemas.js';
import { citizen, collectorBench, type CollectorBench, sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { testedStore } from '../fixtures/store-ground.js';
import { VISIT } from '../fixtures/visit-survey.js';

const erase = ({ ask }: CollectorBench, survey = 'visit', token?: string) => ask('DELETE', `/v1/surveys/${survey}/responses`, token === undefined ? {} : { token });
const resultsOf = async ({ get }: CollectorBench, survey = 'visit') => (await (await get(`/v1/surveys/${survey}/results`)).json()) as Results;
const idsIn = async ({ rows }: CollectorBench) => (await rows()).map(({ id }) => id);

describe('the erasure of a survey', () => {
  it('takes away its responses of all versions, open and sealed, and no other survey’s; the results follow', async () => {
    const bench = await collectorBench();
    const nobody = await resultsOf(bench);
    await bench.put({ ...VISIT, id: 'other' });
    const other = visitAnswer({ overall: 1 }, { survey: 'other' });
    await bench.send(visitAnswer(), sealedAnswer(), other);
    await bench.put({ ...VISIT, version: '2' });
    await bench.send(visitAnswer({ overall: 2 }, { version: '2' }));
    const answer = await erase(bench);
    assert.deepEqual([answer.status, answer.headers.get('cache-control'), await answer.json()], [200, 'no-store', { erased: 3 }]);
    assert.deepEqual(await idsIn(bench), [other.id]);
    assert.deepEqual({ ...(await resultsOf(bench)), version: '1' }, nobody);
    assert.equal((await resultsOf(bench, 'other')).n, 1);
  });

  it('answers what a device still sends as received and stores none of it, also after a restart', async () => {
    const [bench, { id, first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    await erase(bench);
    assert.deepEqual(await bench.send(first(5), change(1, 2)), { received: [id, id], refused: [] });
    const restarted = await bench.restarted();
    assert.deepEqual(await restarted.send(first(5)), { received: [id], refused: [] });
    assert.deepEqual(await idsIn(restarted), []);
  });

  it('stores an answer that had not arrived before, and leaves the survey published', async () => {
    const [bench, late] = [await collectorBench(), visitAnswer()];
    await bench.send(visitAnswer());
    await erase(bench);
    assert.deepEqual((await bench.send(late)).received, [late.id]);
    assert.equal((await resultsOf(bench)).n, 1);
  });

  it('leaves no byte of an answer in any file', { skip: testedStore() === 'postgres' && 'the files of PostgreSQL are not the collector’s' }, async () => {
    const bench = await collectorBench();
    const secret = 'Only I can have written this';
    const response = visitAnswer({ overall: 1, why: secret });
    await bench.send(response, ...Array.from({ length: 50 }, () => visitAnswer()));
    await erase(bench);
    const files = readdirSync(bench.data).filter((file) => [secret, response.id].some((words) => readFileSync(path.join(bench.data, file)).includes(words)));
    assert.deepEqual(files, []);
  });

  it('lets answers be stored meanwhile, and takes all that were there before', async () => {
    const bench = await collectorBench();
    const before = Array.from({ length: 3000 }, () => visitAnswer({ overall: 3 }));
    for (let start = 0; start < before.length; start += 500) await Promise.all(before.slice(start, start + 500).map((one) => bench.store.add(one)));
    let isErased = false;
    const erasing = erase(bench).then(async (answer) => {
      isErased = true;
      return (await answer.json()) as unknown;
    });
    await bench.put({ ...VISIT, id: 'other' });
    const meanwhile = visitAnswer({ overall: 1 }, { survey: 'other' });
    await bench.send(meanwhile);
    assert.equal(isErased, false);
    assert.deepEqual(await erasing, { erased: 3000 });
    assert.deepEqual(await idsIn(bench), [meanwhile.id]);
  });

  it('is announced to those who watch the results', { timeout: 10_000 }, async () => {
    const stopping = new AbortController();
    const bench = await collectorBench({ stopping: stopping.signal });
    await bench.send(visitAnswer());
    const reader = (await bench.get('/v1/surveys/visit/results/stream')).body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    await erase(bench);
    assert.match((await reader.read()).value ?? '', /"n":null/);
    stopping.abort();
  });

  it('is for administrators, is written down when it begins and when it is done, and says that a survey is not known', async () => {
    const bench = await collectorBench();
    await bench.send(visitAnswer(), visitAnswer());
    const { token } = await bench.tokenFor({ role: 'editor', rights: ['rows', 'texts'] });
    assert.deepEqual([(await erase(bench, 'visit', token)).status, (await erase(bench, 'visit', 'wrong')).status, (await erase(bench, 'nowhere')).status], [403, 401, 404]);
    assert.equal((await idsIn(bench)).length, 2);
    await erase(bench);
    assert.deepEqual(
      (await bench.audited()).filter(({ action }) => action === 'survey-erased').map(({ name, survey, outcome, count }) => [name, survey, outcome, count]),
      [
        ['the first administrator', 'visit', 'done', 2],
        ['the first administrator', 'visit', 'begun', 0],
      ],
    );
  });
});

/** A collector with the visit survey kept for 30 days, on the given day at noon; `retain` does what is done once a day. */
async function keptFor30Days() {
  const clock = { day: '2026-11-22' };
  const [now, changed, stopping] = [() => new Date(`${clock.day}T12:00Z`), [] as string[], new AbortController()];
  const announcements = new Announcements();
  const bench = await collectorBench({ now, announcements });
  await bench.put({ ...VISIT, privacy: { minimumGroup: 1, retentionDays: 30, time: 'minute' } });
  const retain = () => carryOutRetention(bench.store, { now, onChange: (survey) => changed.push(survey), stopping: stopping.signal });
  return { bench, clock, changed, retain, stopping };
}

describe('retention', () => {
  it('deletes what was submitted more days ago than the definition says, and the results follow', async () => {
    const { bench, changed, retain } = await keptFor30Days();
    const [old, lastDay, minute] = [
      visitAnswer({ overall: 1 }, { submitted: '2026-10-22' }),
      visitAnswer({ overall: 2 }, { submitted: '2026-10-23' }),
      visitAnswer({}, { submitted: '2026-10-22T23:59Z' }),
    ];
    await bench.send(old, lastDay, minute);
    await retain();
    assert.deepEqual(await idsIn(bench), [lastDay.id]);
    assert.equal((await resultsOf(bench)).n, 1);
    assert.deepEqual(changed, ['visit']);
  });

  it('deletes the rest as days go by, and nothing comes back from a device', async () => {
    const { bench, clock, retain } = await keptFor30Days();
    const response = visitAnswer();
    await bench.send(response);
    clock.day = '2026-12-22';
    await retain();
    assert.equal((await idsIn(bench)).length, 1);
    clock.day = '2026-12-23';
    await retain();
    assert.deepEqual(await bench.send(response), { received: [response.id], refused: [] });
    assert.deepEqual(await idsIn(bench), []);
  });

  it('leaves responses that tell no day, sealed ones, and surveys that are kept without end', async () => {
    const { bench, retain } = await keptFor30Days();
    await bench.put({ ...VISIT, id: 'other' });
    const { submitted: _, ...dayless } = visitAnswer();
    await bench.send(dayless, sealedAnswer(), visitAnswer({}, { survey: 'other', submitted: '2020-01-01' }));
    await retain();
    assert.equal((await idsIn(bench)).length, 3);
  });

  it('is written down for each survey that has it, with the number and the day, also where there was nothing', async () => {
    const { bench, retain } = await keptFor30Days();
    await bench.send(visitAnswer({}, { submitted: '2026-01-01' }), visitAnswer({}, { submitted: '2026-01-02' }));
    await retain();
    await retain();
    assert.deepEqual(
      (await bench.audited()).filter(({ action }) => action === 'retention-run').map(({ token, survey, outcome, count }) => [token, survey, outcome, count]),
      [
        ['collector', 'visit', 'submitted before 2026-10-23', 0],
        ['collector', 'visit', 'submitted before 2026-10-23', 2],
      ],
    );
  });

  it('goes by the current definition', async () => {
    const { bench, retain } = await keptFor30Days();
    await bench.send(visitAnswer({}, { submitted: '2026-10-01' }));
    await bench.put({ ...VISIT, version: '2', privacy: { retentionDays: 90 } });
    await retain();
    assert.equal((await idsIn(bench)).length, 1);
  });

  it('begins nothing more once the collector stops', async () => {
    const { bench, retain, stopping } = await keptFor30Days();
    await bench.send(visitAnswer({}, { submitted: '2020-01-01' }));
    stopping.abort();
    await retain();
    assert.equal((await idsIn(bench)).length, 1);
  });
});
