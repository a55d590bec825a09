import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SurveyResponse } from '../../src/response/response.js';
import { aggregate } from '../../src/results/aggregate.js';
import { addResponse, emptyFold, mergeFolds, type ResultsFold } from '../../src/results/fold.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { visitResponse } from '../fixtures/definitions.js';
import { scaleOf, scored } from '../fixtures/scores.js';

/** Two scales, a mean with bands, and a classification. */
const survey = scored(
  [scaleOf('now', 0, 10), scaleOf('later', 0, 10)],
  { id: 'level', mean: ['now', 'later'], bands: [{ id: 'low', atMost: 4 }, { id: 'rest' }] },
  { id: 'ladder', classify: ['now', 'later'], bands: [{ id: 'thriving', when: { question: 'now', atLeast: 7 } }] },
);

const foldOf = (definition: SurveyDefinition, ...answers: SurveyResponse['answers'][]): ResultsFold =>
  deepFreeze(answers.reduce((fold, given) => addResponse(definition, deepFreeze(fold), visitResponse(given)), emptyFold(definition)));

/** The counts of a score, without the rule that they were made by and how its items vary. */
function countsOf(fold: ResultsFold, id: string) {
  const { rule: _rule, items: _items, ...counts } = fold.scores[id]!;
  return counts;
}

describe('a fold of scores', () => {
  it('begins with nobody', () => assert.deepEqual(countsOf(emptyFold(survey), 'level'), { n: 0, incomplete: 0, counts: {}, bands: {} }));

  it('is empty where a definition has no scores', () => assert.deepEqual(emptyFold(scored([scaleOf('now', 0, 10)])).scores, {}));

  it('counts every value and every band', () =>
    assert.deepEqual(countsOf(foldOf(survey, { now: 4, later: 4 }, { now: 3, later: 5 }, { now: 8, later: 9 }), 'level'), {
      n: 3,
      incomplete: 0,
      counts: { '4': 2, '8.5': 1 },
      bands: { low: 2, rest: 1 },
    }));

  it('counts responses of which too few items were answered apart', () =>
    assert.deepEqual(countsOf(foldOf(survey, { now: 4, later: { missing: 'dont-know' } }, {}, { now: 1, later: 1 }), 'level'), {
      n: 1,
      incomplete: 2,
      counts: { '1': 1 },
      bands: { low: 1 },
    }));

  it('counts of a classification the bands alone, and who is in none', () =>
    assert.deepEqual(countsOf(foldOf(survey, { now: 7, later: 1 }, { now: 6, later: 1 }), 'ladder'), { n: 2, incomplete: 0, counts: {}, bands: { thriving: 1 } }));

  it('counts a band named like something that every object inherits', () => {
    const odd = scored([scaleOf('now', 0, 10)], { id: 'level', sum: ['now'], bands: [{ id: 'constructor' }] });
    assert.deepEqual(countsOf(foldOf(odd, { now: 1 }), 'level').bands, { constructor: 1 });
  });

  it('accounts for every response', () => {
    const { n, incomplete } = countsOf(foldOf(survey, { now: 1 }, { now: 1, later: 2 }, {}), 'level');
    assert.equal(n + incomplete, 3);
  });

  it('keeps how the items vary together, of those who answered all of them', () =>
    assert.deepEqual(foldOf(survey, { now: 4, later: 5 }, { now: 1 }, { now: 2, later: 3 }).scores['level']!.items, {
      n: 2,
      sums: [6, 8],
      products: [
        [20, 26],
        [26, 34],
      ],
    }));

  it('keeps nothing of the kind of a classification', () => assert.equal(emptyFold(survey).scores['ladder']!.items, null));
});

describe('merging folds of scores', () => {
  const one = foldOf(survey, { now: 1, later: 2 });

  it('does not mind that another version’s words are different', () => {
    const reworded = { ...survey, scores: survey.scores!.map((score) => ({ ...score, title: { en: 'Level' }, range: undefined })) } as SurveyDefinition;
    assert.deepEqual(mergeFolds(one, foldOf(reworded, { now: 9, later: 9 })).scores, mergeFolds(one, foldOf(survey, { now: 9, later: 9 })).scores);
  });

  for (const [name, changed] of [
    ['factor', { ...survey, scores: [{ ...survey.scores![0]!, times: 10 }] }],
    ['bound', { ...survey, scores: [{ ...survey.scores![0]!, bands: [{ id: 'low', atMost: 5 }, { id: 'rest' }] }] }],
    ['item', { ...survey, scores: [{ ...survey.scores![0]!, mean: ['now'] }] }],
    ['end of an item', { ...survey, questions: [scaleOf('now', 0, 10), scaleOf('later', 0, 5)] }],
  ] as const satisfies readonly (readonly [string, unknown])[]) {
    it(`does not add scores of a version with another ${name}`, () =>
      assert.deepEqual(mergeFolds(one, foldOf(changed as unknown as SurveyDefinition, { now: 3, later: 3 })).scores['level'], one.scores['level']));
  }

  it('does not mind that another version has no such score', () => assert.deepEqual(mergeFolds(one, foldOf(scored([scaleOf('now', 0, 10)]), { now: 1 })).scores, one.scores));

  it('does not take what every object inherits for another version’s score or question', () => {
    const odd = scored([scaleOf('constructor', 1, 5)], { id: 'toString', sum: ['constructor'] });
    const fold = foldOf(odd, { constructor: 3 });
    const { questions, scores } = mergeFolds(fold, foldOf(survey, {}));
    assert.deepEqual({ questions, scores }, { questions: fold.questions, scores: fold.scores });
  });
});

describe('aggregate, of scores,', () => {
  it('gives the same mean to the last digit, whatever the order of the responses', () => {
    const tenths = scored([scaleOf('now', 0, 10)], { id: 'level', sum: ['now'], times: 0.1 });
    const responses = [7, 1, 3, 10, 2, 6].map((now) => visitResponse({ now }));
    assert.deepEqual(aggregate(tenths, responses.toReversed()).scores, aggregate(tenths, responses).scores);
  });
});
