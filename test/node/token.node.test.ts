import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { administratorToken } from '../../src/node/token.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

describe('the administrator’s token', () => {
  it('is made once, and stays the same', () => {
    const data = temporaryDirectory();
    const first = administratorToken(data, {});
    const second = administratorToken(data, {});
    assert.deepEqual([first.isNew, second.isNew], [true, false]);
    assert.equal(second.token, first.token);
    assert.equal(Buffer.from(first.token, 'base64url').length, 32);
  });

  it('can be read by its owner only', () => {
    const data = temporaryDirectory();
    administratorToken(data, {});
    assert.equal(statSync(path.join(data, 'token')).mode & 0o777, 0o600);
  });

  it('is taken from the environment, and then not written down', () => {
    const data = temporaryDirectory();
    assert.deepEqual(administratorToken(data, { TILLID_TOKEN: 'given' }), { token: 'given', isNew: false });
    assert.ok(!existsSync(path.join(data, 'token')));
  });
});
