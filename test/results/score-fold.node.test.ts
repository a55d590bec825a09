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

/** The counts of a score, without the rule that they were made by. */
function countsOf(fold: ResultsFold, id: string) {
  const { rule: _, ...counts } = fold.scores![id]!;
  return counts;
}

/** The same fold as an earlier version kept it: it counted no scores. */
function withoutScores({ scores: _, ...fold }: ResultsFold): ResultsFold {
  return deepFreeze(JSON.parse(JSON.stringify(fold)) as ResultsFold);
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

  it('counts on from a fold that an earlier version kept', () =>
    assert.deepEqual(
      countsOf(addResponse(survey, withoutScores(foldOf(survey, { now: 1, later: 1 })), visitResponse({ now: 2, later: 2 })), 'level'),
      countsOf(foldOf(survey, { now: 2, later: 2 }), 'level'),
    ));
});

describe('merging folds of scores', () => {
  const [one, other] = [foldOf(survey, { now: 1, later: 2 }), foldOf(survey, { now: 1, later: 2 }, { now: 9, later: 9 })];

  it('takes a fold that an earlier version kept for one without scores, on either side', () =>
    assert.deepEqual(
      [mergeFolds(withoutScores(one), other), mergeFolds(other, withoutScores(one))].map(({ scores }) => scores),
      [other.scores, other.scores],
    ));

  it('takes two of them for one without scores', () => assert.deepEqual(mergeFolds(withoutScores(one), withoutScores(other)).scores, {}));

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
      assert.deepEqual(mergeFolds(one, foldOf(changed as unknown as SurveyDefinition, { now: 3, later: 3 })).scores!['level'], one.scores!['level']));
  }

  it('does not mind that another version has no such score', () => assert.deepEqual(mergeFolds(one, foldOf(scored([scaleOf('now', 0, 10)]), { now: 1 })).scores, one.scores));

  it('does not take what every object inherits for another version’s score or question', () => {
    const odd = scored([scaleOf('constructor', 1, 5)], { id: 'toString', sum: ['constructor'] });
    const fold = foldOf(odd, { constructor: 3 });
    assert.deepEqual(mergeFolds(fold, foldOf(survey, {})), { ...fold, n: 2 });
  });
});

describe('aggregate, of scores,', () => {
  it('gives the same mean to the last digit, whatever the order of the responses', () => {
    const tenths = scored([scaleOf('now', 0, 10)], { id: 'level', sum: ['now'], times: 0.1 });
    const responses = [7, 1, 3, 10, 2, 6].map((now) => visitResponse({ now }));
    assert.deepEqual(aggregate(tenths, responses.toReversed()).scores, aggregate(tenths, responses).scores);
  });
});
