import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { codeFault } from '../../src/elements/receipt/code-fault.js';
import { fetchDefinition, lookUp, surveyAddress, withdraw } from '../../src/elements/receipt/receipt-client.js';
import { responseStatus } from '../../src/protocol/response-status.js';
import { parseReceiptCode } from '../../src/response/receipt-code.js';
import { z } from '../../src/validation/zod.js';

const ID = '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52';
const receipt = { endpoint: 'https://lejre.example/v1/responses', id: ID, code: 'K7QM-2XGD-9PTR-4HWN-8VCB' };
const RECEIVED = { id: ID, state: 'received', survey: 'visit', version: '1', open: true, revision: 0 };

afterEach(() => mock.restoreAll());

/** Lets every request be answered in one way; what is returned tells what was asked last. */
function answering(status: number, body: string) {
  const { mock: noted } = mock.method(globalThis, 'fetch', () => Promise.resolve(new Response(body, { status })));
  return () => noted.calls.at(-1)!.arguments as unknown as [address: string, request: RequestInit];
}

describe('the receiver is asked about a receipt', () => {
  it('at the address of the answer, with the code in a header', async () => {
    const asked = answering(200, JSON.stringify(RECEIVED));
    await lookUp(receipt);
    const [address, request] = asked();
    assert.deepEqual([address, (request.headers as Record<string, string>)['authorization']], [`${receipt.endpoint}/${ID}`, 'Receipt K7QM-2XGD-9PTR-4HWN-8VCB']);
  });

  it('without cookies, without redirects, without the address of the page, and not for ever', async () => {
    const asked = answering(200, JSON.stringify(RECEIVED));
    await lookUp(receipt);
    const [, { credentials, redirect, referrerPolicy, signal }] = asked();
    assert.deepEqual([credentials, redirect, referrerPolicy, signal instanceof AbortSignal], ['omit', 'error', 'no-referrer', true]);
  });

  it('beside a question mark of the endpoint, and whether or not it ends with a slash', async () => {
    const asked = answering(200, '');
    await lookUp({ ...receipt, endpoint: 'https://lejre.example/in/?site=3' });
    assert.equal(asked()[0], `https://lejre.example/in/${ID}?site=3`);
  });

  it('and its survey beside the endpoint', () => {
    assert.equal(surveyAddress('https://lejre.example/v1/responses', 'visit'), 'https://lejre.example/v1/surveys/visit');
    assert.equal(surveyAddress('https://lejre.example/v1/responses/', 'visit'), 'https://lejre.example/v1/surveys/visit');
  });
});

describe('what a receiver answers', () => {
  it('is taken as it is meant, where it is of the protocol', async () => {
    answering(200, JSON.stringify(RECEIVED));
    assert.deepEqual(await lookUp(receipt), { kind: 'found', status: RECEIVED });
  });

  for (const [what, body] of [
    ['another id', { ...RECEIVED, id: 'another' }],
    ['no survey', { ...RECEIVED, survey: undefined }],
    ['a state that there is not', { ...RECEIVED, state: 'lost' }],
    ['no revision', { ...RECEIVED, revision: null }],
    ['nothing about its being open', { ...RECEIVED, open: undefined }],
  ] as const) {
    it(`is not believed with ${what}`, async () => {
      answering(200, JSON.stringify(body));
      assert.deepEqual(await lookUp(receipt), { kind: 'failed', status: 200 });
    });
  }

  it('is no sign that an answer is unknown when another server says "not found"', async () => {
    answering(404, '<h1>Not found</h1>');
    assert.deepEqual(await lookUp(receipt), { kind: 'failed', status: 404 });
  });

  it('is no withdrawal unless it names the id', async () => {
    answering(200, '{"withdrawn":"another"}');
    assert.deepEqual(await withdraw(receipt), { kind: 'failed', status: 200 });
  });

  it('is no definition of another survey', async () => {
    answering(200, '{"id":"another"}');
    assert.deepEqual(await fetchDefinition(receipt.endpoint, 'visit'), { kind: 'failed', status: 200 });
  });

  it('never throws, whatever it is, and is believed only where the schema of the protocol would', async () => {
    const bodies = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record(
          {
            id: fc.constantFrom(ID, 'x'),
            state: fc.constantFrom('received', 'withdrawn', 'x'),
            open: fc.boolean(),
            revision: fc.oneof(fc.nat(), fc.double()),
            survey: fc.constant('visit'),
            version: fc.constant('1'),
          },
          { requiredKeys: [] },
        )
        .map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom(200, 401, 404, 500), async (body, status) => {
        mock.restoreAll();
        answering(status, body);
        const said = await lookUp(receipt);
        if (said.kind === 'found') assert.ok(status === 200 && z.safeParse(responseStatus, JSON.parse(body)).success);
        else assert.deepEqual(said, { kind: 'failed', status });
      }),
    );
  });

  it('is nothing at all when the network fails', async () => {
    mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    assert.deepEqual(await lookUp(receipt), { kind: 'unreachable' });
  });
});

describe('what is wrong with a code', () => {
  const signs = fc.string({ unit: fc.constantFrom(...Array.from('0189AZiIlLoOuU- _é')), maxLength: 40 });

  it('is never that it has twenty signs which codes have: that is a code', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const fault = codeFault(text);
        assert.equal(fault.kind === 'length' && fault.count === 20, parseReceiptCode(text) !== null);
      }),
    );
  });
});
