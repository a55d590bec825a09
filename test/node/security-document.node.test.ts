import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { repositoryRoot } from '../fixtures/reference-data.js';

const read = (file: string) => readFileSync(path.join(repositoryRoot(), file), 'utf8');
const DOCUMENT = read('docs/security.md');

/** Each file of tests that is named with sentences, and the sentences. */
const NAMED = [...DOCUMENT.matchAll(/`(test\/[^`]+\.ts)`: ((?:“[^”]+”(?:; )?)+)/g)].map(([, file = '', sentences = '']) => ({
  file,
  sentences: [...sentences.matchAll(/“([^”]+)”/g)].map(([, sentence = '']) => sentence),
}));

describe('the document of what is secured', () => {
  it('names tests that there are, in the files that it names', () => {
    assert.ok(NAMED.length > 50);
    for (const { file, sentences } of NAMED) {
      const source = read(file);
      for (const sentence of sentences) assert.ok(source.includes(sentence), `${file} has no test “${sentence}”`);
    }
  });

  it('names no file that is not there', () => {
    for (const [, file = ''] of DOCUMENT.matchAll(/`((?:src|test)\/[^`]+?)\/?`/g)) assert.ok(existsSync(path.join(repositoryRoot(), file)), `${file} is not there`);
  });

  it('gives for each item a level, a state and a reason', () => {
    const rows = DOCUMENT.split('\n').filter((line) => /^\| \d/.test(line));
    assert.ok(rows.length > 100);
    for (const row of rows) assert.match(row, /^\| [\d., –]+ +\| [123–]+ +\| (met|partly|not met|not met, on purpose|not applicable|not applicable yet|deployment) +\| \S.*\|$/);
  });
});
