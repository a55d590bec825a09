import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { benchModule } from '../fixtures/side-by-side.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

let installPeers: (folder: string) => void;

const NAME = '@tillid-test/no-such-peer';
const PACKAGES = { [`node_modules/${NAME}`]: { version: '2.0.0' } };

/** A folder that asks for one package, of which so much is installed. */
function folderWith(installed?: typeof PACKAGES): string {
  const folder = temporaryDirectory();
  const asked = { name: 'peers', dependencies: { [NAME]: '2.0.0' } };
  const write = (file: string, value: unknown) => writeFileSync(path.join(folder, file), JSON.stringify(value));
  write('package.json', asked);
  write('package-lock.json', { name: 'peers', lockfileVersion: 3, requires: true, packages: { '': asked, ...PACKAGES } });
  if (installed === undefined) return folder;
  mkdirSync(path.join(folder, 'node_modules'));
  write('node_modules/.package-lock.json', { packages: installed });
  return folder;
}

describe('the packages that are compared with', () => {
  const { npm_config_offline: given } = process.env;

  before(async () => {
    // No registry is asked for a package that does not exist.
    process.env['npm_config_offline'] = 'true';
    ({ installPeers } = await benchModule<{ installPeers: typeof installPeers }>('peers.mjs'));
  });

  after(() => {
    if (given === undefined) delete process.env['npm_config_offline'];
    else process.env['npm_config_offline'] = given;
  });

  it('are named, with what npm says, where they cannot be installed', () => {
    assert.throws(() => installPeers(folderWith()), /Nothing to compare with: @tillid-test\/no-such-peer could not be installed\. npm said:\n[\s\S]*npm error/);
  });

  it('are not installed again where they are there as their lock says', () => {
    assert.doesNotThrow(() => installPeers(folderWith(PACKAGES)));
  });

  it('are installed again where they are there at another version', () => {
    assert.throws(() => installPeers(folderWith({ [`node_modules/${NAME}`]: { version: '1.0.0' } })), /could not be installed/);
  });
});
