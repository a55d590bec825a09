import { assert } from '@open-wc/testing';
import type { SealedResponse } from '../../src/protocol/sealed-response.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { fromBase64url } from '../../src/sealing/base64url.js';
import { makeKeyFile, readKeyFile, unlockKey } from '../../src/sealing/key-file.js';
import { loadSealing } from '../../src/sealing/loaders.js';
import { open } from '../../src/sealing/open.js';
import type { SuiteName } from '../../src/sealing/suites.js';
import { visitResponse } from '../fixtures/definitions.js';
import { hexOf, pKeys, testKeys, xKeys } from '../fixtures/sealing.js';

interface Vectors {
  readonly keys: readonly { readonly publicKey: string; readonly key: string; readonly privateKey: string }[];
  readonly vectors: readonly { readonly name: string; readonly response: SurveyResponse; readonly envelope: SealedResponse }[];
}

const fetchVectors = async () => (await fetch('/test/sealing/vectors/envelope.json')).json() as Promise<Vectors>;

describe('sealing in a browser', () => {
  it('finds both suites usable', async () => {
    const { parsePublicKeys, usableRecipients } = await loadSealing();
    const keys = await parsePublicKeys(`${(await xKeys()).publicKey.text} ${(await pKeys()).publicKey.text}`);
    assert.deepEqual(
      (await usableRecipients(keys)).map(({ suite }) => suite),
      ['X25519', 'P-256'],
    );
  });

  it('opens the published vectors', async () => {
    const { keys, vectors } = await fetchVectors();
    for (const { key, publicKey, privateKey } of keys) {
      const [suite = '', encoded = ''] = publicKey.split(':');
      const pair = await testKeys(suite as SuiteName, privateKey, hexOf(fromBase64url(encoded)!));
      for (const { name, response, envelope } of vectors.filter(({ envelope: { sealed } }) => sealed.some((entry) => entry.key === key)))
        assert.deepEqual(await open(envelope, pair.privateKey), { ok: true, response }, name);
    }
  });

  for (const suite of ['X25519', 'P-256'] as const) {
    it(`seals for a key file of ${suite}, which its passphrase unlocks and no other`, async () => {
      const { parsePublicKeys, usableRecipients, seal } = await loadSealing();
      const made = await makeKeyFile(suite, 'blå himmel over Skovby');
      const sealed = await seal(visitResponse({ overall: 4 }), await usableRecipients(await parsePublicKeys(made.publicKey.text)));
      const locked = await readKeyFile(JSON.parse(JSON.stringify(made.file)));
      const key = locked.ok ? await unlockKey(locked.value, 'blå himmel over Skovby') : null;
      assert.deepEqual(await open(sealed, key!), { ok: true, response: visitResponse({ overall: 4 }) });
      assert.isNull(locked.ok && (await unlockKey(locked.value, 'grå himmel')));
    });
  }

  it('refuses a point of low order', async () => {
    const { parsePublicKeys, usableRecipients } = await loadSealing();
    const keys = await parsePublicKeys(`X25519:${'A'.repeat(43)}`);
    const refused = await usableRecipients(keys).then(
      () => null,
      (error: unknown) => error,
    );
    assert.include(refused, { name: 'SealingError', hindrance: 'wrong-key' });
  });
});
