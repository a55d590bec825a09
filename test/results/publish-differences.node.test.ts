import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aggregate } from '../../src/results/aggregate.js';
import { type Difference, results } from '../../src/results/results.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { assertClose } from '../fixtures/close-to.js';
import { visitResponse } from '../fixtures/definitions.js';
import { scaleOf, scored } from '../fixtures/scores.js';

const survey = scored([scaleOf('now', 0, 10)], { id: 'level', mean: ['now'] });

/** Ten people in a line who answer with the numbers from `from` on, over and over. */
const line = (from: number, more: { readonly group?: string; readonly wave?: string }) =>
  Array.from({ length: 10 }, (_, index) => visitResponse({ now: from + (index % 4) }, more));

const betweenOf = (differences: readonly Difference[] = []) => differences.filter(({ of }) => 'question' in of).map(({ between }) => between);

describe('differences between the lines of a cut', () => {
  it('are told of every pair of groups, of questions and of scores', () => {
    const { differences } = aggregate(survey, [...line(0, { group: 'a' }), ...line(2, { group: 'b' }), ...line(3, { group: 'c' })], { by: 'group' });
    assert.deepEqual(betweenOf(differences), [
      [{ group: 'a' }, { group: 'b' }],
      [{ group: 'a' }, { group: 'c' }],
      [{ group: 'b' }, { group: 'c' }],
    ]);
    assert.deepEqual(
      differences!.filter(({ of }) => 'score' in of).map(({ difference }) => Math.round(difference)),
      [2, 3, 1],
    );
  });

  it('are told from each wave to the next of the same group', () => {
    const waves = ['2024', '2025', '2026'].flatMap((wave, index) => [...line(index, { group: 'a', wave }), ...line(index, { group: 'b', wave })]);
    assert.deepEqual(betweenOf(aggregate(survey, waves, { by: 'group', over: 'wave' }).differences), [
      [
        { group: 'a', wave: '2024' },
        { group: 'a', wave: '2025' },
      ],
      [
        { group: 'a', wave: '2025' },
        { group: 'a', wave: '2026' },
      ],
      [
        { group: 'b', wave: '2024' },
        { group: 'b', wave: '2025' },
      ],
      [
        { group: 'b', wave: '2025' },
        { group: 'b', wave: '2026' },
      ],
    ]);
  });

  it('come with the smallest difference that groups of this size are likely to show', () => {
    const { differences } = aggregate(survey, [...line(0, { group: 'a' }), ...line(2, { group: 'b' })], { by: 'group' });
    // Both groups spread alike: 0 1 2 3 0 1 2 3 0 1, and (1.959964 + 0.841621) · sd · √(2 / 10).
    const sd = Math.sqrt([0, 1, 2, 3, 0, 1, 2, 3, 0, 1].reduce((sum, value) => sum + (value - 1.3) ** 2, 0) / 9);
    assertClose(differences![0]!.detectable, 2.8015852 * sd * Math.sqrt(0.2), 1e-6);
  });

  it('are not told of more than ten groups, of which some would differ by chance alone', () => {
    const groups = Array.from({ length: 11 }, (_, index) => line(index % 5, { group: `group ${index}` }));
    assert.deepEqual(aggregate(survey, groups.flat(), { by: 'group' }).differences, []);
  });

  it('have the published form', () => {
    const told = aggregate(survey, [...line(0, { group: 'a', wave: '1' }), ...line(2, { group: 'a', wave: '2' })], { by: 'group', over: 'wave' });
    assert.deepEqual(parseWith(results, JSON.parse(JSON.stringify(told))), { ok: true, value: told });
  });
});
