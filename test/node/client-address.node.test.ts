import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { describe, it } from 'node:test';
import { clientAddress } from '../../src/node/client-address.js';

const request = (forwarded?: string) =>
  ({ headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.1' } }) as unknown as Pick<IncomingMessage, 'headers' | 'socket'>;

describe('the address of whoever sends', () => {
  it('is that of the connection, whatever a header claims', () => assert.equal(clientAddress(request('192.0.2.1'), false), '10.0.0.1'));

  it('is behind a proxy the one that the proxy has added, not one that the sender claims', () => assert.equal(clientAddress(request('203.0.113.9, 192.0.2.1'), true), '192.0.2.1'));

  it('is that of the connection where the proxy tells nothing', () => {
    assert.equal(clientAddress(request(), true), '10.0.0.1');
    assert.equal(clientAddress(request(''), true), '10.0.0.1');
  });
});
