import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { benchModule } from '../../../fixtures/side-by-side.js';
import { temporaryDirectory } from '../../../fixtures/temporary-directory.js';

let writeTogether: (texts: Readonly<Record<string, string>>) => void;

describe('files that are written together', () => {
  before(async () => {
    ({ writeTogether } = await benchModule<{ writeTogether: typeof writeTogether }>('side-by-side/report/write-together.mjs'));
  });

  it('are all new, and nothing is left beside them', () => {
    const folder = temporaryDirectory();
    const files = ['one.md', 'two.md'].map((name) => path.join(folder, name));
    writeTogether(Object.fromEntries(files.map((file) => [file, 'new'])));
    assert.deepEqual(
      [readdirSync(folder).sort(), files.map((file) => readFileSync(file, 'utf8'))],
      [
        ['one.md', 'two.md'],
        ['new', 'new'],
      ],
    );
  });

  it('are all as they were where one cannot be written', () => {
    const folder = temporaryDirectory();
    const one = path.join(folder, 'one.md');
    writeFileSync(one, 'old');
    assert.throws(() => writeTogether({ [one]: 'new', [path.join(folder, 'nowhere', 'two.md')]: 'new' }));
    assert.deepEqual([readdirSync(folder), readFileSync(one, 'utf8')], [['one.md'], 'old']);
  });
});
