import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { legendLayout } from '../../src/charts/legend.js';
import { wrappedText } from '../../src/charts/wrapped-text.js';

/** Every letter is as wide as it is in a font of a typewriter. */
const measure = (text: string) => text.length * 10;
const paint = { fill: 'white', edge: 'black', ink: 'black', pattern: 'plain' } as const;
const layoutOf = (labels: readonly string[], width: number) =>
  legendLayout(
    labels.map((label) => ({ label, paint })),
    width,
    { fontSize: 14 },
    measure,
  );

describe('wrapped text', () => {
  it('has as many words in a line as there is room for', () => assert.deepEqual(wrappedText('one two three', 70, measure), ['one two', 'three']));

  it('breaks a word that no line has room for', () => assert.deepEqual(wrappedText('a municipality', 60, measure), ['a', 'munici', 'pality']));

  it('gives every line at least a letter, however narrow it is', () => assert.deepEqual(wrappedText('ab', 1, measure), ['a', 'b']));
});

describe('a legend', () => {
  it('stands in one row where there is room', () =>
    assert.deepEqual(
      layoutOf(['No', 'Yes'], 400).entries.map(({ top }) => top),
      [0, 0],
    ));

  it('goes on in a further row where there is none', () => {
    const [first, second] = layoutOf(['No', 'Yes'], 80).entries;
    assert.deepEqual([first!.start, second!.start], [0, 0]);
    assert.ok(second!.top >= 20);
  });

  it('leaves no entry over another in the same row', () => {
    const [first, second] = layoutOf(['No', 'Yes'], 400).entries;
    assert.ok(second!.start >= first!.start + 20 + measure('No'));
  });

  it('breaks words that are longer than its width', () => assert.deepEqual(layoutOf(['Neither nor'], 120).entries[0]!.lines, ['Neither', 'nor']));

  it('is as high as its lowest line', () => {
    const { height, entries } = layoutOf(['Neither agree nor disagree', 'Yes'], 120);
    assert.ok(height >= entries[1]!.top + 20);
  });
});
