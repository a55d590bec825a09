import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aggregate } from '../../src/results/aggregate.js';
import { type IndicatorResult, results } from '../../src/results/results.js';
import type { IndicatorDefinition } from '../../src/survey/indicator.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { visitResponse } from '../fixtures/definitions.js';
import { scaleOf, scored } from '../fixtures/scores.js';

const TITLE = { en: 'Trust' };
const followed = (...indicators: readonly (Omit<IndicatorDefinition, 'title' | 'direction'> & Partial<IndicatorDefinition>)[]): SurveyDefinition => ({
  ...scored([scaleOf('now', 0, 10)], { id: 'level', mean: ['now'] }),
  indicators: indicators.map((indicator) => ({ title: TITLE, direction: 'up', ...indicator })),
});

/** Twenty people who answer with the numbers from `from` on, over and over. */
const people = (from: number, wave?: string) => Array.from({ length: 20 }, (_, index) => visitResponse({ now: from + (index % 5) }, wave === undefined ? {} : { wave }));

const indicatorOf = (survey: SurveyDefinition, ...responses: readonly ReturnType<typeof people>[]): IndicatorResult => aggregate(survey, responses.flat()).indicators![0]!;

describe('an indicator', () => {
  it('tells the mean of the whole survey where there are no waves', () => {
    const { wave, value, change } = indicatorOf(followed({ id: 'trust', question: 'now' }), people(3));
    assert.deepEqual([wave, value?.n, value?.estimate, change], [null, 20, 5, null]);
  });

  it('tells the last wave, and how far it lies from the one before', () => {
    const { wave, value, change } = indicatorOf(followed({ id: 'trust', question: 'now' }), people(2, '2025'), people(4, '2026'));
    assert.deepEqual([wave, value?.estimate, change?.since, change?.difference, change?.method], ['2026', 6, '2025', 2, 'welch']);
    assert.ok(change!.low < 2 && 2 < change!.high);
  });

  it('follows the share of favourable answers where asked', () => {
    const { value, change } = indicatorOf(followed({ id: 'trust', question: 'now', measure: 'favourable' }), people(2, '2025'), people(4, '2026'));
    assert.deepEqual([value?.n, value?.estimate, change?.method, Math.round(change!.difference * 100)], [20, 0.6, 'newcombe', 40]);
  });

  it('follows a score', () => assert.equal(indicatorOf(followed({ id: 'trust', score: 'level' }), people(3)).value?.estimate, 5));

  it('is withheld where too few have answered', () => {
    const { value, reached, change } = indicatorOf(followed({ id: 'trust', question: 'now', target: 3 }), people(3).slice(0, 4));
    assert.deepEqual([value, reached, change], [null, null, null]);
  });

  it('passes over a wave of which too little is told', () => {
    const { wave } = indicatorOf(followed({ id: 'trust', question: 'now' }), people(2, '2024'), people(2, '2025'), people(4, '2026').slice(0, 3));
    assert.equal(wave, '2025');
  });

  for (const [target, direction, reached] of [
    [4, 'up', 'yes'],
    [9, 'up', 'no'],
    [5, 'up', 'uncertain'],
    [4, 'down', 'no'],
    [9, 'down', 'yes'],
    [5, 'down', 'uncertain'],
  ] as const) {
    it(`of 5, that is to go ${direction} to ${target}, is reached: ${reached}`, () =>
      assert.equal(indicatorOf(followed({ id: 'trust', question: 'now', target, direction }), people(3)).reached, reached));
  }

  it('carries figures from registers and of the country along', () => {
    const figures: IndicatorDefinition['figures'] = [{ kind: 'national', title: { en: 'Denmark' }, value: 6.9, period: '2023', source: { name: 'OECD' } }];
    assert.deepEqual(indicatorOf(followed({ id: 'trust', question: 'now', figures }), people(3)).figures, figures);
  });

  it('has the published form', () => {
    const told = aggregate(followed({ id: 'trust', question: 'now', target: 3 }), [...people(2, '2025'), ...people(4, '2026')]);
    assert.deepEqual(parseWith(results, JSON.parse(JSON.stringify(told))), { ok: true, value: told });
  });
});

describe('a definition of indicators', () => {
  for (const [fault, indicator, path, expected] of [
    ['that follows nothing', { id: 'a' }, 'indicators[0]', /either "question" or "score"/],
    ['that follows two things', { id: 'a', question: 'now', score: 'level' }, 'indicators[0]', /either "question" or "score"/],
    ['of a question that is not there', { id: 'a', question: 'then' }, 'indicators[0].question', /"then" is none/],
    ['of a score that is not there', { id: 'a', score: 'other' }, 'indicators[0].score', /"other" is none/],
    ['of a row where there are none', { id: 'a', question: 'now', row: 'x' }, 'indicators[0].row', /"now" has none/],
    ['of a score’s favourable answers', { id: 'a', score: 'level', measure: 'favourable' }, 'indicators[0].measure', /no favourable answers/],
  ] as const) {
    it(`${fault} is refused, and the place is named`, () => {
      const parsed = parseDefinition(followed(indicator));
      assert.ok(!parsed.ok);
      assert.equal(parsed.problems[0]?.path, path);
      assert.match(parsed.problems[0].expected, expected);
    });
  }

  it('is taken where all of it is there', () => assert.ok(parseDefinition(followed({ id: 'a', question: 'now', target: 7 }, { id: 'b', score: 'level', direction: 'down' })).ok));
});
