import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { fetchInstrument, InstrumentError } from '../../src/instruments/fetch-instrument.js';
import { INSTRUMENTS } from '../../src/instruments/loaders.js';

const ADDRESS = new URL('https://kommune.example/cdn/who-5/who-5.json');

/** Answers the next request, and remembers what was asked. */
const answering = (answer: Response) => mock.method(globalThis, 'fetch', () => Promise.resolve(answer)).mock;

describe('an instrument that is data beside the code', () => {
  afterEach(() => mock.restoreAll());

  it('is fetched from its address', async () => {
    answering(Response.json({ id: 'who-5' }));
    assert.deepEqual(await fetchInstrument(ADDRESS), { id: 'who-5' });
  });
  it('is fetched without anything that tells who asks', async () => {
    const fetched = answering(Response.json({}));
    await fetchInstrument(ADDRESS);
    assert.deepEqual(fetched.calls[0]?.arguments, [ADDRESS, { headers: { accept: 'application/json' }, credentials: 'omit' }]);
  });
  it('says its address and the status when it is not there', async () => {
    answering(new Response('', { status: 404 }));
    await assert.rejects(fetchInstrument(ADDRESS), new InstrumentError('No instrument at https://kommune.example/cdn/who-5/who-5.json: status 404.'));
  });
  it('is read as it is told to, without the network', async () => {
    const fetched = answering(Response.json({}));
    assert.deepEqual([await fetchInstrument(ADDRESS, () => Promise.resolve('{"id":"from-a-file"}')), fetched.calls.length], [{ id: 'from-a-file' }, 0]);
  });
  it('lies in a folder of its own beside the list of instruments', async () => {
    const asked: string[] = [];
    await INSTRUMENTS['who-5']!((address) => Promise.resolve((asked.push(address.href), '{}')));
    assert.match(asked[0]!, /\/instruments\/who-5\/who-5\.json$/);
  });
});
