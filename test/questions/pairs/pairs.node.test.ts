import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pairsColumns } from '../../../src/questions/pairs/pairs.columns.js';
import { readPairs, takenPairs, writePairs } from '../../../src/questions/pairs/pairs-value.js';
import { pairs, type PairsQuestion } from '../../../src/questions/pairs/pairs.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { pairsAnswer, pairsQuestion } from '../../fixtures/pairs-arbitraries.js';

const options = ['bus', 'pool', 'library'].map((id) => ({ id, text: { en: id } }));
const question: PairsQuestion = { id: 'board', type: 'pairs', text: { en: 'Which?' }, options };
const accepts = (answer: unknown, more: Partial<PairsQuestion> = {}) => parseWith(pairs.answer({ ...question, ...more }), answer).ok;
const problemsOf = (answer: unknown) => {
  const parsed = parseWith(pairs.answer(question), answer);
  return parsed.ok ? [] : parsed.problems.map(({ expected }) => expected);
};

const asked = fc.record({
  question: pairsQuestion('board', {
    identifier: fc.oneof(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,7}$/), fc.constantFrom('constructor', 'toString', 'tie')),
    localised: fc.constant({ en: 'Words' }),
    allow: fc.constant([]),
  }),
});
const answered = asked.chain((one) => fc.tuple(fc.constant(one.question), pairsAnswer(one.question)));

describe('a definition of pairs', () => {
  const parse = (more: object) => parseWith(pairs.schema, { ...question, ...more }).ok;

  it('may ask more pairs than there are', () => assert.ok(parse({ most: 100 })));

  for (const most of [0, 101, 1.5, '3']) it(`may not ask ${JSON.stringify(most)} pairs`, () => assert.ok(!parse({ most })));

  it('needs two options', () => assert.ok(!parse({ options: options.slice(1, 2) })));

  it('names an option that stands twice', () => assert.equal(pairs.check({ ...question, options: [...options, options[0]!] })[0]?.path, 'options[3].id'));
});

describe('an answer in pairs', () => {
  it('is taken whatever was drawn', () => fc.assert(fc.property(answered, ([one, answer]) => assert.ok(parseWith(pairs.answer(one), answer).ok, JSON.stringify([one, answer])))));

  it('has no more pairs than are asked', () =>
    assert.deepEqual(
      [
        accepts([['bus', 'pool']], { most: 1 }),
        accepts(
          [
            ['bus', 'pool'],
            ['bus', 'library'],
          ],
          { most: 1 },
        ),
      ],
      [true, false],
    ));

  it('has twenty pairs at most where the definition does not say how many', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ id: `o${index}`, text: { en: 'x' } }));
    const compared = many.slice(1).map(({ id }) => ['o0', id]);
    assert.deepEqual([accepts(compared.slice(0, 20), { options: many }), accepts(compared.slice(0, 21), { options: many })], [true, false]);
  });

  it('is told why a tie that stands the wrong way round is refused', () => assert.match(problemsOf([['pool', 'bus', 'tie']]).join(), /as they were shown/));

  it('may have an option that is called tie', () => {
    const more = { options: [...options, { id: 'tie', text: { en: 'Tie' } }] };
    assert.deepEqual([accepts([['bus', 'tie']], more), accepts([['bus', 'tie', 'tie']], more)], [true, true]);
  });

  it('may be told with the words of both sides of a card', () =>
    assert.deepEqual(pairs.presentation({ ...question, options: [{ id: 'bus', text: { en: 'More', da: 'Flere' }, versus: { en: 'Cheaper' } }, options[1]!] }).labels, {
      bus: { en: 'More / Cheaper' },
      pool: { en: 'pool' },
    }));
});

describe('the columns of pairs', () => {
  it('give the answer back, whatever it is', () =>
    fc.assert(
      fc.property(answered, ([one, answer]) => {
        const cells = pairsColumns.write(one, answer);
        assert.equal(cells.length, pairsColumns.columns(one).length);
        assert.deepEqual(pairsColumns.read(one, cells), answer);
      }),
    ));

  it('give the answer back also beside another version with more options in another order', () =>
    fc.assert(
      fc.property(answered, ([one, answer]) => {
        const later = { ...one, options: [{ id: '0-new', text: { en: 'New' } }, ...one.options.toReversed().slice(1)] };
        const merged = pairsColumns.merge(later, one);
        assert.deepEqual(pairsColumns.read(merged, pairsColumns.write(merged, answer)), answer);
      }),
    ));

  it('say which option stood first, and what came of it', () =>
    assert.deepEqual(
      pairsColumns.write(question, [
        ['pool', 'bus'],
        ['pool', 'library'],
      ]),
      [2, 1, 2, 2, 2, 3, 1, null, null, null],
    ));

  it('have no code for ties where there are none', () => assert.deepEqual(pairsColumns.columns({ ...question, undecided: false })[3]!.range, { min: 1, max: 2 }));

  for (const cells of [[1e9, 1, 2, 1], [null], ['x', 'y'], [2.5, NaN, -1, 7]]) {
    it(`read what no answer gives as no valid answer: ${String(cells)}`, () => assert.ok(!accepts(pairsColumns.read(question, cells))));
  }
});

describe('what a control keeps of pairs', () => {
  it('is read as it was written', () => {
    const kept = { answer: [['bus', 'pool']] as const, order: [['bus', 'pool'] as const, ['pool', 'library'] as const] };
    assert.deepEqual(readPairs(writePairs(kept.answer, kept.order)), kept);
  });

  it('may be an answer alone', () => assert.deepEqual(readPairs('[["bus","pool","tie"]]'), { answer: [['bus', 'pool', 'tie']], order: null }));

  for (const text of [null, '', 'bus', 'null', '[]', '{}', '[1]', '[["a"]]', '[["a","b","win"]]', '{"answer":1,"order":"x"}', '{"order":[["a","b","tie"]]}']) {
    it(`is nothing where the text is ${String(text)}`, () => assert.deepEqual(readPairs(text), { answer: null, order: null }));
  }

  it('counts only for what is asked: known options, each pair once, no more than asked', () =>
    assert.deepEqual(
      takenPairs(
        [
          ['gone', 'bus'],
          ['bus', 'bus'],
          ['pool', 'bus'],
          ['bus', 'pool', 'tie'],
          ['library', 'bus', 'tie'],
          ['pool', 'library'],
        ],
        { ids: ['bus', 'pool', 'library'], most: 2, undecided: true },
      ),
      [
        ['pool', 'bus'],
        ['library', 'bus', 'tie'],
      ],
    ));

  it('gives up what is undecided where that is not offered', () => assert.deepEqual(takenPairs([['bus', 'pool', 'tie']], { ids: ['bus', 'pool'], most: 1, undecided: false }), []));
});
