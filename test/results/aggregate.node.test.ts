import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completeResponse } from '../../src/response/draft.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { aggregate } from '../../src/results/aggregate.js';
import { results } from '../../src/results/results.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { answersTo, definition } from '../fixtures/arbitraries.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { libraryVisit, visitResponse } from '../fixtures/definitions.js';
import { manyVisits } from '../fixtures/many-visits.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Trust {
  readonly n: number;
  readonly n_missing: number;
  readonly mean: number;
  readonly sd_sample: number;
  readonly t_ci95: { readonly lo: number; readonly hi: number };
  readonly distribution?: Readonly<Record<string, number>>;
  readonly oecd_groups?: { readonly high_or_moderately_high_6_10: number; readonly share_high: number; readonly wilson95_high: { readonly lo: number; readonly hi: number } };
}

/** Trust in the police and in their treatment of people, 0 to 10, as results tell them. */
const trustSurvey: SurveyDefinition = deepFreeze({
  id: 'ess5-be',
  version: '1',
  questions: ['trstplc', 'plcpvcr'].map((id) => ({ id, type: 'scale' as const, min: 0, max: 10, text: { en: id } })),
});

function trustResponses(): SurveyResponse[] {
  const { rows } = referenceCase('o04-trust-0-10-ess-belgium');
  return rows('ess5_be.csv').map((row) => {
    const given = Object.fromEntries(['trstplc', 'plcpvcr'].flatMap((id) => (row[id] === '' ? [] : [[id, Number(row[id])]])));
    return deepFreeze(completeResponse(trustSurvey, given, { id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52', language: 'fr', client: 'test', now: new Date(2026, 0, 1) }));
  });
}

describe('aggregate', () => {
  describe('over 1,704 Belgians’ trust from 0 to 10 (European Social Survey, round 5)', { skip: skipWithout('o04-trust-0-10-ess-belgium') }, () => {
    for (const [position, item] of (['trstplc', 'plcpvcr'] as const).entries()) {
      it(`tells of ${item} what R tells`, () => {
        const expected = referenceCase<Record<typeof item, Trust>>('o04-trust-0-10-ess-belgium').expected[item];
        const told = aggregate(trustSurvey, trustResponses()).questions[position]!;
        const summary = told.summary?.kind === 'distribution' ? told.summary : undefined;
        assert.deepEqual([told.n, told.missing?.skipped], [expected.n, expected.n_missing]);
        assertClose(summary?.mean?.estimate, expected.mean);
        assertClose(summary?.mean?.sd, expected.sd_sample);
        assertClose(summary?.mean?.low, expected.t_ci95.lo);
        assertClose(summary?.mean?.high, expected.t_ci95.hi);
      });
    }

    it('tells the distribution and the share of 6 to 10 with its Wilson interval', () => {
      const { distribution, oecd_groups: groups } = referenceCase<{ readonly trstplc: Required<Trust> }>('o04-trust-0-10-ess-belgium').expected.trstplc;
      const { summary } = aggregate(trustSurvey, trustResponses()).questions[0]!;
      assert.ok(summary?.kind === 'distribution');
      assert.deepEqual(Object.fromEntries(summary.counts.map(({ value, count }) => [String(value), count])), distribution);
      assert.deepEqual([summary.favourable?.from, summary.favourable?.to, summary.favourable?.count], [6, 10, groups.high_or_moderately_high_6_10]);
      assertClose(summary.favourable?.share?.estimate, groups.share_high);
      assertClose(summary.favourable?.share?.low, groups.wilson95_high.lo);
      assertClose(summary.favourable?.share?.high, groups.wilson95_high.hi);
    });
  });

  it('has the published form, whatever was answered', () => {
    const answered = definition.chain((survey) => fc.tuple(fc.constant(survey), fc.array(answersTo(questionsOf(survey)), { maxLength: 12 }), fc.integer({ min: 1, max: 6 })));
    fc.assert(
      fc.property(answered, ([survey, list, minimum]) => {
        const responses = list.map((given) =>
          completeResponse(survey, given, { id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52', language: 'da', client: 'test', now: new Date(2026, 1, 3) }),
        );
        const told = aggregate(survey, responses, { minimum });
        assert.deepEqual(parseWith(results, JSON.parse(JSON.stringify(told))), { ok: true, value: told });
      }),
    );
  });

  it('holds not a single answer in words', () => {
    const responses = Array.from({ length: 6 }, () => visitResponse({ overall: 1, why: 'Min nabo hedder Bo' }));
    assert.ok(!JSON.stringify(aggregate(libraryVisit, responses)).includes('nabo'));
  });

  it('holds no id of a response', () => assert.ok(!JSON.stringify(aggregate(libraryVisit, Array<SurveyResponse>(6).fill(visitResponse({ overall: 1 })))).includes('0c5f1f0e')));

  it('takes any iterable', () => {
    function* two() {
      yield visitResponse({ overall: 1 });
      yield visitResponse({ overall: 2 });
    }
    assert.equal(aggregate(libraryVisit, two(), { minimum: 1 }).n, 2);
  });

  it('counts every response, however many there are, in whatever order', () => {
    const visits = manyVisits(20_001);
    const told = aggregate(libraryVisit, visits, { by: 'group' });
    assert.deepEqual([told.n, told.cells?.map(({ n }) => n)], [20_001, [6667, 6667, 6667]]);
    assert.deepEqual(aggregate(libraryVisit, visits.toReversed(), { by: 'group' }), told);
  });
});
