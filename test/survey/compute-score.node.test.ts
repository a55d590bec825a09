import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { score, scoreBands } from '../../src/analysis.js';
import type { ScoreBand, ScoreDefinition } from '../../src/survey/score.js';
import { scaleOf, scored } from '../fixtures/scores.js';

type Given = Readonly<Record<string, unknown>>;

const threeItems = ['a', 'b', 'c'];
const onThree = (rule: Partial<ScoreDefinition>) =>
  scored(
    threeItems.map((id) => scaleOf(id, 1, 5)),
    { id: 's', ...rule },
  );

describe('score', () => {
  it('turns an item round within the ends of its own question', () => {
    const definition = scored([scaleOf('a', 1, 5), scaleOf('b', 0, 10)], { id: 's', sum: ['a', 'b'], reverse: ['b'] });
    assert.deepEqual(score(definition, { a: 2, b: 3 }), { s: 9 });
  });

  it('multiplies a mean too', () => assert.deepEqual(score(onThree({ mean: threeItems, times: 20 }), { a: 1, b: 2, c: 3 }), { s: 40 }));

  it('is null when one item is missing and nothing else is allowed', () => assert.deepEqual(score(onThree({ sum: threeItems }), { a: 1, b: 2 }), { s: null }));

  for (const [name, left] of [
    ['absent', {}],
    ['skipped', { c: { missing: 'skipped' } }],
    ['not known', { c: { missing: 'dont-know' } }],
    ['hidden', { c: { missing: 'not-shown' } }],
    ['a text', { c: '3' }],
    ['no number at all', { c: Number.NaN }],
  ] as const) {
    it(`leaves an item out that is ${name}`, () => assert.deepEqual(score(onThree({ mean: threeItems, missing: { atMost: 1 } }), { a: 1, b: 2, ...left }), { s: 1.5 }));
  }

  it('puts the mean of the answered items in the place of one that may be missing from a sum', () =>
    assert.deepEqual(score(onThree({ sum: threeItems, missing: { atMost: 1 } }), { a: 2, b: 5 }), { s: 10.5 }));

  it('is null when more items are missing than may be', () => assert.deepEqual(score(onThree({ sum: threeItems, missing: { atMost: 1 } }), { a: 2 }), { s: null }));

  it('is null when nothing is answered, however many may be missing', () => assert.deepEqual(score(onThree({ sum: threeItems, missing: { atMost: 3 } }), {}), { s: null }));

  it('tells every score of a definition', () =>
    assert.deepEqual(score(scored([scaleOf('a', 1, 5)], { id: 's', sum: ['a'] }, { id: 't', sum: ['a'], times: 2 }), { a: 3 }), { s: 3, t: 6 }));

  it('tells nothing where a definition has no scores', () => assert.deepEqual(score({ id: 'bare', version: '1', questions: [scaleOf('a', 1, 5)] }, { a: 3 }), {}));

  it('finds no answer in what every object inherits', () =>
    assert.deepEqual(score(scored([scaleOf('toString', 1, 5)], { id: 's', sum: ['toString'], missing: { atMost: 1 } }), {}), { s: null }));
});

describe('scoreBands', () => {
  const bands = (list: readonly ScoreBand[], answers: Given) => scoreBands(onThree({ sum: threeItems, bands: [...list] }), answers)['s'];

  it('leaves out of a band the number below which it lies', () =>
    assert.deepEqual(
      [
        { a: 1, b: 1, c: 1 },
        { a: 1, b: 1, c: 2 },
      ].map((answers) => bands([{ id: 'low', below: 4 }, { id: 'rest' }], answers)),
      ['low', 'rest'],
    ));

  it('takes into a band the number up to which it reaches', () =>
    assert.deepEqual(
      [
        { a: 1, b: 1, c: 2 },
        { a: 1, b: 2, c: 2 },
      ].map((answers) => bands([{ id: 'low', atMost: 4 }, { id: 'rest' }], answers)),
      ['low', 'rest'],
    ));

  it('compares the score as it is, not rounded', () =>
    assert.equal(scoreBands(onThree({ mean: threeItems, bands: [{ id: 'low', atMost: 2.3 }, { id: 'rest' }] }), { a: 2, b: 2, c: 3 })['s'], 'rest'));

  it('is not misled by what binary fractions make of tenths', () =>
    assert.equal(scoreBands(scored([scaleOf('a', 0, 5)], { id: 's', sum: ['a'], times: 0.1, bands: [{ id: 'low', atMost: 0.3 }, { id: 'rest' }] }), { a: 3 })['s'], 'low'));

  it('takes the first band that fits', () =>
    assert.equal(
      bands(
        [
          { id: 'one', below: 20 },
          { id: 'two', below: 21 },
        ],
        { a: 1, b: 1, c: 1 },
      ),
      'one',
    ));

  it('asks a band for its bound and its condition', () => {
    const list: ScoreBand[] = [{ id: 'low', below: 10, when: { question: 'a', is: 1 } }, { id: 'rest' }];
    assert.deepEqual(
      [
        { a: 1, b: 1, c: 1 },
        { a: 2, b: 1, c: 1 },
        { a: 1, b: 5, c: 5 },
      ].map((answers) => bands(list, answers)),
      ['low', 'rest', 'rest'],
    );
  });

  it('is null where no band fits', () => assert.equal(bands([{ id: 'low', below: 4 }], { a: 5, b: 5, c: 5 }), null));

  it('is null where there is no score', () => assert.equal(bands([{ id: 'always' }], { a: 5 }), null));

  it('is null where a score has no bands', () => assert.equal(scoreBands(onThree({ sum: threeItems }), { a: 5, b: 5, c: 5 })['s'], null));

  it('classifies in spite of a missing item where that is allowed', () => {
    const definition = onThree({ classify: threeItems, missing: { atMost: 2 }, bands: [{ id: 'hit', when: { question: 'a', atLeast: 4 } }, { id: 'rest' }] });
    assert.deepEqual(
      [{ a: 4 }, { b: 4 }, {}].map((answers) => scoreBands(definition, answers)['s']),
      ['hit', 'rest', null],
    );
  });
});
