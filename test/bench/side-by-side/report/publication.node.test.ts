import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { benchModule, comparedTable, comparisonReport, type ComparisonReport } from '../../../fixtures/side-by-side.js';

interface Published {
  readonly files?: Readonly<Record<string, string>>;
  readonly printed?: string;
}

let publication: (report: ComparisonReport, asked: { readonly out?: string; readonly only?: string; readonly readme: string }) => Published;

const readme = readFileSync('README.md', 'utf8');
const whole = comparisonReport(comparedTable());
const incomplete: ComparisonReport = { ...whole, parts: [...whole.parts, { name: 'queues', seconds: 3, tables: [], failed: 'no browser' }] };

const places = ({ files }: Published) => Object.keys(files ?? {});

describe('what a run of the comparison writes', () => {
  before(async () => {
    ({ publication } = await benchModule<{ publication: typeof publication }>('side-by-side/report/publication.mjs'));
  });

  it('is the page of the documents and the table of the README where every part was measured', () => {
    assert.deepEqual(places(publication(whole, { readme })), ['docs/comparison.md', 'README.md']);
  });

  it('leaves the documents as they are where a part is missing', () => {
    assert.deepEqual(places(publication(incomplete, { readme })), ['build/comparison-incomplete.md']);
  });

  it('goes where it was sent, also where a part is missing', () => {
    assert.deepEqual(places(publication(incomplete, { out: 'there.md', readme })), ['there.md']);
    const { files, printed = '' } = publication(incomplete, { only: 'queues', readme });
    assert.deepEqual([files, printed.startsWith('# Side by side\n')], [undefined, true]);
  });

  it('says what could not be measured and why, beside what was', () => {
    const { printed = '' } = publication(incomplete, { only: 'loading,queues', readme });
    for (const words of ['Not measured, and told of in no row: queues.', '## queues\n\nCould not be measured: no browser\n', '## Bytes\n'])
      assert.ok(printed.includes(words), words);
  });
});
