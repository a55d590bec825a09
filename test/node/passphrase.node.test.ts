import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { givenPassphrase, newPassphrase, type PassphraseSource } from '../../src/node/passphrase.js';

/** A terminal at which somebody types; each text is typed once its prompt has appeared. */
function terminal(...typed: readonly string[]): PassphraseSource & { readonly shown: () => string; readonly rawModes: boolean[] } {
  const rawModes: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode(raw: boolean) {
      rawModes.push(raw);
      return input;
    },
  });
  let [shown, next] = ['', 0];
  const prompts = new PassThrough();
  prompts.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    if (chunk.toString().endsWith(': ') && next < typed.length) setImmediate(() => input.write(typed[next++]!));
  });
  return { environment: {}, input: input as unknown as NodeJS.ReadStream, prompts, shown: () => shown, rawModes };
}

const GOOD = 'blå himmel over Skovby';

describe('the passphrase of a key file', () => {
  it('is taken from the environment', async () => {
    const source = { ...terminal(), environment: { TILLID_PASSPHRASE: GOOD } };
    assert.deepEqual([await givenPassphrase('a.json', source), await newPassphrase(source)], [GOOD, GOOD]);
  });

  it('is asked for at the terminal, and never shown', async () => {
    const source = terminal(`${GOOD}\r`);
    assert.equal(await givenPassphrase('a.json', source), GOOD);
    assert.equal(source.shown(), 'Passphrase of a.json: \n');
    assert.deepEqual(source.rawModes, [true, false], 'raw, so that the terminal itself shows nothing, and then as before');
  });

  it('can be mended while it is typed', async () => assert.equal(await givenPassphrase('a.json', terminal('blåt\u007f himmel\r')), 'blå himmel'));

  it('is asked for twice when it is new', async () => {
    const source = terminal(`${GOOD}\r`, `${GOOD}\r`);
    assert.equal(await newPassphrase(source), GOOD);
    assert.equal(source.shown(), 'New passphrase, at least 12 characters: \nThe same again: \n');
  });

  it('is refused when the two are not the same', async () =>
    assert.rejects(newPassphrase(terminal(`${GOOD}\r`, `${GOOD}!\r`)), { name: 'CommandError', message: 'the two passphrases are not the same; nothing was made' }));

  it('is refused when it is short', async () =>
    assert.rejects(newPassphrase(terminal('himmel\r', 'himmel\r')), { name: 'CommandError', message: /expected a passphrase of at least 12 characters/ }));

  it('is refused when it is short, from the environment too', async () =>
    assert.rejects(newPassphrase({ ...terminal(), environment: { TILLID_PASSPHRASE: 'himmel' } }), { name: 'CommandError' }));

  for (const [name, key] of Object.entries({ 'Ctrl+C': '\u0003', 'Ctrl+D': '\u0004' }))
    it(`can be left with ${name}`, async () =>
      assert.rejects(givenPassphrase('a.json', terminal(key)), { name: 'CommandError', message: 'no passphrase was given; nothing was done' }));

  it('needs a terminal, or the environment', async () => {
    const source = { ...terminal(), input: new PassThrough() as unknown as NodeJS.ReadStream };
    await assert.rejects(givenPassphrase('a.json', source), {
      name: 'CommandError',
      message: 'expected the passphrase in the environment variable TILLID_PASSPHRASE, or a terminal to ask for it',
    });
  });
});
