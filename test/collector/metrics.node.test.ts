import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citizen, collectorBench, type CollectorBench, sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { VISIT } from '../fixtures/visit-survey.js';

/** The figures as they are told: name with labels → number. */
async function figuresOf({ ask }: CollectorBench): Promise<Map<string, number>> {
  const text = await (await ask('GET', '/metrics')).text();
  return new Map(
    text.split('\n').flatMap((line) => (line === '' || line.startsWith('#') ? [] : [[line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]])),
  );
}

const outcome = (name: string) => `tillid_responses_total{outcome="${name}",reason=""}`;
const refused = (reason: string) => `tillid_responses_total{outcome="refused",reason="${reason}"}`;
const sumOf = (figures: ReadonlyMap<string, number>) => [...figures].reduce((sum, [name, count]) => (name.startsWith('tillid_responses_total{') ? sum + count : sum), 0);

describe('the figures of the collector', () => {
  it('tell what became of every response that came in, by kind and by reason', async () => {
    const bench = await collectorBench({ now: () => new Date('2026-11-23T12:00') });
    await bench.put({ ...VISIT, id: 'sealed-only', privacy: { sealed: true } });
    await bench.put({ ...VISIT, id: 'over', closes: '2026-11-22' });
    const [one, two, three] = [await citizen(), await citizen(), await citizen()];
    await bench.send(one.first(5), two.first(4), three.first(3));
    await bench.send(one.first(5));
    await bench.send(one.change(2, 1));
    await bench.send(one.change(1, 2));
    await bench.withdraw(two.id, two.code);
    await bench.send(two.first(4));
    await bench.send(
      three.first(1),
      visitAnswer({ overall: 9 }),
      visitAnswer({}, { survey: 'nowhere' }),
      visitAnswer({}, { version: '9' }),
      visitAnswer({}, { survey: 'sealed-only' }),
      { ...visitAnswer(), ip: '192.0.2.1' },
      three.change(1, 1, { receipt: one.code }),
    );
    const late = await citizen();
    await bench.send(late.first(5, { survey: 'over' }));
    await bench.send(late.change(1, 2, { survey: 'over' }));
    const figures = await figuresOf(bench);
    assert.equal(figures.get('tillid_responses_received_total'), 16);
    assert.equal(sumOf(figures), 16);
    for (const [name, expected] of [
      [outcome('stored'), 4],
      [outcome('repeated'), 1],
      [outcome('replaced'), 1],
      [outcome('superseded'), 1],
      [outcome('withdrawn'), 1],
      [refused('conflict'), 1],
      [refused('misfit'), 1],
      [refused('unknown-survey'), 1],
      [refused('unknown-version'), 1],
      [refused('unsealed'), 1],
      [refused('malformed'), 1],
      [refused('wrong-receipt'), 1],
      [refused('closed'), 1],
      [refused('failed'), 0],
    ] as const)
      assert.equal(figures.get(name), expected, name);
  });

  it('balance where the store fails for some of a submission', async () => {
    const bench = await collectorBench();
    const add = bench.store.add.bind(bench.store);
    let calls = 0;
    bench.store.add = (response, options) => (calls++ % 2 === 0 ? add(response, options) : Promise.reject(new Error('disk full')));
    assert.equal((await bench.post({ responses: [visitAnswer(), visitAnswer(), visitAnswer(), visitAnswer({ overall: 9 })] })).status, 500);
    const figures = await figuresOf(bench);
    assert.deepEqual([figures.get(outcome('stored')), figures.get(refused('failed')), figures.get(refused('misfit')), sumOf(figures)], [2, 1, 1, 4]);
    assert.equal(figures.get('tillid_responses_received_total'), 4);
  });

  it('count requests by method, pattern of the address and status, never by what is in the address', async () => {
    const [bench, { id, code }] = [await collectorBench(), await citizen()];
    await bench.get('/v1/surveys/visit');
    await bench.get('/v1/surveys/nowhere/results');
    await bench.status(id, code);
    await bench.get('/v1/nothing/secret?why=curious');
    await bench.ask('PROPFIND', '/v1/surveys/visit');
    const figures = await figuresOf(bench);
    for (const labels of [
      'method="GET",route="/v1/surveys/{survey}",status="200"',
      'method="GET",route="/v1/surveys/{survey}/results",status="404"',
      'method="GET",route="/v1/responses/{id}",status="404"',
      'method="GET",route="unknown",status="404"',
      'method="other",route="/v1/surveys/{survey}",status="405"',
    ])
      assert.equal(figures.get(`tillid_requests_total{${labels}}`), 1, labels);
    const text = [...figures.keys()].join('\n');
    for (const secret of [id, code, 'nowhere', 'secret', 'curious', 'visit', 'PROPFIND']) assert.ok(!text.includes(secret), `"${secret}" is in the figures`);
  });

  it('tell how long answers took, as a histogram that grows', async () => {
    const clock = { is: 0 };
    const bench = await collectorBench({ ticks: () => (clock.is += 30) });
    await bench.get('/healthz');
    const figures = await figuresOf(bench);
    const bucket = (end: string) => figures.get(`tillid_request_duration_seconds_bucket{route="/healthz",le="${end}"}`);
    assert.deepEqual([bucket('0.025'), bucket('0.05'), bucket('10'), bucket('+Inf')], [0, 1, 1, 1]);
    assert.equal(figures.get('tillid_request_duration_seconds_count{route="/healthz"}'), 1);
    assert.equal(figures.get('tillid_request_duration_seconds_sum{route="/healthz"}'), 0.03);
  });

  it('are for whoever may read all surveys', async () => {
    const bench = await collectorBench();
    const statusFor = async (asked: Readonly<Record<string, unknown>>) => (await bench.ask('GET', '/metrics', { token: (await bench.tokenFor(asked)).token })).status;
    assert.equal((await bench.get('/metrics')).status, 401);
    assert.deepEqual([await statusFor({ role: 'reader' }), await statusFor({ role: 'reader', surveys: ['visit'] })], [200, 403]);
  });

  it('count sealed responses like open ones', async () => {
    const bench = await collectorBench();
    await bench.send(sealedAnswer(), visitAnswer());
    assert.equal((await figuresOf(bench)).get(outcome('stored')), 2);
  });
});

describe('GET /readyz', () => {
  it('says no while something is missing that the collector needs, and yes after that', async () => {
    const disk = { hasRoom: false };
    const { get } = await collectorBench({ isReady: () => Promise.resolve(disk.hasRoom) });
    const answer = await get('/readyz');
    assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '60']);
    assert.match(await answer.text(), /urn:tillid:problem:not-ready/);
    disk.hasRoom = true;
    assert.equal((await get('/readyz')).status, 200);
  });

  it('says no when the store cannot be written', async () => {
    const { store, get } = await collectorBench();
    store.probe = () => Promise.reject(new Error('read-only'));
    assert.equal((await get('/readyz')).status, 500);
  });
});
