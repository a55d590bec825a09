import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { parsePublicKeys, publicKeyOf } from '../../src/sealing/public-key.js';
import { usableRecipients } from '../../src/sealing/recipients.js';
import { pKeys, xKeys } from '../fixtures/sealing.js';

const { publicKey: x } = await xKeys();
const { publicKey: p } = await pKeys();
const real = crypto.subtle;

/** Puts other cryptography in the place of the platform's for the length of a test. */
const setSubtle = (subtle: unknown) => Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });

/** A browser that does not know an algorithm: the methods refuse its name, as the Web Cryptography API says. */
const without = (name: string) =>
  new Proxy(real, {
    get(target, method: keyof SubtleCrypto) {
      if (!(method in target)) return undefined;
      return (...given: unknown[]) => {
        const names = given.map((one) => (typeof one === 'string' ? one : ((one as { name?: string } | undefined)?.name ?? '')));
        if (names.includes(name)) return Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'));
        return (target[method] as (...given: unknown[]) => Promise<unknown>).apply(target, given);
      };
    },
  });

afterEach(() => delete (crypto as { subtle?: SubtleCrypto }).subtle);

const idsOf = async (keys: Parameters<typeof usableRecipients>[0]) => (await usableRecipients(keys)).map(({ id }) => id);

describe('the recipients that a browser can seal for', () => {
  it('are all of them, where both suites are known', async () => assert.deepEqual(await idsOf([x, p]), [x.id, p.id]));

  it('are those of P-256, where X25519 is not known', async () => {
    setSubtle(without('X25519'));
    assert.deepEqual(await idsOf([x, p]), [p.id]);
  });

  it('are those of X25519, where P-256 is not known', async () => {
    setSubtle(without('ECDH'));
    assert.deepEqual(await idsOf([x, p]), [x.id]);
  });

  it('are at least one, or an error says what is missing', async () => {
    setSubtle(without('X25519'));
    await assert.rejects(usableRecipients([x]), { name: 'SealingError', hindrance: 'no-usable-key', message: /expected a key of P-256 among them/ });
  });

  it('do not hold a point of low order, for which everybody could open', async () => {
    const weak = await publicKeyOf('X25519', new Uint8Array(32));
    await assert.rejects(usableRecipients([p, weak]), { name: 'SealingError', hindrance: 'wrong-key', message: /"X25519:A{43}" is no key of X25519/ });
  });

  it('do not hold a point beside the curve', async () => {
    const beside = await publicKeyOf('P-256', p.bytes.with(64, p.bytes[64]! ^ 1));
    await assert.rejects(usableRecipients([beside]), { hindrance: 'wrong-key' });
  });
});

describe('a page without https', () => {
  it('is told what it needs when the keys are read', async () => {
    setSubtle(undefined);
    await assert.rejects(parsePublicKeys(x.text), { name: 'SealingError', hindrance: 'no-https', message: /expected an address that begins with https:/ });
  });

  it('is told what it needs when the recipients are asked for', async () => {
    setSubtle(undefined);
    await assert.rejects(usableRecipients([]), { hindrance: 'no-https' });
  });
});
