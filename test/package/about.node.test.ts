import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string };
const read = (file: string) => readFileSync(file, 'utf8');
/** What a key of a YAML file says, at any depth. */
const valueOf = (file: string, key: string) => new RegExp(`^ *${key}: '?([^'\\n]+)'?$`, 'm').exec(read(file))?.[1];

describe('what is told of the package elsewhere', () => {
  it('names its version', () => {
    assert.equal(valueOf('publiccode.yml', 'softwareVersion'), version);
    assert.equal(valueOf('CITATION.cff', 'version'), version);
    assert.match(read('llms.txt'), new RegExp(`Version ${version.replaceAll('.', '\\.')},`));
  });

  it('names its licence', () => {
    assert.equal(valueOf('publiccode.yml', 'license'), license);
    assert.equal(valueOf('CITATION.cff', 'license'), license);
  });

  it('describes it in no more words than catalogues show', () => {
    const short = [...read('publiccode.yml').matchAll(/shortDescription: (.+)/g)].map(([, words]) => words!.length);
    assert.equal(short.length, 2);
    assert.ok(short.every((length) => length <= 150));
  });

  it('keeps the README within two hundred lines', () => assert.ok(read('README.md').split('\n').length <= 200));
});
