import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rankColumns } from '../../../src/questions/rank/rank.columns.js';
import { rankExamples } from '../../../src/questions/rank/rank.examples.js';
import { rank, type RankQuestion } from '../../../src/questions/rank/rank.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';

const IDS = ['a', 'b', 'c', 'd'];
const optionsOf = (ids: readonly string[]) => ids.map((id) => ({ id, text: { en: id.toUpperCase() } }));
const question = (more: Partial<RankQuestion> = {}): RankQuestion => deepFreeze({ id: 'q', type: 'rank', text: { en: 'Which first?' }, options: optionsOf(IDS), ...more });
const takes = (asked: RankQuestion, answer: unknown) => parseWith(rank.answer(asked), answer).ok;
const pathsOf = (asked: RankQuestion) => rank.check(asked).map(({ path }) => path);
const many = (count: number) => optionsOf(Array.from({ length: count }, (_, index) => `o${index}`));

describe('the answer to a question for a ranking', () => {
  it('names at most as many places as the definition says', () =>
    assert.deepEqual(
      [
        ['a', 'b'],
        ['a', 'b', 'c'],
      ].map((answer) => takes(question({ top: 2 }), answer)),
      [true, false],
    ));

  it('names at least as many places as the definition says', () =>
    assert.deepEqual(
      [['a'], ['a', 'b']].map((answer) => takes(question({ atLeast: 2 }), answer)),
      [false, true],
    ));

  it('counts options that share a place as one place', () => assert.ok(takes(question({ ties: true, top: 1 }), [IDS])));

  it('has shared places only where the definition allows them', () =>
    assert.deepEqual(
      [false, true].map((ties) => takes(question({ ties }), [['a', 'b'], 'c'])),
      [false, true],
    ));

  it('writes shared places in one way only', () => {
    const asked = question({ ties: true });
    for (const answer of [[['b', 'a']], [['a']], [[]], [['a', 'a']], [['a', ['b', 'c']]]]) assert.ok(!takes(asked, answer), JSON.stringify(answer));
  });
});

describe('a question for a ranking', () => {
  it('has no more places than options', () => assert.deepEqual([pathsOf(question({ top: 4 })), pathsOf(question({ top: 5 }))], [[], ['top']]));

  it('asks for no more places than there are options', () => assert.deepEqual(pathsOf(question({ atLeast: 5 })), ['atLeast']));

  it('asks for no more places than it takes', () => assert.deepEqual(pathsOf(question({ atLeast: 3, top: 2 })), ['atLeast']));

  it('has each option once', () => assert.deepEqual(pathsOf(question({ options: optionsOf(['a', 'a']) })), ['options[1].id']));

  it('is counted by a rule that takes as many options', () => {
    assert.deepEqual(pathsOf(question({ rule: 'kemeny', options: many(8) })), []);
    assert.deepEqual(pathsOf(question({ rule: 'kemeny', options: many(9) })), ['rule']);
    assert.deepEqual(pathsOf(question({ rule: 'rankedPairs', options: many(51) })), ['rule']);
    assert.deepEqual(pathsOf(question({ rule: 'schulze', options: many(200) })), []);
  });

  it('has places in whole numbers from 1', () =>
    assert.deepEqual(
      [0, 1, 1.5].map((top) => parseWith(rank.schema, question({ top })).ok),
      [false, true, false],
    ));

  it('knows no rule that is not there', () => assert.ok(!parseWith(rank.schema, { ...question(), rule: 'lottery' }).ok));
});

describe('the columns of a ranking', () => {
  const write = (asked: RankQuestion, answer: unknown) => rankColumns.write(asked, answer);

  it('hold how many places were given, and the place of each option, 0 where it has none', () => {
    assert.deepEqual(write(question(), ['c', 'a']), [2, 2, 0, 1, 0]);
    assert.deepEqual(write(question({ ties: true }), [['b', 'd'], 'a']), [2, 2, 1, 0, 1]);
  });

  it('give back the answers that they were written of', () => {
    const asked = question({ ties: true });
    const places = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(places, fc.subarray(IDS, { minLength: 1 }), (numbers, ids) => {
        const tiers = [1, 2, 3, 4].map((place) => ids.filter((id) => numbers[IDS.indexOf(id)] === place)).filter((tier) => tier.length > 0);
        const answer = tiers.map((tier) => (tier.length === 1 ? tier[0]! : tier));
        assert.ok(takes(asked, answer));
        assert.deepEqual(rankColumns.read(asked, write(asked, answer), { own: asked }), answer);
      }),
    );
  });

  it('give back the answers of every example', () => {
    for (const { question: asked, valid } of rankExamples) for (const answer of valid) assert.deepEqual(rankColumns.read(asked, write(asked, answer), { own: asked }), answer);
  });

  it('take the answers to two versions, and give back those of the earlier one in its own order', () => {
    const [later, earlier] = [question({ options: optionsOf(['c', 'b', 'a']), top: 1 }), question({ options: optionsOf(['a', 'b', 'z']), ties: true })];
    const both = rankColumns.merge(later, earlier);
    assert.deepEqual([both.options.map(({ id }) => id), both.ties, both.top], [['c', 'b', 'a', 'z'], true, 3]);
    const cells = write(both, ['z', ['a', 'b']]);
    assert.deepEqual(rankColumns.read(both, cells, { own: earlier }), ['z', ['a', 'b']]);
  });

  it('name a range that holds every place of both versions', () => {
    const both = rankColumns.merge(question({ options: optionsOf(['a', 'b']) }), question({ options: optionsOf(['c', 'd']) }));
    assert.deepEqual(
      rankColumns.columns(both).map(({ range }) => range?.max),
      [2, 2, 2, 2, 2],
    );
  });
});
