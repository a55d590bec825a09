import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LookUp } from '../../src/elements/receipt/receipt-client.js';
import { receiptFinding, type ReceiptState } from '../../src/elements/receipt/receipt-state.js';
import type { OutboxEntry } from '../../src/outbox/outbox-entry.js';
import type { ResponseStatus } from '../../src/protocol/response-status.js';
import { visitResponse } from '../fixtures/definitions.js';

const response = visitResponse({ overall: 4 });

const found = (more: Partial<ResponseStatus> = {}): LookUp => ({
  kind: 'found',
  status: { id: response.id, state: 'received', survey: 'library-visit', version: '2', open: true, revision: 0, response, ...more },
});
const UNKNOWN: LookUp = { kind: 'unknown' };
const UNREACHABLE: LookUp = { kind: 'unreachable' };

const entry = (more: Partial<OutboxEntry> = {}, revision?: number): OutboxEntry => ({
  id: response.id,
  endpoint: 'https://lejre.example/v1/responses',
  body: revision === undefined ? response : ({ ...response, revision } as OutboxEntry['body']),
  state: 'waiting',
  attempts: 0,
  notBefore: 0,
  ...more,
});

/** What is found, with whether it can be withdrawn and from which revision it can be changed. */
const finding = (lookUp: LookUp | null, here?: OutboxEntry, survey = '') => {
  const { state, canWithdraw, change } = receiptFinding({ lookUp, entry: here, survey });
  return [state, canWithdraw, change?.revision ?? null] as const;
};

const TABLE: readonly (readonly [what: string, lookUp: LookUp | null, here: OutboxEntry | undefined, expected: readonly [ReceiptState, boolean, number | null]])[] = [
  ['received', found(), undefined, ['received', true, 0]],
  ['received and changed', found({ revision: 2 }), undefined, ['received', true, 2]],
  ['received, the receipt lost on the way', found(), entry(), ['received', true, 0]],
  ['received by a receiver that keeps it to itself', found({ response: undefined }), undefined, ['received', true, null]],
  ['received and closed', found({ open: false }), undefined, ['closed', false, null]],
  ['received, a change waiting', found(), entry({}, 1), ['changeWaits', true, 1]],
  ['received, a change refused', found(), entry({ state: 'refused' }, 1), ['changeRefused', true, 1]],
  ['closed, a change waiting', found({ open: false }), entry({}, 1), ['changeWaits', false, null]],
  ['withdrawn', found({ state: 'withdrawn', open: false, survey: undefined, version: undefined, response: undefined }), undefined, ['withdrawn', false, null]],
  ['withdrawn, and still waiting here', found({ state: 'withdrawn', open: false, survey: undefined }), entry(), ['withdrawn', false, null]],
  ['unknown', UNKNOWN, undefined, ['unknown', true, null]],
  ['unknown there and waiting here', UNKNOWN, entry(), ['waits', true, 0]],
  ['unknown there and overdue here', UNKNOWN, entry({ state: 'overdue' }), ['waits', true, 0]],
  ['refused', UNKNOWN, entry({ state: 'refused' }), ['refused', true, 0]],
  ['refused, and nobody answers', UNREACHABLE, entry({ state: 'refused' }), ['refused', true, 0]],
  ['waiting, and nobody answers', UNREACHABLE, entry(), ['waitsUnsure', true, 0]],
  ['waiting, and something else answers', { kind: 'failed', status: 500 }, entry(), ['waitsUnsure', true, 0]],
  ['waiting for nobody', null, entry({ endpoint: null }), ['waits', true, 0]],
  ['nobody answers', UNREACHABLE, undefined, ['unreachable', false, null]],
  ['something else answers', { kind: 'failed', status: 500 }, undefined, ['failed', false, null]],
  ['no receiver', null, undefined, ['noEndpoint', false, null]],
];

describe('what became of an answer is told from the receiver and the device together', () => {
  for (const [what, lookUp, here, expected] of TABLE) it(what, () => assert.deepEqual(finding(lookUp, here), expected));

  it('an answer to another survey than the page’s, received', () => assert.deepEqual(finding(found(), undefined, 'another'), ['ofOther', false, null]));

  it('an answer to another survey than the page’s, waiting here', () => assert.deepEqual(finding(UNKNOWN, entry(), 'another'), ['ofOther', false, null]));

  it('a change begins with what was sent last, here or there', () => {
    const changed = { ...response, revision: 1, answers: { overall: 1 } };
    const { change } = receiptFinding({ lookUp: found(), entry: entry({ body: changed }), survey: '' });
    assert.deepEqual(change?.response, changed);
  });
});
