import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyDistribution } from '../../src/summaries/distribution.js';
import { mergeSummaries, summaryResult } from '../../src/summaries/summary.js';
import { countTexts, emptyTexts, mergeTexts, type Texts } from '../../src/summaries/texts.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const texts = (n: number): Texts => deepFreeze({ kind: 'texts', n });

describe('texts', () => {
  it('begin with none', () => assert.deepEqual(emptyTexts, texts(0)));

  it('are counted', () => assert.deepEqual(countTexts(texts(3), 2), texts(5)));

  it('are added', () => assert.deepEqual(mergeTexts(texts(3), texts(4)), texts(7)));
});

describe('mergeSummaries', () => {
  it('adds two of the same shape', () => assert.deepEqual(mergeSummaries(texts(3), texts(4)), texts(7)));

  it('adds two distributions', () => {
    const one = deepFreeze({ kind: 'distribution' as const, min: 1, max: 2, counts: [1, 0] });
    assert.deepEqual(mergeSummaries(one, one), { kind: 'distribution', min: 1, max: 2, counts: [2, 0] });
  });

  it('keeps the first of two shapes that cannot be added', () => assert.deepEqual(mergeSummaries(texts(3), emptyDistribution(1, 2)), texts(3)));
});

describe('the published form of a summary', () => {
  it('is told by its kind', () => assert.ok(parseWith(summaryResult, { kind: 'texts', n: 3 }).ok));

  it('holds nothing of what texts say but quotes that were chosen', () =>
    assert.deepEqual(parseWith(summaryResult, { kind: 'texts', n: 1, words: ['…'] }), {
      ok: false,
      problems: [{ path: 'words', expected: 'unknown key; expected one of kind, n, quotes' }],
    }));

  it('holds quotes as bare texts', () =>
    assert.deepEqual(
      [['Tak'], [{ text: 'Tak', group: 'north' }]].map((quotes) => parseWith(summaryResult, { kind: 'texts', n: 12, quotes }).ok),
      [true, false],
    ));

  it('counts in whole numbers from 0', () =>
    assert.deepEqual(
      [-1, 0.5].map((n) => parseWith(summaryResult, { kind: 'texts', n }).ok),
      [false, false],
    ));
});
