import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type SealedResponse, sealedResponse } from '../../src/protocol/sealed-response.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { fromBase64url, toBase64url } from '../../src/sealing/base64url.js';
import { associatedData, INFO } from '../../src/sealing/envelope.js';
import { open } from '../../src/sealing/open.js';
import { padded } from '../../src/sealing/padding.js';
import { seal } from '../../src/sealing/seal.js';
import { hpkeOf } from '../../src/sealing/suites.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { visitResponse } from '../fixtures/definitions.js';
import { anyResponse } from '../fixtures/response-arbitraries.js';
import { otherKeys, pKeys, type TestKeys, xKeys } from '../fixtures/sealing.js';

const RECEIPT = 'K7QM-2XGD-9PTR-4HWN-8VCB';
const [x, p, other] = await Promise.all([xKeys(), pKeys(), otherKeys()]);
const AUDIENCES: Readonly<Record<string, readonly TestKeys[]>> = { X25519: [x], 'P-256': [p], 'both suites': [x, p], 'two keys of one suite': [other, x] };

const sealedFor = (keys: readonly TestKeys[], response: SurveyResponse, revision?: number) =>
  seal(
    response,
    keys.map(({ recipient }) => recipient),
    revision === undefined ? {} : { revision, receipt: RECEIPT },
  );

/** What comes out of the wire: the same, written and read. */
const sent = (sealed: SealedResponse) => JSON.parse(JSON.stringify(sealed)) as SealedResponse;

const revisions = fc.option(fc.integer({ min: 1, max: 2 ** 31 }), { nil: undefined });

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A text of base64url with one character changed into another that could stand there. */
function withOneChanged(text: string, place: number, shift: number): string {
  const at = place % text.length;
  return text.slice(0, at) + BASE64URL[(BASE64URL.indexOf(text[at]!) + shift) % BASE64URL.length] + text.slice(at + 1);
}

/** Seals a text of our choice as the answers to a header, as somebody might who has the public key. */
async function sealedText(text: string, header: Pick<SealedResponse, 'id' | 'survey' | 'version' | 'revision'>): Promise<SealedResponse> {
  const context = await hpkeOf('X25519').createSenderContext({ recipientPublicKey: x.recipient.key, info: INFO });
  const ciphertext = toBase64url(new Uint8Array(await context.seal(padded(text), associatedData(header))));
  return { ...header, sealed: [{ key: x.publicKey.id, suite: 'X25519', enc: toBase64url(new Uint8Array(context.enc)), ciphertext }] };
}

for (const [audience, keys] of Object.entries(AUDIENCES)) {
  describe(`a response sealed for ${audience}`, () => {
    it('is opened by each recipient as it was', () =>
      fc.assert(
        fc.asyncProperty(anyResponse, revisions, async (response, revision) => {
          const sealed = sent(await sealedFor(keys, response, revision));
          for (const { privateKey } of keys) assert.deepEqual(await open(sealed, privateKey), { ok: true, response });
        }),
        { numRuns: 60 },
      ));

    it('is a sealed response of the contract', () =>
      fc.assert(
        fc.asyncProperty(anyResponse, revisions, async (response, revision) => {
          const sealed = sent(await sealedFor(keys, response, revision));
          assert.deepEqual(parseWith(sealedResponse, sealed), { ok: true, value: sealed });
        }),
        { numRuns: 30 },
      ));

    it('is not opened when any character of a key, of an encapsulated key or of a ciphertext is changed', () =>
      fc.assert(
        fc.asyncProperty(
          anyResponse,
          fc.constantFrom('key' as const, 'enc' as const, 'ciphertext' as const),
          fc.nat(keys.length - 1),
          fc.nat(),
          fc.integer({ min: 1, max: 63 }),
          async (response, part, index, place, shift) => {
            const sealed = sent(await sealedFor(keys, response));
            const entry = sealed.sealed[index]!;
            const forged = { ...sealed, sealed: sealed.sealed.with(index, { ...entry, [part]: withOneChanged(entry[part], place, shift) }) };
            assert.equal((await open(forged, keys[index]!.privateKey)).ok, false);
          },
        ),
        { numRuns: 150 },
      ));

    it('has a ciphertext whose length tells only the bucket', () =>
      fc.assert(
        fc.asyncProperty(anyResponse, async (response) => {
          const length = new TextEncoder().encode(JSON.stringify(response)).length;
          let bucket = 0;
          while (bucket < length) bucket += bucket < 4096 ? 256 : 4096;
          const { sealed } = await sealedFor(keys, response);
          for (const { ciphertext } of sealed) assert.equal(fromBase64url(ciphertext)?.length, bucket + 16);
        }),
        { numRuns: 60 },
      ));

    it('shares nothing with the same response sealed again', async () => {
      const response = visitResponse({ overall: 4 });
      const windows = ({ sealed }: SealedResponse) =>
        sealed.flatMap(({ enc, ciphertext }) => [enc, ciphertext].flatMap((text) => Array.from({ length: text.length - 11 }, (_, at) => text.slice(at, at + 12))));
      const [first, second] = await Promise.all([sealedFor(keys, response), sealedFor(keys, response)]);
      const seen = new Set(windows(first));
      assert.equal(seen.size, windows(first).length, 'nothing occurs twice within one either');
      assert.deepEqual(
        windows(second).filter((window) => seen.has(window)),
        [],
      );
    });
  });
}

/** The entry of somebody else's answers, which is put under an id that is not theirs. */
const stolen = await sealedFor([x], visitResponse({ overall: 1 }, { id: '3f0f64a5-7d1c-4f8e-9d0b-5a4f5c0f8a11' }), 2);

describe('what stands outside a sealed response', () => {
  const changes: Readonly<Record<string, (sealed: SealedResponse) => SealedResponse>> = {
    'another id': (sealed) => ({ ...sealed, id: '3f0f64a5-7d1c-4f8e-9d0b-5a4f5c0f8a11' }),
    'another survey': (sealed) => ({ ...sealed, survey: 'another-survey' }),
    'another version': (sealed) => ({ ...sealed, version: '3' }),
    'another revision': (sealed) => ({ ...sealed, revision: 3 }),
    'no revision': ({ revision: _, ...sealed }) => sealed,
    'the entry of another response': (sealed) => ({ ...sealed, sealed: stolen.sealed }),
    'another suite': (sealed) => ({ ...sealed, sealed: [{ ...sealed.sealed[0]!, suite: 'P-256' }] }),
  };

  for (const [name, change] of Object.entries(changes)) {
    it(`cannot be changed: ${name}`, async () => {
      const sealed = sent(await sealedFor([x], visitResponse({ overall: 4 }), 2));
      const opened = await open(change(sealed), x.privateKey);
      assert.equal(opened.ok ? 'opened' : opened.reason, 'damaged');
    });
  }

  it('may lack the receipt code, which nobody stores', async () => {
    const { receipt: _, ...stored } = await sealedFor([x], visitResponse({ overall: 4 }), 2);
    assert.deepEqual(await open(stored, x.privateKey), { ok: true, response: visitResponse({ overall: 4 }) });
  });

  it('says no more than the contract, and no answer', async () => {
    const sealed = await sealedFor([x], visitResponse({ why: 'ZEBRA' }, { group: 'GIRAFFE' }));
    assert.deepEqual(Object.keys(sealed), ['id', 'survey', 'version', 'sealed']);
    assert.doesNotMatch(JSON.stringify(sealed), /ZEBRA|GIRAFFE|submitted|language/);
  });

  it('says the revision and the receipt code that the response carries, too', async () => {
    const { revision, receipt } = await seal({ ...visitResponse({}), revision: 4, receipt: RECEIPT }, [x.recipient]);
    assert.deepEqual([revision, receipt], [4, RECEIPT]);
  });
});

describe('a response with a key that every object inherits', () => {
  it('is opened as it was', async () => {
    const response = visitResponse(JSON.parse('{"board": {"__proto__": 1, "constructor": 2}}') as SurveyResponse['answers']);
    assert.deepEqual(await open(sent(await sealedFor([x], response)), x.privateKey), { ok: true, response });
  });
});

describe('seal', () => {
  it('refuses to seal for nobody', () => assert.rejects(seal(visitResponse({}), []), { name: 'SealingError', hindrance: 'no-usable-key' }));

  it('never puts the receipt code inside', async () => {
    const sealed = await sealedFor([x], visitResponse({}), 1);
    const [{ enc, ciphertext } = assert.fail('nothing sealed')] = sealed.sealed;
    const plaintext = await hpkeOf('X25519').open({ recipientKey: x.privateKey.pair, enc: fromBase64url(enc)!, info: INFO }, fromBase64url(ciphertext)!, associatedData(sealed));
    assert.doesNotMatch(new TextDecoder().decode(plaintext), /receipt|K7QM/);
  });
});

describe('open', () => {
  const header = { id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52', survey: 'library-visit', version: '2' };
  const opened = async (text: string, more: { readonly revision?: number } = {}) => open(await sealedText(text, { ...header, ...more }), x.privateKey);

  it('says that a response is sealed for another key', async () => {
    const sealed = await sealedFor([p, other], visitResponse({ overall: 4 }));
    assert.deepEqual(await open(sealed, x.privateKey), {
      ok: false,
      reason: 'other-key',
      problems: [{ path: 'sealed', expected: `expected an entry for the key ${x.publicKey.id}` }],
    });
  });

  for (const value of [undefined, null, 7, 'text', [], {}, { ...header, answers: {} }, { ...header, sealed: [] }]) {
    it(`says that ${JSON.stringify(value)} has not the form of a sealed response`, async () => {
      const result = await open(value, x.privateKey);
      assert.equal(result.ok ? 'opened' : result.reason, 'damaged');
    });
  }

  const strange: Readonly<Record<string, readonly [string, string]>> = {
    'no JSON': ['{"id": ', 'expected JSON inside'],
    'a list': ['[]', 'expected an object'],
    'no response': [JSON.stringify({ ...header, answers: 3, language: 'da' }), 'expected an object'],
    'the response of another id': [JSON.stringify(visitResponse({}, { id: '3f0f64a5-7d1c-4f8e-9d0b-5a4f5c0f8a11' })), 'expected inside what stands outside'],
    'the response of another survey': [JSON.stringify(visitResponse({}, { survey: 'other' })), 'expected inside what stands outside'],
    'the response of another version': [JSON.stringify(visitResponse({}, { version: '3' })), 'expected inside what stands outside'],
    'the response of another revision': [JSON.stringify({ ...visitResponse({}), revision: 2 }), 'expected inside what stands outside'],
  };
  for (const [name, [text, expected]] of Object.entries(strange)) {
    it(`says that what was sealed by somebody is ${name}`, async () => {
      const result = await opened(text);
      assert.deepEqual(result.ok ? 'opened' : [result.reason, result.problems[0]?.expected], ['no-response', expected]);
    });
  }

  it('gives a response without its revision, which stands outside', async () =>
    assert.deepEqual(await opened(JSON.stringify({ ...visitResponse({ overall: 4 }), revision: 2 }), { revision: 2 }), { ok: true, response: visitResponse({ overall: 4 }) }));

  it('never repeats an answer when it says what is wrong', async () => {
    const result = await opened(JSON.stringify({ ...visitResponse({ why: 'ZEBRA' }), language: 'ZEBRA ZEBRA' }));
    assert.doesNotMatch(JSON.stringify(result), /ZEBRA/);
  });
});
