import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CommitLog, type Request } from '../harness/commit-log.js';
import type { Disturbance } from './disturbances.js';
import { earlyRequests } from './early-requests.js';

const ASKED = '429, Retry-After: 2';

/** A post that is answered one millisecond after it came, unless said otherwise. */
const post = (begun: number, more: Partial<Request> = {}): Request => ({
  ...{ number: begun, method: 'POST', address: '/v1/responses', ids: ['a'], size: 100, behaviour: 'receipt', begun, ended: begun + 1, answered: true },
  ...more,
});
const asking = post(1000, { behaviour: ASKED });
const span = (what: Disturbance['what'], from: number, to = from): Disturbance => ({ what, from, to });
const found = (requests: readonly Request[], ...disturbances: readonly Disturbance[]) => earlyRequests(requests, disturbances).findings.length;

describe('what is early', () => {
  it('is a request before the time that the endpoint named', () => assert.equal(found([asking, post(1500)]), 1));

  it('is no request after that time', () => assert.equal(found([asking, post(3000)]), 0));

  it('is no request to another address', () => assert.equal(found([asking, post(1500, { address: '/elsewhere' })]), 0));

  it('is no request after the clock has jumped', () => assert.equal(found([asking, post(1500)], span('clock', 1300)), 0));

  it('is not judged where the page ended in the middle', () => assert.deepEqual(earlyRequests([asking, post(1500)], [span('page', 900, 1100)]), { judged: 0, findings: [] }));

  it('is a request again that was answered', () => assert.equal(found([asking, post(1030)]), 1));

  it('is not what the browser repeats by itself after a connection broke', () => {
    const broken = post(900, { ended: 1480, answered: false, ids: ['b'] });
    assert.equal(found([broken, asking, post(1500, { ids: ['b'] })]), 0);
  });

  it('is not what a younger page without a database sends', () => {
    const fresh = span('fresh page', 1200);
    assert.equal(found([asking, post(1500)], fresh, span('database', 1250, 1600)), 0);
    assert.equal(found([asking, post(1500)], fresh), 1);
    assert.equal(found([asking, post(1500)], span('database', 1250, 1600)), 1);
  });
});

describe('what overlaps', () => {
  const overlapsIn = (requests: readonly Request[], patience?: number) => {
    const log = new CommitLog();
    log.requests.push(...requests);
    return log.overlaps(patience === undefined ? {} : { patience }).length;
  };

  it('is the same id in two requests at once', () => assert.equal(overlapsIn([post(0, { ended: 100 }), post(50)]), 1));

  it('is no other id, and no request after the first was answered', () => {
    assert.equal(overlapsIn([post(0, { ended: 100 }), post(50, { ids: ['b'] })]), 0);
    assert.equal(overlapsIn([post(0, { ended: 10 }), post(50)]), 0);
  });

  it('is not what comes when the page may have given up the first', () => assert.equal(overlapsIn([post(0, { ended: null }), post(500)], 400), 0));

  it('is not what comes when the browser has repeated by itself what the page gave up', () => {
    const given = post(0, { ended: 379, answered: false });
    const repeated = post(380, { ended: 600 });
    const next = post(470, { ids: ['a', 'b'], size: 200 });
    assert.equal(overlapsIn([given, repeated, next], 400), 0);
    assert.equal(overlapsIn([repeated, next], 400), 1);
  });
});
