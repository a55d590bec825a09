import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completeResponse } from '../../src/response/draft.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { addResponse, emptyFold, mergeFolds, removeResponse, type ResultsFold } from '../../src/results/fold.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { answersTo, definition } from '../fixtures/arbitraries.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { libraryVisit, visitResponse } from '../fixtures/definitions.js';

const foldOf = (survey: SurveyDefinition, responses: readonly SurveyResponse[]): ResultsFold =>
  deepFreeze(responses.reduce((fold, response) => addResponse(survey, deepFreeze(fold), response), emptyFold(survey)));

const visits = (...responses: SurveyResponse[]) => foldOf(libraryVisit, responses);

/** A definition with responses that fit it, given on various days. */
const answered = definition.chain((survey) => {
  const response = fc
    .tuple(answersTo(questionsOf(survey)), fc.integer({ min: 1, max: 28 }))
    .map(([given, day]) =>
      deepFreeze(completeResponse(survey, given, { id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52', language: 'da', client: 'test', now: new Date(2026, 1, day, 12) })),
    );
  return fc.tuple(fc.constant(survey), fc.array(response, { maxLength: 8 }), fc.array(response, { maxLength: 8 }), fc.array(response, { maxLength: 8 }));
});

describe('a fold of responses', () => {
  it('begins with nobody', () => {
    const { n, days, questions } = emptyFold(libraryVisit);
    assert.deepEqual({ n, days, ids: Object.keys(questions) }, { n: 0, days: {}, ids: ['overall', 'why', 'met'] });
  });

  it('counts responses', () => assert.equal(visits(visitResponse({ overall: 3 }), visitResponse({})).n, 2));

  it('counts the answers to each question apart', () => {
    const { questions } = visits(visitResponse({ overall: 3, met: 9 }), visitResponse({ overall: 1, why: 'Kø' }), visitResponse({ overall: 5 }));
    assert.deepEqual(
      ['overall', 'why', 'met'].map((id) => questions[id]?.n),
      [3, 1, 1],
    );
  });

  it('counts each value of a scale', () => {
    const { questions } = visits(visitResponse({ overall: 1 }), visitResponse({ overall: 5 }), visitResponse({ overall: 5 }));
    assert.deepEqual(questions['overall']?.summary, { kind: 'distribution', min: 1, max: 5, counts: [1, 0, 0, 0, 2] });
  });

  it('counts texts and keeps nothing of what they say', () => {
    assert.ok(!JSON.stringify(visits(visitResponse({ overall: 1, why: 'Min nabo hedder Bo' }))).includes('nabo'));
  });

  it('counts missing answers by kind, and apart from them the question that a response says nothing about', () => {
    const left = (['dont-know', 'no-answer', 'no-answer', 'skipped', 'skipped', 'skipped', 'not-shown'] as const).map((missing) => visitResponse({ overall: { missing } }));
    const { n, missing } = visits(...left, visitResponse({}), visitResponse({ overall: 3 })).questions['overall']!;
    assert.deepEqual({ n, missing }, { n: 1, missing: { 'dont-know': 1, 'no-answer': 2, skipped: 3, 'not-shown': 1, absent: 1 } });
  });

  it('takes a question named like something that every object inherits for absent where it is', () => {
    const survey: SurveyDefinition = { id: 'odd', version: '1', questions: [{ id: 'toString', type: 'text', text: { da: 'Hvad?' } }] };
    const { n, missing } = foldOf(survey, [visitResponse({}, { survey: 'odd', version: '1' })]).questions['toString']!;
    assert.deepEqual([n, missing.absent], [0, 1]);
  });

  it('counts the days', () => {
    const { days } = visits(...['2026-03-02', '2025-12-31', '2026-03-02'].map((submitted) => visitResponse({}, { submitted })));
    assert.deepEqual(days, { '2025-12-31': 1, '2026-03-02': 2 });
  });

  it('keeps of a minute only its day', () => assert.deepEqual(visits(visitResponse({}, { submitted: '2026-03-02T13:05Z' })).days, { '2026-03-02': 1 }));

  it('does not mind responses that tell no day', () => {
    const { submitted: _, ...timeless } = visitResponse({});
    const { n, days } = visits(timeless, visitResponse({}, { submitted: '2026-03-02' }), timeless);
    assert.deepEqual({ n, days }, { n: 3, days: { '2026-03-02': 1 } });
  });

  it('is plain data that survives JSON', () => {
    fc.assert(fc.property(answered, ([survey, responses]) => assert.deepEqual(JSON.parse(JSON.stringify(foldOf(survey, responses))), foldOf(survey, responses))));
  });

  it('is the same in whatever order the responses come', () => {
    const shuffled = answered.chain(([survey, responses]) =>
      fc.tuple(fc.constant(survey), fc.constant(responses), fc.shuffledSubarray(responses, { minLength: responses.length })),
    );
    fc.assert(fc.property(shuffled, ([survey, there, elsewhere]) => assert.deepEqual(foldOf(survey, elsewhere), foldOf(survey, there))));
  });

  it('is what it was before once what was added is taken out again', () => {
    fc.assert(
      fc.property(answered, ([survey, kept, gone]) => {
        const all = foldOf(survey, [...gone, ...kept]);
        assert.deepEqual(
          gone.reduce((fold, response) => removeResponse(survey, deepFreeze(fold), response), all),
          foldOf(survey, kept),
        );
      }),
    );
  });

  it('accounts for every response in every question', () => {
    fc.assert(
      fc.property(answered, ([survey, responses]) => {
        for (const { n, missing } of Object.values(foldOf(survey, responses).questions)) {
          assert.equal(n + Object.values(missing).reduce((sum, count) => sum + count, 0), responses.length);
        }
      }),
    );
  });
});

describe('mergeFolds', () => {
  it('gives what one fold of all responses gives', () => {
    fc.assert(fc.property(answered, ([survey, here, there]) => assert.deepEqual(mergeFolds(foldOf(survey, here), foldOf(survey, there)), foldOf(survey, [...here, ...there]))));
  });

  it('does not mind which of two comes first', () => {
    fc.assert(
      fc.property(answered, ([survey, here, there]) => {
        const [a, b] = [foldOf(survey, here), foldOf(survey, there)];
        assert.deepEqual(mergeFolds(a, b), mergeFolds(b, a));
      }),
    );
  });

  it('does not mind which two of three are merged first', () => {
    fc.assert(
      fc.property(answered, ([survey, ...parts]) => {
        const [a, b, c] = parts.map((responses) => foldOf(survey, responses)) as [ResultsFold, ResultsFold, ResultsFold];
        assert.deepEqual(mergeFolds(mergeFolds(a, b), c), mergeFolds(a, mergeFolds(b, c)));
      }),
    );
  });

  it('changes nothing when one of two is empty, on either side', () => {
    fc.assert(
      fc.property(answered, ([survey, responses]) => {
        const fold = foldOf(survey, responses);
        assert.deepEqual([mergeFolds(fold, emptyFold(survey)), mergeFolds(emptyFold(survey), fold)], [fold, fold]);
      }),
    );
  });

  it('counts of a question that was asked over another range only the first, those who did not answer included', () => {
    const asked = (max: number): SurveyDefinition => ({
      id: 'trust',
      version: '1',
      questions: [{ id: 'trust', type: 'scale', min: 0, max, text: { en: 'Trust?' }, allow: ['dont-know'] }],
    });
    const answer = (given: number | { missing: 'dont-know' }) => ({ ...visitResponse({}), survey: 'trust', answers: { trust: given } });
    const [now, before] = [foldOf(asked(10), [answer(7)]), foldOf(asked(4), [answer(3), answer({ missing: 'dont-know' })])];
    const merged = mergeFolds(now, before);
    assert.deepEqual([merged.n, merged.questions['trust']], [3, now.questions['trust']]);
  });
});
